import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { demoTemplates } from '../demo-templates.ts';
import type { Block, TemplateContent } from '../model.ts';
import { compareLines } from './compare.ts';
import { parseBlocks, parseFields, printBlocks, printFields } from './notation.ts';
import {
  fill,
  holds,
  isNewVersion,
  missingFields,
  placeholdersOf,
  shownBlocks,
  templateProblems,
} from './rules.ts';
import { text } from './text.ts';

const blocksOf = (source: string): Block[] => {
  const parsed = parseBlocks(source);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ ja }) => ja).join());
  return parsed.value;
};

const template = (body: string, more: Partial<TemplateContent> = {}): TemplateContent => ({
  title: '決定通知書',
  kind: 'decision',
  refusal: false,
  fields: [{ key: 'amount', label: '金額', sample: '100円' }],
  blocks: blocksOf(body),
  ...more,
});

describe('placeholders', () => {
  it('are found once each and filled in', () => {
    expect(placeholdersOf('{{a}}と{{ b.c }}と{{a}}')).toEqual(['a', 'b.c']);
    expect(fill('{{a}}円、{{b}}', { a: '5' })).toBe('5円、{{b}}');
    expect(fill('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}');
  });

  test.each([
    [{ field: 'a', is: 'given' }, { a: 'x' }, true],
    [{ field: 'a', is: 'given' }, { a: ' ' }, false],
    [{ field: 'a', is: 'missing' }, {}, true],
    [{ field: 'a', is: 'equals', value: '継続' }, { a: '継続' }, true],
    [{ field: 'a', is: 'equals', value: '継続' }, {}, false],
    [{ field: 'a', is: 'differs', value: '継続' }, { a: '新規' }, true],
    [{ field: 'a', is: 'differs', value: '継続' }, { a: '継続' }, false],
  ] as const)('%j for %j is %s', (when, values, expected) => {
    expect(holds(when, values)).toBe(expected);
  });

  it('are asked for only where their part shows', () => {
    const blocks = blocksOf('もし {{a}} があるとき\n{{a}}と{{b}}\nおわり\n記\n金額 | {{c}}\n以上');
    expect(missingFields(blocks, {})).toEqual(['c']);
    expect(missingFields(blocks, { a: 'x', c: '1' })).toEqual(['b']);
    expect(missingFields(blocks, { a: 'x', b: 'y', c: ' ' })).toEqual(['c']);
  });
});

describe('a template', () => {
  test.each([
    ['an unknown placeholder', template('{{amuont}}円'), [text.errors.unknownField('amuont')]],
    [
      'an unknown field of a condition',
      template('もし {{x}} があるとき\nあ\nおわり'),
      [text.errors.unknownField('x')],
    ],
    ['nothing to print', template(''), [text.errors.empty]],
    [
      'a refusal without its parts',
      template('認めません。', { refusal: true }),
      [text.errors.noReasons, text.errors.noAppeal],
    ],
    [
      'a refusal that may hide its reasons',
      template('もし {{amount}} があるとき\n【理由】\nおわり\n【教示】', { refusal: true }),
      [text.errors.noReasons],
    ],
    [
      'a refusal that does not say so',
      template('【理由】\n【教示】', { kind: 'refusal' }),
      [text.errors.kindRefuses],
    ],
    [
      'two fields of one name',
      template('{{date}}', {
        fields: [
          { key: 'a', label: 'あ', sample: '1' },
          { key: 'a', label: 'い', sample: '2' },
          { key: 'date', label: '日付', sample: '3' },
        ],
      }),
      [text.errors.doubleField('a'), text.errors.doubleField('date')],
    ],
    [
      'all it needs',
      template('{{recipient}} {{amount}}\n【理由】\n【教示】', { refusal: true }),
      [],
    ],
  ])('with %s', (_, content, problems) => {
    expect(templateProblems(content)).toEqual(problems);
  });

  it.each(demoTemplates)('of the demo town is complete: $key', ({ key: _, ...content }) => {
    expect(templateProblems(content)).toEqual([]);
    const samples = Object.fromEntries(content.fields.map((field) => [field.key, field.sample]));
    expect(missingFields(content.blocks, samples)).toEqual([]);
  });

  it('is the same version whatever the order of its keys', () => {
    const content = template('{{amount}}');
    const { title, ...rest } = content;
    expect(isNewVersion(content, { ...rest, title }).ok).toBe(false);
    expect(isNewVersion(content, undefined).ok).toBe(true);
    expect(isNewVersion(template('{{amount}}円'), content).ok).toBe(true);
  });

  it('joins rows and items between which a condition stood', () => {
    const blocks = blocksOf('a | 1\nもし {{amount}} があるとき\nb | 2\nおわり\nc | 3');
    expect(shownBlocks(blocks, { amount: 'x' })).toEqual(blocksOf('a | 1\nb | 2\nc | 3'));
    expect(shownBlocks(blocks, {})).toEqual(blocksOf('a | 1\nc | 3'));
  });
});

describe('the notation', () => {
  it('reads every kind of part', () => {
    const source = [
      '# 見出し',
      '本文 {{amount}}',
      '\\# ではない',
      '・一つ',
      '・二つ',
      '1. 一',
      '2. 二',
      'もし {{amount}} が「5」でないとき',
      '記',
      '金額 | {{amount}}',
      '以上',
      'おわり',
      '【理由】',
      '【教示】',
    ].join('\n');
    expect(blocksOf(source)).toEqual([
      { type: 'heading', text: '見出し' },
      { type: 'paragraph', text: '本文 {{amount}}' },
      { type: 'paragraph', text: '# ではない' },
      { type: 'list', numbered: false, items: ['一つ', '二つ'] },
      { type: 'list', numbered: true, items: ['一', '二'] },
      {
        type: 'when',
        when: { field: 'amount', is: 'differs', value: '5' },
        blocks: [
          {
            type: 'record',
            blocks: [{ type: 'table', rows: [{ name: '金額', value: '{{amount}}' }] }],
          },
        ],
      },
      { type: 'reasons' },
      { type: 'appeal' },
    ]);
    expect(printBlocks(blocksOf(source))).toBe(source);
  });

  test.each([
    ['おわり', text.errors.nothingToEnd(1)],
    ['記\nあ', text.errors.notEnded(1)],
    ['あ\nもし {{a}} なら', text.errors.badCondition(2)],
    ['【理 由】', text.errors.unknownPart(1)],
    ['記\nもし {{a}} があるとき\n以上', text.errors.nothingToEnd(3)],
  ])('says what is wrong with %j', (source, problem) => {
    const parsed = parseBlocks(source);
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(problem);
  });

  it('never fails on what somebody types, and gives back what it printed', () => {
    const words = fc.constantFrom(
      'あ',
      '#',
      '・',
      '1. い',
      ' | ',
      'もし {{a}} があるとき',
      'おわり',
      '記',
      '以上',
      '【理由】',
      '\\',
      '{{a}}',
      'う\n',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const parsed = parseBlocks(parts.join(''));
        if (!parsed.ok) return;
        const again = parseBlocks(printBlocks(parsed.value));
        expect(again).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });

  it('reads fields, one a line', () => {
    const fields = [
      { key: 'amount', label: '交付決定額', sample: '1,234円' },
      { key: 'a.b', label: '区分', sample: 'あ | い' },
    ];
    expect(parseFields(`${printFields(fields)}\n\n`)).toEqual({ ok: true, value: fields });
    expect(parseFields('amount 金額')).toEqual({ ok: false, problems: [text.errors.badField(1)] });
  });
});

describe('the comparison', () => {
  it('names what was added and removed, in order', () => {
    expect(compareLines('a\nb\nc', 'a\nx\nc\nd')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: 'c' },
      { kind: 'added', text: 'd' },
    ]);
  });

  it('loses no line of either text', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const compared = compareLines(before.join('\n'), after.join('\n'));
        const without = (kind: string) =>
          compared.filter((line) => line.kind !== kind).map((line) => line.text);
        expect(without('added')).toEqual(before);
        expect(without('removed')).toEqual(after);
      }),
    );
  });
});
