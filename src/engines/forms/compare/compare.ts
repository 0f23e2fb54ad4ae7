import type { Text } from '#platform/i18n/text.ts';
import type { Check, Field, FormDefinition, Rule, Screen } from '../definition/model.ts';
import { labelOf, type Place } from '../prover/finding.ts';
import { conditionWords } from './condition-words.ts';
import { changeTexts, kindTexts } from './text.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One difference, in words for staff; `before` and `after` where there is a value to show. */
export interface Change {
  readonly kind: ChangeKind;
  readonly where: Place;
  readonly label: Text;
  /** What of it: its wording, its options, its condition. */
  readonly what: Text;
  readonly before?: Text;
  readonly after?: Text;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Parts of a thing that differ, each in words. */
interface Part<T> {
  readonly what: Text;
  readonly read: (thing: T) => unknown;
  readonly say?: (thing: T, definition: FormDefinition) => Text;
}

function joined(texts: readonly Text[]): Text {
  return { ja: texts.map(({ ja }) => ja).join('、'), en: texts.map(({ en }) => en).join(', ') };
}

const { parts } = changeTexts;
const nothing: Text = changeTexts.nothing;

function settings({ key, label, hint, required, kind, ...rest }: Field): unknown {
  return { ...rest, options: undefined, rows: undefined, fields: undefined };
}

const fieldParts: readonly Part<Field>[] = [
  { what: parts.label, read: ({ label }) => label, say: ({ label }) => label },
  { what: parts.hint, read: ({ hint }) => hint, say: ({ hint }) => hint ?? nothing },
  { what: parts.kind, read: ({ kind }) => kind, say: ({ kind }) => kindTexts[kind] },
  {
    what: parts.required,
    read: ({ required }) => required,
    say: ({ required }) => (required ? changeTexts.required : changeTexts.optional),
  },
  {
    what: parts.options,
    read: (field) => ('options' in field ? field.options : undefined),
    say: (field) =>
      'options' in field ? joined(field.options.map(({ label }) => label)) : nothing,
  },
  {
    what: parts.rows,
    read: (field) => (field.kind === 'matrix' ? field.rows : undefined),
    say: (field) =>
      field.kind === 'matrix' ? joined(field.rows.map(({ label }) => label)) : nothing,
  },
  { what: parts.settings, read: settings },
];

const ruleWords = (definition: FormDefinition, name: string | undefined): Text =>
  name === undefined ? changeTexts.always : labelOf(definition, { kind: 'rule', id: name });

const screenParts: readonly Part<Screen>[] = [
  { what: parts.title, read: ({ title }) => title, say: ({ title }) => title },
  { what: parts.lead, read: ({ lead }) => lead, say: ({ lead }) => lead ?? nothing },
  {
    what: parts.when,
    read: ({ when }) => when,
    say: ({ when }, definition) => ruleWords(definition, when),
  },
  {
    what: parts.items,
    read: ({ items }) => items,
    say: ({ items }, definition) =>
      joined(items.map(({ field }) => labelOf(definition, { kind: 'field', id: field }))),
  },
];

interface Sides {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
}

function changedParts<T>(
  sides: Sides,
  where: Place,
  [before, after]: readonly [T, T],
  list: readonly Part<T>[],
): Change[] {
  return list.flatMap(({ what, read, say }) => {
    if (same(read(before), read(after))) return [];
    const label = labelOf(sides.after, where);
    const values = say
      ? { before: say(before, sides.before), after: say(after, sides.after) }
      : undefined;
    return [{ kind: 'changed' as const, where, label, what, ...values }];
  });
}

interface Listing<T> {
  readonly what: Text;
  readonly idOf: (thing: T) => string;
  readonly placeOf: (id: string) => Place;
  readonly parts: readonly Part<T>[];
  /** Things whose order people see. */
  readonly ordered?: boolean;
}

/** Ids that stand elsewhere among those that both have: all but a longest run that kept its order. */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  // Longest increasing run of old places, by the classic quadratic method: forms are short lists.
  const lengths: number[] = [];
  const previous: number[] = [];
  let end = -1;
  for (const [index, id] of common.entries()) {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const rises = (places.get(common[earlier] ?? '') ?? 0) < (places.get(id) ?? 0);
      if (!rises || (lengths[earlier] ?? 0) + 1 <= (lengths[index] ?? 0)) continue;
      lengths[index] = (lengths[earlier] ?? 0) + 1;
      previous[index] = earlier;
    }
    if (end < 0 || (lengths[index] ?? 0) > (lengths[end] ?? 0)) end = index;
  }
  const kept = new Set<string>();
  for (let at = end; at >= 0; at = previous[at] ?? -1) kept.add(common[at] ?? '');
  return new Set(common.filter((id) => !kept.has(id)));
}

