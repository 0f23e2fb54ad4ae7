import type { Condition, FormDefinition } from '../definition/model.ts';
import { mayBePresent } from './domain.ts';
import { type Finding, finding } from './finding.ts';
import { atomsOf } from './initial-domain.ts';
import type { Model } from './model.ts';

interface Use {
  readonly rule: string;
  /** Where on the way through the form the rule is asked: the number of fields before. */
  readonly at: number;
  readonly where: { readonly kind: 'screen' | 'field'; readonly id: string };
}

/** Every place that a rule guards, in the order of the screens. */
function usesOf({ screens }: FormDefinition): Use[] {
  let at = 0;
  return screens.flatMap((screen) => {
    const uses: Use[] = [];
    const add = (rule: string | undefined, where: Use['where']): void => {
      if (rule !== undefined) uses.push({ rule, at, where });
    };
    add(screen.when, { kind: 'screen', id: screen.id });
    for (const item of screen.items) {
      add(item.when, { kind: 'field', id: item.field });
      at++;
      for (const inner of item.items ?? []) {
        add(inner.when, { kind: 'field', id: `${item.field}.${inner.field}` });
      }
    }
    return uses;
  });
}

function refersTo(condition: Condition): { readonly rules: string[]; readonly fields: string[] } {
  const [rules, fields]: [string[], string[]] = [[], []];
  for (const atom of atomsOf(condition)) {
    if ('rule' in atom) rules.push(atom.rule);
    if ('rows' in atom) fields.push(atom.rows);
    if ('field' in atom) fields.push(atom.field);
    if ('day' in atom && 'field' in atom.day) fields.push(atom.day.field);
  }
  return { rules, fields };
}

/** What each rule reads, by way of other rules too, and the rules that come back to themselves. */
function reach(definition: FormDefinition) {
  const direct = new Map(definition.rules.map((rule) => [rule.name, refersTo(rule.condition)]));
  const below = (name: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [...(direct.get(name)?.rules ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(direct.get(next)?.rules ?? []));
    }
    return seen;
  };
  const rulesBelow = new Map(definition.rules.map(({ name }) => [name, below(name)]));
  const fieldsOf = (name: string): string[] =>
    [name, ...(rulesBelow.get(name) ?? [])].flatMap((one) => direct.get(one)?.fields ?? []);
  return { rulesBelow, fieldsOf };
}

function unreadFields(definition: FormDefinition): Finding[] {
  const items = definition.screens.flatMap((screen) => screen.items);
  return definition.fields.flatMap((field) => {
    const placed = items.filter((item) => item.field === field.key);
    if (placed.length === 0) {
      return [finding(definition, 'unread-field', { kind: 'field', id: field.key })];
    }
    if (field.kind !== 'repeat' || placed.some((item) => !item.items)) return [];
    const asked = new Set(placed.flatMap((item) => item.items?.map((inner) => inner.field) ?? []));
    return field.fields
      .filter(({ key }) => !asked.has(key))
      .map(({ key }) =>
        finding(definition, 'unread-field', { kind: 'field', id: `${field.key}.${key}` }),
      );
  });
}

function laterFields(definition: FormDefinition, fieldsOf: (rule: string) => string[]): Finding[] {
  const firstAt = new Map<string, number>();
  let at = 0;
  for (const { field } of definition.screens.flatMap((screen) => screen.items)) {
    if (!firstAt.has(field)) firstAt.set(field, at);
    at++;
  }
  const seen = new Set<string>();
  return usesOf(definition).flatMap(({ rule, at: place, where }) =>
    fieldsOf(rule).flatMap((path) => {
      const repeat = path.split('.')[0] ?? path;
      const own = where.id.split('.')[0] === repeat && where.id.includes('.');
      const key = `${where.kind} ${where.id} ${path}`;
      if (own || (firstAt.get(repeat) ?? -1) < place || seen.has(key)) return [];
      seen.add(key);
      const other = { kind: 'field', id: path } as const;
      return [finding(definition, 'condition-on-later-field', where, other)];
    }),
  );
}

function askedTwice(definition: FormDefinition): Finding[] {
  const all = definition.screens.flatMap(({ items }) => items.map(({ field }) => field));
  const twice = all.filter((field, index) => all.indexOf(field) < index);
  return [...new Set(twice)].map((id) => finding(definition, 'asked-twice', { kind: 'field', id }));
}

function impossibleAnswers(model: Model): Finding[] {
  const seen = new Set<string>();
  return [...model.variables.values()].flatMap((variable) => {
    const path = variable.id.replace(/#\d+\./, '.').replace(/#rows$/, '');
    if (mayBePresent(variable.domain) || seen.has(path)) return [];
    seen.add(path);
    const kind = (variable.field?.required ?? true) ? 'impossible-required' : 'impossible-answer';
    return [finding(model.definition, kind, { kind: 'field', id: path })];
  });
}

/** Faults that show without any reasoning about answers. */
export function structuralFindings(model: Model): Finding[] {
  const { definition } = model;
  const { rulesBelow, fieldsOf } = reach(definition);
  const used = new Set([
    ...usesOf(definition).map(({ rule }) => rule),
    ...definition.checks.map(({ rule }) => rule),
  ]);
  for (const name of [...used]) for (const below of rulesBelow.get(name) ?? []) used.add(below);
  const rule = (name: string) => ({ kind: 'rule', id: name }) as const;
  return [
    ...definition.rules
      .filter(({ name }) => rulesBelow.get(name)?.has(name))
      .map(({ name }) => finding(definition, 'rule-cycle', rule(name))),
    ...definition.rules
      .filter(({ name }) => !used.has(name))
      .map(({ name }) => finding(definition, 'unused-rule', rule(name))),
    ...unreadFields(definition),
    ...laterFields(definition, fieldsOf),
    ...askedTwice(definition),
    ...impossibleAnswers(model),
  ];
}
