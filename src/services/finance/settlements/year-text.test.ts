import { expect, it } from 'vitest';
import { yearTexts } from './year-text.ts';

const million = 1_000_000n;

it('says why what is left is less than what came in and was not spent', () => {
  const kept = yearTexts.headline({
    ...{ revenue: 23_500n * million, spent: 22_600n * million, left: 750n * million },
  });
  expect(kept.ja).toBe(
    '235億円が入り、226億円を使い、次の年度に使うと決めた1.5億円を除いて7.5億円が残りました。',
  );
  const all = yearTexts.headline({
    revenue: 900n * million,
    spent: 800n * million,
    left: 100n * million,
  });
  expect(all.ja).toBe('9.0億円が入り、8.0億円を使い、1.0億円が残りました。');
});
