import { describe, expect, it } from 'vitest';
import { toRomaji } from './romaji.ts';

describe('kana in Latin letters', () => {
  it.each([
    ['すざか', 'suzaka'],
    ['よなこ', 'yonako'],
    ['ぼうさい', 'bosai'],
    ['しんばし', 'shimbashi'],
    ['きっちょむ', 'kitchomu'],
    ['がっこう', 'gakko'],
    ['しょうぼうだん', 'shobodan'],
    ['じゅうみんひょう', 'juminhyo'],
    ['ファミリー', 'famiri'],
    ['きゃく', 'kyaku'],
    ['2026ねん', '2026nen'],
  ])('%s is %s', (kana, latin) => {
    expect(toRomaji(kana)).toBe(latin);
  });
});
