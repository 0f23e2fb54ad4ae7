import fc from 'fast-check';
import type {
  Answer,
  Answers,
  Condition,
  Field,
  FormDefinition,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';

export const text = (name: string) => ({ ja: name, en: name });
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
      { ...basics, kind: 'scale', min: 1, max: 2, noOpinion: text('none') },
      { ...basics, kind: 'ranking', options: [option('a'), option('b')] },
      { ...basics, kind: 'matrix', rows: [option('r')], options: [option('a'), option('b')] },
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
    case 'scale':
      return [undefined, 1, 2, 'no-opinion'];
    case 'matrix':
      return [undefined, { r: 'a' }, { r: 'b' }];
    case 'ranking':
      return [undefined, ['a'], ['b'], ['a', 'b'], ['b', 'a']];
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
      case 'scale':
        return fc.oneof(
          fc.constantFrom(1, 3, '1', 'no-opinion').map((is) => ({ field: path, is })),
          fc
            .tuple(comparison, fc.constantFrom(0, 1, 1.5, 2))
            .map(([compare, value]) => ({ field: path, compare, value })),
        );
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
      default: {
        // A matrix is asked about by its row; in rows of a repeat it has no such name.
        const named = field.kind === 'matrix' && !path.includes('.') ? `${path}.r` : path;
        return fc
          .subarray(['a', 'b', 'z'], { minLength: 1 })
          .map((oneOf) => ({ field: named, oneOf }));
      }
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
export const smallForm: fc.Arbitrary<FormDefinition> = fc
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

export function* everyAnswers({ fields }: FormDefinition): Generator<Answers> {
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
