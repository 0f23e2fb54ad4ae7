import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../conditions/visible.ts';
import type {
  Answer,
  Answers,
  Condition,
  Field,
  FormDefinition,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';
import { everyKind } from '../filling/testing.ts';
import { templateForm } from '../import/template.ts';
import { largeForm } from './large-form.testing.ts';
import { proveForm } from './prove.ts';

const today = '2026-11-22';
const text = (name: string) => ({ ja: name, en: name });
const option = (value: string) => ({ value, label: text(value) });

/** Small enough that every set of answers can be tried. */
const smallField = (key: string): fc.Arbitrary<SimpleField> =>
  fc.boolean().chain((required) => {
    const basics = { key, label: text(key), required };
    return fc.constantFrom<SimpleField>(
      { ...basics, kind: 'yes-no' },
      { ...basics, kind: 'choice', options: [option('a'), option('b')] },
      { ...basics, kind: 'number', min: 0, max: 2 },
      { ...basics, kind: 'choices', options: [option('a'), option('b')] },
      {
        ...{ ...basics, kind: 'date' as const },
        earliest: { on: '2026-11-21' },
        latest: { today: { days: 1 } },
      },
    );
  });

function answersOf(field: SimpleField): (SimpleAnswer | undefined)[] {
  switch (field.kind) {
    case 'yes-no':
      return [undefined, true, false];
    case 'choice':
      return [undefined, 'a', 'b'];
    case 'number':
      return [undefined, 0, 1, 2];
    case 'choices':
      return [undefined, ['a'], ['b'], ['a', 'b']];
    default:
      return [undefined, '2026-11-21', '2026-11-22', '2026-11-23'];
  }
}

const comparison = fc.constantFrom('<', '<=', '=', '>=', '>' as const);

function atomOn(
  path: string,
  field: SimpleField,
  dates: readonly string[],
): fc.Arbitrary<Condition> {
  const answered = fc.boolean().map((yes): Condition => ({ field: path, answered: yes }));
  const own = ((): fc.Arbitrary<Condition> => {
    switch (field.kind) {
      case 'yes-no':
        return fc.constantFrom(true, false, 'true').map((is) => ({ field: path, is }));
      case 'number':
        return fc
          .tuple(comparison, fc.constantFrom(-1, 0, 0.5, 1, 2, 3))
          .map(([compare, value]) => ({ field: path, compare, value }));
      case 'date':
        return fc
          .tuple(
            comparison,
            fc.constantFrom(
              { on: '2026-11-22' },
              { today: {} },
              { today: { days: 1 } },
              ...dates.map((other) => ({ field: other })),
            ),
          )
          .map(([compare, day]) => ({ field: path, compare, day }));
      default:
        return fc
          .subarray(['a', 'b', 'z'], { minLength: 1 })
          .map((oneOf) => ({ field: path, oneOf }));
    }
  })();
  return fc.oneof({ weight: 1, arbitrary: answered }, { weight: 4, arbitrary: own });
}

/** Other dates asked so far: a question that waits for itself is a fault of another kind. */
function datesBefore(fields: readonly SimpleField[], { key }: SimpleField): string[] {
  return fields.filter((other) => other.kind === 'date' && other.key !== key).map((one) => one.key);
}

function conditionOver(atoms: readonly fc.Arbitrary<Condition>[], rules: readonly string[]) {
  const known = rules.map((rule) => fc.constant<Condition>({ rule }));
  const leaf = fc.oneof(...atoms, ...known);
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { maxLength: 3 }).map((any) => ({ any })),
      tie('tree').map((not) => ({ not })),
    ),
  })).tree;
}

/** Each question may depend on those before it; the last is a repeat with one question a row. */
const smallForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(smallField('f0'), smallField('f1'), smallField('f2'), smallField('x'), fc.boolean())
  .chain(([f0, f1, f2, inner, minimum]) => {
    const repeat: Field = {
      ...{ key: 'r', label: text('r'), required: false, kind: 'repeat' },
      ...{ fields: [inner], minRows: minimum ? 1 : 0, maxRows: 2, rowLabel: text('row') },
    };
    const over = (fields: readonly SimpleField[], rules: string[], rows = false) =>
      conditionOver(
        [
          ...fields.map((field) => atomOn(field.key, field, datesBefore(fields, field))),
          ...(rows ? [atomOn('r.x', inner, []), rowCounts] : []),
        ],
        rules,
      );
    return fc
      .tuple(
        over([f0], []),
        over([f0, f1], ['a']),
        over([f0, f1, f2], ['a', 'b']),
        over([f0, f1, f2], ['b', 'c'], true),
        over([f0], [], true),
      )
      .map(
        ([a, b, c, d, e]): FormDefinition => ({
          fields: [f0, f1, f2, repeat],
          screens: [
            { id: 's0', title: text('s0'), items: [{ field: 'f0' }, { field: 'f1', when: 'a' }] },
            { id: 's1', title: text('s1'), when: 'b', items: [{ field: 'f2' }] },
            { id: 's2', title: text('s2'), when: 'c', items: [{ field: 'r' }] },
          ],
          rules: [a, b, c, d, e].map((condition, index) => {
            const name = 'abcde'[index] ?? '';
            return { name, label: text(name), condition };
          }),
          checks: [
            { rule: 'd', field: 'f0', message: text('d') },
            { rule: 'e', field: 'f2', message: text('e') },
          ],
        }),
      );
  });

const rowCounts = fc
  .tuple(comparison, fc.nat(3))
  .map(([compare, value]): Condition => ({ rows: 'r', compare, value }));

