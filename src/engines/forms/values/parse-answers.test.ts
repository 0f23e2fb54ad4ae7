import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleAnswers } from '../conditions/visible.ts';
import { exampleAnswers } from '../json-schema/example.ts';
import { everyKind } from '../testing.ts';
import { checkDraft } from './check-draft.ts';
import { parseAnswers } from './parse-answers.ts';

const today = '2026-04-01';
const example = exampleAnswers(everyKind, 1, { today });

/** Anything that JSON can say, with texts that try to break out. */
const junk = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('', 'yes', '2026-02-30', '\0', '\ud800', '1e999', '__proto__', '９９９', 'ー'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ),
  value: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('family', 'given', 'year', 'city', 'id', 'answers', 'bank', '__proto__', 'x'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const keys = [...everyKind.fields.map(({ key }) => key), '__proto__', 'nobody'];
const damaged = fc
  .dictionary(fc.constantFrom(...keys), junk, { maxKeys: 6 })
  .map((noise) => ({ ...example, ...noise }));

describe('answers as JSON', () => {
  it('are taken as they are stored', () => {
    const parsed = parseAnswers(everyKind, JSON.parse(JSON.stringify(example)), today);
    expect(parsed).toEqual({ answers: example, typed: {}, errors: {} });
  });

  it('name what is wrong by path: parts, rows with an id, rows by their place', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    const { errors } = parseAnswers(
      everyKind,
      {
        ...example,
        birth: '1990-01-01',
        person: { family: '見本' },
        owner: null,
        nobody: 1,
        ['__proto__']: { admin: true },
        income: 20_000_000,
        children: [{ id, answers: { zzz: 1 } }, { answers: { birth: '2999-01-01' } }],
      },
      today,
    );
    expect(Object.keys(errors).sort()).toEqual(
      [
        '__proto__',
        'children.1.birth',
        'children.1.name',
        `children.${id}.birth`,
        `children.${id}.name`,
        `children.${id}.zzz`,
        'income',
        'nobody',
        'owner',
        'person.familyKana',
      ].sort(),
    );
    expect(errors.owner?.ja).toContain('owner');
  });

  it.each([null, [], 'x', 1])('refuse %j', (json) => {
    expect(Object.keys(parseAnswers(everyKind, json, today).errors)).toEqual(['answers']);
  });

  it('pass over answers that do not show', () => {
    const child = { ...example, birth: '2025-01-01', until: null, children: 'no rows at all' };
    expect(parseAnswers(everyKind, child, today).errors).toEqual({});
  });

  it('hold against 10,000 sets of junk: no throw, and what is taken is valid', () => {
    let taken = 0;
    const check = (json: unknown) => {
      const { answers, typed, errors } = parseAnswers(everyKind, json, today);
      JSON.stringify(typed);
      if (Object.keys(errors).length > 0) return;
      taken += 1;
      const sent = visibleAnswers(everyKind, answers, today);
      expect(checkDraft(everyKind, sent, today)).toEqual([]);
      expect(JSON.stringify([sent, typed])).not.toMatch(/\\u0000|\\ud[89a-f]/);
    };
    fc.assert(fc.property(damaged, check), { numRuns: 9000 });
    fc.assert(fc.property(fc.anything(), check), { numRuns: 1000 });
    expect(taken).toBeGreaterThan(50);
  });
});
