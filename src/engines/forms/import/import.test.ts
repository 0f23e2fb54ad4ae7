import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#platform/table-file.ts';
import { checkDefinition } from '../definition/check.ts';
import type { Condition, Field, FormDefinition } from '../definition/model.ts';
import { everyKind } from '../filling/testing.ts';
import { questionnaire } from '../survey.testing.ts';
import { readCondition, writeCondition } from './condition-language.ts';
import { namesOf } from './names.ts';
import { readForm } from './read-form.ts';
import { readOptions, writeOptions } from './settings.ts';
import { columns, readDelimited, tableOf } from './table.ts';
import { templateForm } from './template.ts';
import { columnTexts } from './text.ts';
import { readText, writeText } from './text-cell.ts';
import { readWorkbook, writeWorkbook } from './workbook.ts';
import { writeForm } from './write-form.ts';

const text = (ja: string) => ({ ja, en: ja });
const fields: Field[] = [
  { key: 'people', label: text('世帯人数'), required: true, kind: 'number' },
  {
    ...{ key: 'home', label: text('住まい'), required: true, kind: 'choice' },
    options: [
      { value: 'own', label: text('持ち家') },
      { value: 'rent', label: text('賃貸') },
    ],
  },
  { key: 'born', label: text('生まれた日'), required: true, kind: 'date' },
  { key: 'care', label: text('介護'), required: true, kind: 'yes-no' },
  {
    ...{ key: 'kids', label: text('子'), required: false, kind: 'repeat' },
    ...{ minRows: 0, maxRows: 5, rowLabel: text('子') },
    fields: [{ key: 'age', label: text('年齢'), required: true, kind: 'number' }],
  },
];
const rules = [{ name: 'r1', label: text('賃貸の方') }];
const names = namesOf({ fields, rules });

describe('the language of conditions', () => {
  const rents: Condition = { field: 'home', is: 'rent' };
  const two: Condition = { field: 'people', compare: '>=', value: 2 };
  it.each<[string, Condition]>([
    ['世帯人数 >= 2 かつ 住まい = 賃貸', { all: [two, rents] }],
    ['世帯人数≧２ かつ 「住まい」＝「賃貸」', { all: [two, rents] }],
    [
      '世帯人数>=2 または 住まい=賃貸 かつ 介護=はい',
      { any: [two, { all: [rents, { field: 'care', is: true }] }] },
    ],
    ['（世帯人数 >= 2 または 住まい = 賃貸） ではない', { not: { any: [two, rents] } }],
    ['住まい = 持ち家|賃貸', { field: 'home', oneOf: ['own', 'rent'] }],
    ['生まれた日 <= 今日-18年', { field: 'born', compare: '<=', day: { today: { years: -18 } } }],
    ['生まれた日 > 2026-04-01', { field: 'born', compare: '>', day: { on: '2026-04-01' } }],
    ['子の数 >= 3', { rows: 'kids', compare: '>=', value: 3 }],
    ['年齢 < 6', { field: 'kids.age', compare: '<', value: 6 }],
    ['介護に未回答', { field: 'care', answered: false }],
    ['条件「賃貸の方」', { rule: 'r1' }],
  ])('reads %s', (typed, condition) => {
    expect(readCondition(typed, names)).toEqual({ ok: true, condition });
  });

  it.each([
    ['収入 >= 2', '「収入」という項目'],
    ['住まい = 社宅', '「社宅」という選択肢'],
    ['世帯人数 >= 多い', '数字を'],
    ['世帯人数 >= 2 かつ', '終わり'],
    ['（世帯人数 >= 2', '終わり'],
    ['世帯人数 2', '「2」のところ'],
    ['', '終わり'],
    ['条件「ない」', '「ない」という条件'],
  ])('says of %s what to mend', (typed, said) => {
    const read = readCondition(typed, names);
    expect(read.ok ? '' : read.problem.ja).toContain(said);
  });

  it('writes what it reads, and never throws', () => {
    const leaf = fc.constantFrom<Condition>(
      ...[two, rents, { rule: 'r1' }, { field: 'care', is: false }],
      ...[
        { field: 'born', answered: true },
        { rows: 'kids', compare: '<' as const, value: 2 },
      ],
      { field: 'born', compare: '=', day: { today: { years: 1, days: -3 } } },
    );
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
      const parts = fc.array(tie('tree'), { minLength: 2, maxLength: 3 });
      return {
        tree: fc.oneof(
          { maxDepth: 3 },
          leaf,
          parts.map((all) => ({ all })),
          parts.map((any) => ({ any })),
          tie('tree').map((not) => ({ not })),
        ),
      };
    });
    fc.assert(
      fc.property(tree, fc.string(), (condition, junk) => {
        expect(readCondition(writeCondition(condition, names), names)).toEqual({
          ok: true,
          condition,
        });
        readCondition(junk, names);
      }),
    );
  });
});