function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (!first) return yield [];
  for (const one of first) for (const others of product(rest)) yield [one, ...others];
}

function* everyAnswers({ fields }: FormDefinition): Generator<Answers> {
  const lists = fields.map((field): (Answer | undefined)[] => {
    if (field.kind !== 'repeat') return answersOf(field);
    const [inner] = field.fields;
    const cells = inner ? answersOf(inner) : [];
    const rows = [0, 1, 2].filter((count) => count >= field.minRows);
    return rows.flatMap((count) =>
      [...product(Array.from({ length: count }, () => cells))].map((values) =>
        values.map((value, index) => ({
          id: String(index),
          answers: (value === undefined ? {} : { x: value }) as Record<string, SimpleAnswer>,
        })),
      ),
    );
  });
  for (const values of product(lists)) {
    const named = fields.map(({ key }, index) => [key, values[index]] as const);
    yield Object.fromEntries(
      named.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
  }
}

/** What every set of answers leads to: with required answers there, and then past the checks too. */
function tryEverything(form: FormDefinition) {
  const [there, end] = [new Set<string>(), new Set<string>()];
  for (const answers of everyAnswers(form)) {
    const look = visible(form, answers, today);
    const missing = look.screens.some(({ items }) =>
      items.some(
        ({ field, rows }) =>
          (field.kind !== 'repeat' && field.required && answers[field.key] === undefined) ||
          rows?.some(({ row, items: inner }) =>
            inner.some(
              ({ field: { key, required } }) => required && row.answers[key] === undefined,
            ),
          ),
      ),
    );
    if (missing) continue;
    const facts = [
      ...look.screens.map(({ screen }) => `screen ${screen.id}`),
      ...form.fields.filter(({ key }) => look.shows(key)).map(({ key }) => `field ${key}`),
      ...(look.shows('r.0.x') ? ['field r.x'] : []),
      ...form.rules.map(({ name }) => `rule ${name} ${look.holds(name)}`),
    ];
    for (const fact of facts) there.add(fact);
    const refused = form.checks.some(({ rule, field }) => look.shows(field) && look.holds(rule));
    if (!refused) for (const fact of facts) end.add(fact);
  }
  return { there, end };
}

describe('the prover', () => {
  it('says of small forms what trying every set of answers says', () => {
    fc.assert(
      fc.property(smallForm, (form) => {
        const { there, end } = tryEverything(form);
        const { findings, missed } = proveForm(form, today);
        expect(missed).toBe(0);
        const has = (kind: string, id: string) =>
          findings.some((one) => one.kind === kind && one.where.id === id);
        expect(has('dead-end', '')).toBe(end.size === 0);
        for (const { id } of form.screens) {
          expect([id, has('unreachable-screen', id)]).toEqual([id, !there.has(`screen ${id}`)]);
        }
        for (const { name } of form.rules) {
          expect([name, has('contradictory-rule', name)]).toEqual([
            name,
            !there.has(`rule ${name} true`),
          ]);
          expect([name, has('always-true-rule', name)]).toEqual([
            name,
            !there.has(`rule ${name} false`),
          ]);
        }
        if (end.size === 0) return;
        for (const { id } of form.screens) {
          const blind = there.has(`screen ${id}`) && !end.has(`screen ${id}`);
          expect([id, has('dead-end', id)]).toEqual([id, blind]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['every kind of question', everyKind],
    ['the template', templateForm],
  ])('finds no error in %s, and walks all of it', (_name, form) => {
    const { findings, missed, applicants } = proveForm(form, today);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(missed).toBe(0);
    expect(applicants).toBeGreaterThan(1);
  });

  it('sends applicants with days in their order', () => {
    const day = (key: string, more: object): Field =>
      ({ key, label: text(key), required: true, kind: 'date', ...more }) as Field;
    const form: FormDefinition = {
      fields: [
        day('from', { earliest: { today: { days: 3 } } }),
        day('until', { earliest: { field: 'from' } }),
      ],
      screens: [{ id: 's', title: text('s'), items: [{ field: 'from' }, { field: 'until' }] }],
      rules: [],
      checks: [],
    };
    expect(proveForm(form, today)).toMatchObject({ findings: [], applicants: 1, missed: 0 });
    const [from, until] = form.fields;
    if (from?.kind !== 'date' || until?.kind !== 'date') throw new Error('two days');
    const crossed = { ...form, fields: [from, { ...until, latest: { today: {} } }] };
    expect(proveForm(crossed, today).findings.map(({ kind }) => kind)).toContain('dead-end');
  });

  it('finds the end that no answer reaches, and says so of the form', () => {
    const fields: Field[] = [
      { key: 'a', label: text('a'), required: true, kind: 'number', min: 0, max: 9 },
      { key: 'b', label: text('b'), required: true, kind: 'choice', options: [] },
    ];
    const form: FormDefinition = {
      fields,
      screens: [{ id: 's', title: text('s'), items: [{ field: 'a' }, { field: 'b' }] }],
      rules: [],
      checks: [],
    };
    const kinds = proveForm(form, today).findings.map(({ kind, where }) => `${kind} ${where.id}`);
    expect(kinds).toEqual(['impossible-required b', 'dead-end ']);
  });

  it('proves 700 fields with 200 conditions in time', () => {
    const since = performance.now();
    const { findings, missed, applicants } = proveForm(largeForm(700, 200), today);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(findings.some(({ kind }) => kind === 'not-decided')).toBe(false);
    expect(applicants).toBeGreaterThan(20);
    expect(missed).toBe(0);
  });
});
