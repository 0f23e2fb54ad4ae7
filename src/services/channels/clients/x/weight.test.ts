import { describe, expect, it } from 'vitest';
import { postWeight } from './weight.ts';

describe('the length of a post on X', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['須坂市', 6],
    ['ｱｲｳ', 6],
    ['é', 1],
    // Decomposed: NFC makes one sign of it.
    ['e\u0301', 1],
    ['“引用”', 6],
    ['日　時', 6],
    ['\n', 1],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇯🇵', 2],
    ['👍🏽', 2],
    ['#️⃣', 2],
    ['https://www.city.suzaka.nagano.jp/a/b?c=d#e', 23],
    ['http://a.jp', 23],
    ['suzaka.jp', 23],
    ['見て: suzaka.jp/news です', 34],
    ['https://a.jp/l/abcですね', 29],
    ['（https://a.jp/l/abc）', 27],
    ['https://a.jp/x と https://b.jp/y', 50],
    ['あ'.repeat(140), 280],
    ['名前@example.jp', 15],
  ])('counts %j as %i', (text, weight) => {
    expect(postWeight(text)).toBe(weight);
  });
});
