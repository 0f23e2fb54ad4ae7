import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findBank,
  findBranch,
  normaliseAccountNumber,
  searchBanks,
  searchBranches,
} from './bank-account.ts';
import { zenginName } from './zengin-kana.ts';

describe('banks', () => {
  it('are found by their codes', () => {
    expect(findBank('0001')).toEqual({ code: '0001', name: 'みずほ', kana: 'ミズホ' });
    expect(findBank('9900')?.name).toBe('ゆうちょ');
    expect(findBranch('0001', '001')?.name).toBe('東京営業部');
  });

  it.each(['', '0', '0000', '00001', 'constructor', '__proto__', '０００１'])(
    'there is none called %s',
    (code) => {
      expect(findBank(code)).toBeUndefined();
      expect(findBranch(code, '001')).toBeUndefined();
      expect(findBranch('0001', code)).toBeUndefined();
      expect(searchBranches(code, '東京')).toEqual([]);
    },
  );

  it.each([
    ['みずほ', '0001'],
    ['みずほ銀行', '0001'],
    ['ミズホ', '0001'],
    ['ﾐｽﾞﾎ', '0001'],
    ['0001', '0001'],
    ['０００１', '0001'],
    ['ゆうちょ銀行', '9900'],
    ['ユウチョ', '9900'],
    ['三菱UFJ', '0005'],
    ['三菱ｕｆｊ銀行', '0005'],
    ['PayPay銀行', '0033'],
    ['長野信用金庫', '1390'],
    ['長野県信用組合', '2390'],
    ['ながの農業協同組合', '5499'],
  ])('%s leads to %s first', (text, code) => {
    expect(searchBanks(text)[0]?.code).toBe(code);
  });

  it('are listed nearest first, twenty at most, and none for nothing', () => {
    expect(searchBanks('信金')).toHaveLength(20);
    expect([searchBanks(''), searchBanks('　'), searchBanks('どこにもない')]).toEqual([[], [], []]);
  });

  it.each([
    ['丸の内中央支店', '004'],
    ['まるのうちちゅうおう', '004'],
    ['004', '004'],
  ])('the branch %s of a bank is %s', (text, code) => {
    expect(searchBranches('0001', text)[0]?.code).toBe(code);
  });

  it('never stumble over what people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        for (const { code } of searchBanks(text)) expect(findBank(code)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('accounts', () => {
  it.each([
    ['1234567', '1234567'],
    ['１２３', '0000123'],
    [' 123 ', '0000123'],
    ['12345678', undefined],
    ['12-345', undefined],
    ['', undefined],
  ])('number %s is %s', (typed, digits) => {
    expect(normaliseAccountNumber(typed)).toBe(digits);
  });

  it.each([
    ['スザカ　ジュンイチ', 'ｽｻﾞｶ ｼﾞﾕﾝｲﾁ'],
    ['すざか はなこ', 'ｽｻﾞｶ ﾊﾅｺ'],
    ['ｽｻﾞｶ ｼｮｯﾌﾟ', 'ｽｻﾞｶ ｼﾖﾂﾌﾟ'],
    ['カ）スザカサービス', 'ｶ)ｽｻﾞｶｻ-ﾋﾞｽ'],
    ['ヲダ', 'ｵﾀﾞ'],
    ['Smith　Ｊｏｈｎ', 'SMITH JOHN'],
    ['  スザカ   ハナコ ', 'ｽｻﾞｶ ﾊﾅｺ'],
    ['須坂花子', undefined],
    ['ジョン・スミス', undefined],
    ['スザカ、ハナコ', undefined],
    ['', undefined],
  ])('the holder %s is %s to a bank', (typed, name) => {
    expect(zenginName(typed)).toBe(name);
  });

  it('take only characters that banks exchange, one byte each, and keep what is fit already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = zenginName(text);
        if (name === undefined) return;
        expect(name).not.toMatch(/[ｦｧ-ｯ]/);
        expect(zenginName(name)).toBe(name);
      }),
    );
  });
});