/** The order of the fields in the list is that of the screens in the table. */
function sorted(form: FormDefinition): FormDefinition {
  const order = form.screens.flatMap(({ items }) => items.map(({ field }) => field));
  const place = ({ key }: Field) => (order.includes(key) ? order.indexOf(key) : order.length);
  return { ...form, fields: form.fields.toSorted((a, b) => place(a) - place(b)) };
}

describe('a form as a table', () => {
  it.each([
    ['the template', templateForm],
    ['a form of every kind', everyKind],
    ['a questionnaire', questionnaire],
  ])('comes back from its workbook as it was: %s', async (_name, form) => {
    const read = readForm(await readWorkbook(await writeWorkbook(writeForm(form))));
    expect(read.ok ? [] : read.problems.map(({ ja }) => ja)).toEqual([]);
    const stored = checkDefinition(form);
    if (read.ok && stored.ok) expect(sorted(read.definition)).toEqual(sorted(stored.value));
  });

  it('keeps the explanations of options', () => {
    const option = (value: string) => ({
      value,
      label: text(value),
      hint: text(`${value}について`),
    });
    for (const options of [[option('a')], [option('a'), option('b')]]) {
      expect(readOptions(writeOptions(options))).toEqual(options);
    }
  });

  it('is read from a few columns, as people paste them', () => {
    const read = readForm(
      readDelimited(
        [
          '画面\t項目\t種類\t必須\t選択肢\t条件',
          'あなた\t氏名\t氏名\t○\t\t',
          'あなた\t住まい\t一つ選ぶ\t○\t持ち家、賃貸\t',
          '\t家賃\t金額\tはい\t\t住まい = 賃貸',
        ].join('\n'),
      ),
    );
    if (!read.ok) throw new Error(read.problems.map(({ ja }) => ja).join());
    const { definition } = read;
    expect(definition.screens.map(({ title, items }) => [title.ja, items.length])).toEqual([
      ['あなた', 3],
    ]);
    expect(definition.rules[0]?.label.ja).toBe('住まい = 賃貸');
    expect(definition.screens[0]?.items[2]?.when).toBe(definition.rules[0]?.name);
    expect(definition.fields.every(({ required }) => required)).toBe(true);
  });

  it('names row, column and value of everything that is wrong, at once', () => {
    const read = readForm(
      readDelimited(
        '画面,項目,種類,設定,条件,選択肢\nA,,短い文,,,\nA,年,数字,,,\nA,月,数,最大=多い,,\nA,色,一つ選ぶ,,,\nA,日,日付,,月 > x,\n',
      ),
    );
    expect(read.ok ? [] : read.problems.map(({ ja }) => ja.split('：')[0])).toEqual([
      '2行目「項目」（空欄）',
      '3行目「種類」（数字）',
      '4行目「設定」（最大=多い）',
      '5行目「選択肢」（空欄）',
      '6行目「条件」（月 > x）',
    ]);
  });

  it.each([
    ['nothing', '', '貼り付ける'],
    ['no kinds', '画面,項目\nA,b', '「種類」の見出し'],
    ['headings only', '画面,項目,種類', '見出しの下'],
    ['an open quotation', '画面,項目,種類\n"A,b,c', '引用符'],
  ])('of %s is refused with a reason', (_name, typed, reason) => {
    expect(readDelimited(typed).problems[0]?.ja).toContain(reason);
  });

  it('is read in UTF-8 and in CP932, and never throws', async () => {
    expect(decodeText(new TextEncoder().encode('項目'))).toBe('項目');
    expect(decodeText(Uint8Array.of(0x8d, 0x80, 0x96, 0xda))).toBe('項目');
    expect(decodeText(Uint8Array.of(0xff, 0xff))).toBeUndefined();
    expect((await readWorkbook(Uint8Array.of(0x50, 0x4b, 1, 2))).problems).toHaveLength(1);
    const header = columns.map((column) => columnTexts[column].ja);
    const kind = fc.constantFrom('短い文', '画面', '条件', '確認', '繰り返し', '日付', 'x');
    const row = fc.tuple(fc.array(fc.string(), { minLength: 10, maxLength: 10 }), kind);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const cells = rows.map(([list, name]) => list.map((cell, at) => (at === 3 ? name : cell)));
        readForm(tableOf([header, ...cells]));
      }),
    );
  });

  it('holds a text of three languages in a cell', () => {
    for (const one of [
      text('氏名'),
      { ja: '氏名', en: 'Name' },
      { ja: '氏名', en: 'Name', easy: 'なまえ' },
    ]) {
      expect(readText(writeText(one))).toEqual(one);
    }
  });
});