function compareLists<T>(
  sides: Sides,
  [before, after]: readonly [readonly T[], readonly T[]],
  { what, idOf, placeOf, parts: list, ordered }: Listing<T>,
): Change[] {
  const old = new Map(before.map((thing) => [idOf(thing), thing]));
  const now = new Set(after.map(idOf));
  const moved = ordered ? movedAmong(before.map(idOf), after.map(idOf)) : new Set<string>();
  const removed = before.filter((thing) => !now.has(idOf(thing)));
  return [
    ...removed.map((thing): Change => {
      const where = placeOf(idOf(thing));
      return { kind: 'removed', where, label: labelOf(sides.before, where), what };
    }),
    ...after.flatMap((thing): Change[] => {
      const where = placeOf(idOf(thing));
      const label = labelOf(sides.after, where);
      const was = old.get(idOf(thing));
      if (!was) return [{ kind: 'added', where, label, what }];
      const changes = changedParts(sides, where, [was, thing], list);
      return moved.has(idOf(thing)) ? [{ kind: 'moved', where, label, what }, ...changes] : changes;
    }),
  ];
}

function fieldsWithPaths({ fields }: FormDefinition): { path: string; field: Field }[] {
  return fields.flatMap((field) => [
    { path: field.key, field },
    ...(field.kind === 'repeat'
      ? field.fields.map((inner) => ({ path: `${field.key}.${inner.key}`, field: inner }))
      : []),
  ]);
}

const { things } = changeTexts;

const screens: Listing<Screen> = {
  what: things.screen,
  idOf: ({ id }) => id,
  placeOf: (id) => ({ kind: 'screen', id }),
  parts: screenParts,
  ordered: true,
};

const fields: Listing<{ path: string; field: Field }> = {
  what: things.field,
  idOf: ({ path }) => path,
  placeOf: (id) => ({ kind: 'field', id }),
  parts: fieldParts.map(({ what, read, say }) => ({
    what,
    read: ({ field }) => read(field),
    say: say && (({ field }, definition) => say(field, definition)),
  })),
};

const rules: Listing<Rule> = {
  what: things.rule,
  idOf: ({ name }) => name,
  placeOf: (id) => ({ kind: 'rule', id }),
  parts: [
    { what: parts.label, read: ({ label }) => label, say: ({ label }) => label },
    {
      what: parts.condition,
      read: ({ condition }) => condition,
      say: ({ condition }, definition) => conditionWords(definition, condition),
    },
  ],
};

const checks: Listing<Check> = {
  what: things.check,
  idOf: ({ rule, field }) => `${rule} ${field}`,
  placeOf: (id) => ({ kind: 'rule', id: id.split(' ')[0] ?? id }),
  parts: [{ what: parts.message, read: ({ message }) => message, say: ({ message }) => message }],
};

/** Everything that differs between two versions of a form, in the order of the newer one. */
export function compareVersions(before: FormDefinition, after: FormDefinition): Change[] {
  const sides = { before, after };
  return [
    ...compareLists(sides, [before.screens, after.screens], screens),
    ...compareLists(sides, [fieldsWithPaths(before), fieldsWithPaths(after)], fields),
    ...compareLists(sides, [before.rules, after.rules], rules),
    ...compareLists(sides, [before.checks, after.checks], checks),
  ];
}
