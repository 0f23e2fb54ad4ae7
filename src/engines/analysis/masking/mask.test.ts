import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldCode } from '#japan/digits.ts';
import { loadTokenizer, type Tokenizer } from '#japan/reading/tokenizer.ts';
import { maskAll, maskPersonalData } from './mask.ts';

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const mask = (text: string) => maskPersonalData(text, tokenize).text;

describe('masking', () => {
  it.each([
    ['電話は026-248-1234です', '電話は［電話番号］です'],
    ['０９０−１２３４−５６７８まで', '［電話番号］まで'],
    ['+81 26 248 1234', '［電話番号］'],
    ['(026)248-1234へ', '(［電話番号］へ'],
    ['〇九〇-一二三四-五六七八', '［電話番号］'],
    ['電話 48-1234', '電話 ［電話番号］'],
    ['電話番号は二四八の一二三四です', '電話番号は［電話番号］です'],
    ['電話は248の1234', '電話は［電話番号］'],
    ['０２６ー２４８ー１２３４', '［電話番号］'],
    ['０９０（１２３４）５６７８', '［電話番号］'],
    ['090 - 1234 - 5678', '［電話番号］'],
    ['090〜1234〜5678', '［電話番号］'],
    ['090‐1234―5678、090ｰ1234−5678', '［電話番号］、［電話番号］'],
    ['taro(アット)example.jp', '［メールアドレス］'],
    ['taro @ example.jp', '［メールアドレス］'],
    ['１２３４－５６７８－９０１２', '［番号］'],
    ['連絡はtaro.yamada@example.jpまで', '連絡は［メールアドレス］まで'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', '［メールアドレス］'],
    ['個人番号 1234 5678 9012', '個人番号 ［番号］'],
    ['カードは4111-1111-1111-1111', 'カードは［番号］'],
    ['〒382-0077 須坂市', '［郵便番号］ 須坂市'],
    ['須坂市大字須坂1528番地1に住んでいます', '須坂市大字須坂［番地］に住んでいます'],
    ['本町2-3-4の角', '本町［番地］の角'],
    ['長野500あ12-34の車', '長野［車両番号］の車'],
    ['https://x.com/someone を見て', '［アカウント］ を見て'],
    ['https://www.city.suzaka.nagano.jp/kosodate/', 'https://www.city.suzaka.nagano.jp/kosodate/'],
  ])('of numbers: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    ['市役所の田中さんに相談しました', '市役所の［氏名］さんに相談しました'],
    ['山田太郎です。', '［氏名］です。'],
    ['山田　太郎様', '［氏名］様'],
    ['となりの佐藤が夜中にうるさい', 'となりの［氏名］が夜中にうるさい'],
    ['私は高橋と申します', '私は［氏名］と申します'],
    ['窓口の鈴木課長の対応', '窓口の［氏名］課長の対応'],
    ['花子ちゃんのお母さん', '［氏名］ちゃんのお母さん'],
    ['氏名：くすのき ひまり', '氏名：［氏名］'],
    ['星さんの家の前', '［氏名］さんの家の前'],
    ['隣の中野に言われました', '隣の［氏名］に言われました'],
    ['担当の石川の態度が悪い', '担当の［氏名］の態度が悪い'],
    ['佐藤も鈴木も来ません', '［氏名］も［氏名］も来ません'],
    ['先日、松本から電話がありました', '先日、［氏名］から電話がありました'],
    ['清水のおばあさんが一人で暮らしている', '［氏名］のおばあさんが一人で暮らしている'],
    ['担当者は和田という人でした', '担当者は［氏名］という人でした'],
    ['山崎（35歳）です', '［氏名］（35歳）です'],
    ['よろしくお願いします。\n前田', 'よろしくお願いします。\n［氏名］'],
    ['市内在住　橋本', '市内在住　［氏名］'],
  ])('of names: %s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    '須坂市長に伝えてください',
    '課長さんと部長の説明がわかりにくい',
    '井上町の公民館と田中町の公園',
    'みなさん、お子さん、業者さん、運転手さん、ケアマネさん、Aさん',
    '中村駅と山田橋の間',
    '中野が遠い。石川は雪が多い。松本に行く電車',
    '清水が湧く。小野の里、岡田の坂',
    '隣の中野市と、近所の小林建設、となりの池田町',
    '田中本家博物館の駐車場、旧田中邸、高橋商店の前',
    '三浦半島と太田市、前田のため池、和田の交差点から連絡橋まで',
    '2026年11月23日、10-12時に3000人、1,234,567円',
    '令和5-7年度、2026-11-23、10000000円、第2回',
    '一番困っているのは3番目の信号です',
    '国道403号線は朝7時30分から混む',
  ])('leaves alone: %s', (text) => {
    expect(maskPersonalData(text, tokenize)).toEqual({ text, found: [] });
  });

  it('says where it was', () => {
    expect(maskPersonalData('□田中さん 026-248-1234', tokenize).found).toEqual([
      { kind: 'name', start: 1, end: 3 },
      { kind: 'phone', start: 6, end: 18 },
    ]);
  });

  it('of many texts at once', async () => {
    expect((await maskAll(['a@example.jp', 'そのまま'])).map(({ text }) => text)).toEqual([
      '［メールアドレス］',
      'そのまま',
    ]);
  });
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const wide = (text: string) =>
  text.replace(/[0-9@.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const phone = fc
  .tuple(
    fc.constantFrom('090', '080', '070', '050', '026', '03', '0267'),
    digits(8),
    fc.constantFrom('', '-', ' ', '－', '.'),
  )
  .map(([area, rest, mark]) =>
    [
      area,
      rest.slice(0, 4),
      rest.slice(4, area.length === 3 && area.endsWith('0') ? 8 : 10 - area.length),
    ].join(mark),
  );
const mail = fc.emailAddress();
const number = fc
  .tuple(digits(12), fc.constantFrom('', ' ', '-'))
  .map(([all, mark]) => (all.match(/.{4}/g) ?? []).join(mark));
const words = fc.string({
  unit: fc.constantFrom(...'道が狭い、雪。公園の（図書館）町 で\nは🙂𠮷ー'),
});

describe('whatever stands around', () => {
  it('no number and no address of a mail stays, and the rest does', () => {
    const secret = fc.oneof(phone, phone.map(wide), mail, number, number.map(wide));
    fc.assert(
      fc.property(words, secret, words, (before, found, behind) => {
        const text = `${before}、${found}、${behind}`;
        const masked = maskPersonalData(text);
        expect(masked.text).not.toContain(found);
        expect(foldCode(masked.text)).not.toMatch(/\d(?:[-. ]?\d){8}|@[a-z0-9-]+\./i);
        expect(masked.text.startsWith(before)).toBe(true);
        expect(masked.text.endsWith(behind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and only what was found is gone', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'0123456789-－@.:/〒町番地号さん田中様氏 a　\n'),
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const { text: masked, found } = maskPersonalData(text, tokenize);
        let rest = '';
        let end = 0;
        for (const span of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          rest += text.slice(end, span.start);
          end = span.end;
        }
        rest += text.slice(end);
        const marks =
          /［(?:電話番号|メールアドレス|アカウント|郵便番号|番地|番号|車両番号|氏名)］/g;
        expect(masked.replace(marks, '')).toBe(rest);
        expect(foldCode(masked)).not.toMatch(/\d{12}/);
      }),
      { numRuns: 500 },
    );
  });
});
