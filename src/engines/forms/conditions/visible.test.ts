import { describe, expect, it } from 'vitest';
import type { Answers, Condition, FormDefinition } from '../definition/model.ts';
import { everyKind, largeForm, said } from '../testing.ts';
import { checkDraft } from '../values/check-draft.ts';
import { shiftDay } from './days.ts';
import { evaluate, visible, visibleAnswers } from './visible.ts';

const today = '2026-11-23';
const row1 = '01900000-0000-7000-8000-000000000001';
const row2 = '01900000-0000-7000-8000-000000000002';
const answers: Answers = {
  birth: '1990-02-28',
  count: 3,
  owner: true,
  one: 'b',
  some: ['a', 'c'],
  account: { bank: '0001', branch: '001', type: 'ordinary', number: '0000001', holder: 'ﾐﾎﾝ' },
  children: [
    { id: row1, answers: { birth: '2020-04-01', apart: true } },
    { id: row2, answers: { birth: '2024-01-01', apart: false, where: { city: 'x' } as never } },
  ],
};

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['is', { field: 'one', is: 'b' }, true],
    ['is, of several', { field: 'some', is: 'c' }, true],
    ['is, of several, not', { field: 'some', is: 'b' }, false],
    ['is, of a number', { field: 'count', is: 3 }, true],
    ['one of', { field: 'one', oneOf: ['a', 'b'] }, true],
    ['of an unanswered field', { field: 'income', compare: '<', value: 5 }, false],
    ['not of an unanswered field', { not: { field: 'income', compare: '<', value: 5 } }, true],
    ['answered', { field: 'owner', answered: true }, true],
    ['not answered', { field: 'tel', answered: false }, true],
    ['compare', { field: 'count', compare: '>=', value: 3 }, true],
    ['a fixed day', { field: 'birth', compare: '<', day: { on: '1990-03-01' } }, true],
    [
      'a day from today',
      { field: 'birth', compare: '<=', day: { today: { years: -36, months: -8 } } },
      true,
    ],
    ['rows', { rows: 'children', compare: '=', value: 2 }, true],
    ['any row', { field: 'children.apart', is: true }, true],
    ['no row', { field: 'children.birth', compare: '>', day: { today: {} } }, false],
    [
      'all and any',
      {
        all: [
          {
            any: [
              { field: 'one', is: 'a' },
              { field: 'count', is: 3 },
            ],
          },
          { all: [] },
        ],
      },
      true,
    ],
    ['nothing of any', { any: [] }, false],
    ['a rule', { rule: 'is-adult' }, true],
    ['an unknown rule', { rule: 'nobody' }, false],
  ])('%s', (_name, condition, expected) => {
    expect(evaluate(everyKind, condition, answers, today)).toBe(expected);
  });

  it('speaks of its own row inside a row', () => {
    const apart: Condition = { rule: 'lives-apart' };
    expect(evaluate(everyKind, apart, answers, today, row1)).toBe(true);
    expect(evaluate(everyKind, apart, answers, today, row2)).toBe(false);
    expect(evaluate(everyKind, { not: apart }, answers, today, row2)).toBe(true);
  });

  it('takes a hidden answer for none', () => {
    const tenant = { ...answers, owner: false };
    const known: Condition = { field: 'account', answered: true };
    expect(evaluate(everyKind, known, answers, today)).toBe(true);
    expect(evaluate(everyKind, known, tenant, today)).toBe(false);
    const young = { ...answers, birth: '2020-01-01' };
    expect(evaluate(everyKind, { rows: 'children', compare: '=', value: 2 }, young, today)).toBe(
      false,
    );
    expect(evaluate(everyKind, { field: 'children.apart', is: true }, young, today)).toBe(false);
  });

  it.each([
    ['2024-02-29', { years: -1 }, '2023-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2024-01-31', { months: -2, days: 1 }, '2023-12-01'],
    ['2026-11-23', { years: -18 }, '2008-11-23'],
  ])('counts from %s by %j to %s', (day, shift, expected) => {
    expect(shiftDay(day, shift)).toBe(expected);
  });
});

describe('what shows', () => {
  it('leaves out what a rule hides, on screens, in rows', () => {
    const look = visible(everyKind, { ...answers, owner: false }, today);
    expect(look.shows('account')).toBe(false);
    expect(look.shows(`children.${row1}.where`)).toBe(true);
    expect(look.shows(`children.${row2}.where`)).toBe(false);
    expect(look.hiddenAnswers).toEqual(['account', `children.${row2}.where`]);
    expect(look.holds('lives-apart', row2)).toBe(false);
    expect(look.screens.map(({ screen }) => screen.id)).toEqual(['all', 'family']);
    expect(visible(everyKind, {}, today).screens.map(({ screen }) => screen.id)).toEqual(['all']);
  });

  it('is what is submitted', () => {
    const sent = visibleAnswers(everyKind, { ...answers, owner: false }, today);
    expect(Object.keys(sent)).not.toContain('account');
    expect(sent.children).toEqual([
      { id: row1, answers: { birth: '2020-04-01', apart: true } },
      { id: row2, answers: { birth: '2024-01-01', apart: false } },
    ]);
  });

  it('ends where conditions go in a circle', () => {
    const circle: FormDefinition = {
      fields: [{ key: 'a', label: said('a'), required: false, kind: 'text' }],
      screens: [{ id: 's', title: said('s'), items: [{ field: 'a', when: 'r' }] }],
      rules: [{ name: 'r', label: said('r'), condition: { not: { field: 'a', answered: true } } }],
      checks: [],
    };
    expect(() => visible(circle, { a: 'x' }, today)).not.toThrow();
  });
});

describe('a form of 700 questions and 200 rules', () => {
  const time = (fields: number, rules: number): number => {
    const form = largeForm(fields, rules);
    const given = Object.fromEntries(form.fields.map(({ key }) => [key, 'a']));
    const runs = Array.from({ length: 5 }, () => {
      const started = performance.now();
      visible({ ...form }, given, today);
      checkDraft({ ...form }, given, today);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };

  it('shows and is checked in a moment, and grows in line with its size', () => {
    expect(time(700, 200)).toBeLessThan(1000);
    const [small, large] = [time(1000, 250), time(4000, 1000)];
    expect(large).toBeLessThan(Math.max(12 * small, 2000));
  });
});
