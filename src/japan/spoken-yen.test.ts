import { describe, expect, it } from 'vitest';
import { spokenYen, writtenYen } from './spoken-yen.ts';

describe('amounts as people say them', () => {
  it.each([
    [24_512_340_000, '245億1,234万円', '¥24,512 million'],
    [100_000_000, '1億円', '¥100 million'],
    [1_250_000, '125万円', '¥1.2 million'],
    [9_999, '9,999円', '¥9,999'],
    [-24_000_000n, '△2,400万円', '−¥24.0 million'],
    [0, '0円', '¥0'],
  ] as const)('%s', (yen, ja, en) => {
    expect([spokenYen(yen, 'ja'), spokenYen(yen, 'en')]).toEqual([ja, en]);
  });
});

describe('amounts to the yen', () => {
  it.each([
    [461_790, '461,790円', '¥461,790'],
    [-5n, '△5円', '−¥5'],
  ] as const)('%s', (yen, ja, en) => {
    expect([writtenYen(yen, 'ja'), writtenYen(yen, 'en')]).toEqual([ja, en]);
  });
});
