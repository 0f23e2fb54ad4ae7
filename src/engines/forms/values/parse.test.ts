import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimpleField } from '../definition/model.ts';
import { said, simpleFields } from '../testing.ts';
import { parseAnswer } from './parse.ts';
import type { RawAnswer } from './raw.ts';

const base = { key: 'x', label: said('x'), required: false };
const field = (key: string): SimpleField => {
  const found = simpleFields.find((one) => one.key === key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
};

const name = (family: string, given: string, familyKana: string, givenKana: string) => ({
  family,
  given,
  familyKana,
  givenKana,
});
const holder = {
  bank: '0001',
  branch: '001',
  type: 'ordinary',
  number: '123',
  holder: 'ミホン　ジュン',
};

describe('a number of so many digits', () => {
  const chip: SimpleField = { ...base, kind: 'text', digits: 15 };

  it.each(['392141000123456', '３９２１４１０００１２３４５６', '392-1410 0012—3456'])(
    'is taken in any width and grouping: %s',
    (raw) => {
      expect(parseAnswer(chip, raw)).toMatchObject({ ok: true, value: '392141000123456' });
    },
  );

  it.each(['39214100012345', '3921410001234567', '不明', '39214100012345a'])(
    'is refused otherwise: %s',
    (raw) => {
      const refusal = { ok: false, error: { ja: '15桁の数字で入力してください。' } };
      expect(parseAnswer(chip, raw)).toMatchObject(refusal);
    },
  );
});

describe('reading an answer', () => {
  it.each<[string, RawAnswer, unknown]>([
    ['text', '  ㈱﨑山①  ', '㈱﨑山①'],
    ['text', 'か\u3099く', 'がく'],
    ['text', 'a\0b\ud800c\u202ed', 'abcd'],
    ['text', '葛\udb40\udd00城', '葛\udb40\udd00城'],
    ['kana', 'しみず　ｼﾞｭﾝ', 'シミズ　ジュン'],
    ['code', 'ＡＢＣ－１２３', 'ABC-123'],
    ['story', '一行目 \r\n二行目\r\n\r\n', '一行目\n二行目'],
    ['person', name('髙橋', '花子', 'たかはし', 'ﾊﾅｺ'), name('髙橋', '花子', 'タカハシ', 'ハナコ')],
    ['person', name('', 'Suparman', '', 'スパルマン'), name('', 'Suparman', '', 'スパルマン')],
    [
      'person',
      name('あ'.repeat(100), '', 'ア'.repeat(100), ''),
      name('あ'.repeat(100), '', 'ア'.repeat(100), ''),
    ],
    ['birth', '令和元年５月１日', '2019-05-01'],
    ['birth', 'S60.4.1', '1985-04-01'],
    ['birth', '昭和六十年4月1日（月）', '1985-04-01'],
    ['birth', '2026/4/1', '2026-04-01'],
    ['birth', '２０２６－０４－０１', '2026-04-01'],
    ['birth', '20260401', '2026-04-01'],
    ['birth', { era: '平成', year: '31', month: '4', day: '30' }, '2019-04-30'],
    ['birth', { era: '', year: '1985', month: '4', day: '1' }, '1985-04-01'],
    ['birth', { era: '令和', year: '', month: '', day: '' }, undefined],
    ['zip', '〒３８２ー８５１１', '3828511'],
    [
      'home',
      {
        postcode: '382-8511',
        prefecture: '長野県',
        city: '須坂市',
        street: '大字須坂１５２８－１',
        building: 'コーポ須坂２０１',
      },
      {
        postcode: '3828511',
        prefecture: '長野県',
        city: '須坂市',
        street: '大字須坂1528-1',
        building: 'コーポ須坂201',
      },
    ],
    ['tel', '（０２６）２４８－９０００', '0262489000'],
    ['tel', '+81 90-1234-5678', '09012345678'],
    ['tel', '+1 (415) 555-0100', '+14155550100'],
    ['mail', ' Ｈａｎａｋｏ＠Example.JP ', 'Hanako@example.jp'],
    ['mail', 'a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
    ['count', '１２', 12],
    ['count', '', undefined],
    ['share', '0.50', 0.5],
    ['share', '-0', 0],
    ['income', '￥1,234,000円', 1_234_000],
    ['owner', 'no', false],
    ['one', 'b', 'b'],
    ['some', ['c', 'a', 'c'], ['a', 'c']],
    ['some', [], undefined],
    ['any', ['c'], ['c']],
    ['any', ['a', 'b'], ['a', 'b']],
    ['mood', '３', 3],
    ['mood', 5, 5],
    ['mood', 'no-opinion', 'no-opinion'],
    ['mood', '', undefined],
    ['views', { staff: 'a', place: '' }, { staff: 'a' }],
    ['views', { place: 'b', staff: 'a' }, { staff: 'a', place: 'b' }],
    ['views', {}, undefined],
    ['best', ['b', 'a'], ['b', 'a']],
    ['best', { 1: 'c', 2: '' }, ['c']],
    ['best', { 1: '', 2: '' }, undefined],
    ['agree', 'no', undefined],
    ['agree', 'yes', true],
    ['account', holder, { ...holder, number: '0000123', holder: 'ﾐﾎﾝ ｼﾞﾕﾝ' }],
    ['account', { type: 'ordinary' }, undefined],
    [
      'spot',
      { latitude: '36.6512345678', longitude: 138.3, note: '橋の下' },
      { latitude: 36.651235, longitude: 138.3, note: '橋の下' },
    ],
  ])('of %s: %j', (key, raw, value) => {
    expect(parseAnswer(field(key), raw)).toMatchObject({ ok: true, value });
  });

  it.each<[string, RawAnswer, string]>([
    ['text', 'あ'.repeat(41), ''],
    ['text', ['a'], ''],
    ['person', name('山田', '', '', ''), 'familyKana'],
    ['person', name('', '', 'ヤマダ', ''), 'family'],
    ['person', name('山田', '', '山田', ''), 'familyKana'],
    ['person', name('あ'.repeat(101), '', 'ア', ''), 'family'],
    ['birth', '2026-02-29', ''],
    ['birth', '8-4-1', ''],
    ['birth', 'きのう', ''],
    ['birth', { era: '', year: '2026', month: '', day: '' }, ''],
    ['zip', '382', ''],
    ['home', { street: '1-1' }, 'prefecture'],
    ['tel', '248-9000', ''],
    ['mail', 'hanako@example', ''],
    ['mail', 'a b@example.jp', ''],
    ['count', '21', ''],
    ['count', '1.5', ''],
    ['count', Number.NaN, ''],
    ['share', '1.234', ''],
    ['income', '-1', ''],
    ['income', '9'.repeat(20), ''],
    ['one', 'z', ''],
    ['some', ['a', 'b', 'c'], ''],
    ['some', ['a', 'z'], ''],
    ['any', ['a', 'c'], ''],
    ['mood', '0', ''],
    ['mood', '2.5', ''],
    ['mood', 'no idea', ''],
    ['views', { staff: 'z' }, 'staff'],
    ['views', { nobody: 'a' }, ''],
    ['views', 'a', ''],
    ['best', ['a', 'a'], '2'],
    ['best', { 1: 'a', 2: 'a' }, '2'],
    ['best', { 1: '', 2: 'a' }, '1'],
    ['best', ['a', 'b', 'c'], ''],
    ['best', ['z'], '1'],
    ['proof', 'passport.pdf', ''],
    ['proof', [{ id: 'x', name: 'a', mediaType: 'application/pdf', bytes: 1 }], ''],
    ['account', { ...holder, bank: '9999' }, 'bank'],
    ['account', { ...holder, number: '12345678' }, 'number'],
    ['account', { ...holder, holder: '見本' }, 'holder'],
    ['spot', { latitude: '91', longitude: '0' }, 'latitude'],
    ['agree', 'maybe', ''],
  ])('refuses %s: %j, and says how to mend it', (key, raw, part) => {
    const parsed = parseAnswer(field(key), raw);
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(Object.keys(parsed.parts)).toContain(part);
    expect(parsed.parts[part]?.ja).toMatch(/(ください|です)(（.*）)?。/);
    expect(parsed.parts[part]?.easy).toBeTruthy();
  });

  it('keeps what was typed where it differs', () => {
    expect(parseAnswer(field('tel'), '026-248-9000')).toEqual({
      ok: true,
      value: '0262489000',
      typed: '026-248-9000',
    });
    expect(parseAnswer(field('tel'), '0262489000')).toEqual({ ok: true, value: '0262489000' });
    const typed = name('見本', '', 'みほん', '');
    expect(parseAnswer(field('person'), typed)).toMatchObject({ typed });
  });

  it('takes names of banks and branches that only one place has', () => {
    const parsed = parseAnswer(field('account'), { ...holder, bank: 'みずほ銀行', branch: '001' });
    expect(parsed).toMatchObject({ ok: true, value: { bank: '0001' } });
  });

  it('reads what it gave as the same again', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const raw = fc.oneof(texts, fc.double(), fc.boolean(), fc.array(texts), fc.object());
    const kinds = fc.constantFrom<SimpleField>(...simpleFields, { ...base, kind: 'long-text' });
    fc.assert(
      fc.property(kinds, raw, (one, value) => {
        const parsed = parseAnswer(one, value as RawAnswer);
        if (!parsed.ok || parsed.value === undefined) return;
        const again = parseAnswer(one, parsed.value as RawAnswer);
        expect(again).toEqual({ ok: true, value: parsed.value });
      }),
      { numRuns: 2000 },
    );
  });

  it('is not slowed down by endless texts', () => {
    const endless = `${' 　'.repeat(500_000)}x`;
    const started = performance.now();
    for (const one of simpleFields) {
      parseAnswer(one, endless);
      parseAnswer(one, { family: endless, street: endless, holder: endless, year: endless });
    }
    // A tenth of a second on an idle machine; anything quadratic would take minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
