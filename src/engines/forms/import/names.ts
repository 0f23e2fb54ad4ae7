import { questionsOf } from '../definition/lookup.ts';
import type { Field, FormDefinition, Rule } from '../definition/model.ts';

/** How fields and rules of a form are called in its table. */
export interface Names {
  /** Path of the field that is called so, when there is exactly one. */
  readonly path: (name: string) => string | undefined;
  readonly rule: (name: string) => string | undefined;
  readonly field: (path: string) => Field | undefined;
  readonly nameOf: (path: string) => string;
  readonly nameOfRule: (name: string) => string;
}

function only<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  for (const [name] of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(entries.filter(([name]) => counts.get(name) === 1));
}

/** Labels where they are clear, else keys. */
export function namesOf({
  fields,
  rules,
}: Pick<FormDefinition, 'fields'> & {
  readonly rules: readonly Pick<Rule, 'name' | 'label'>[];
}): Names {
  const all = fields.flatMap((field): [string, Field][] => [
    [field.key, field],
    ...(field.kind === 'repeat'
      ? field.fields.map((inner): [string, Field] => [`${field.key}.${inner.key}`, inner])
      : []),
    ...(field.kind === 'matrix'
      ? questionsOf(field).map((row): [string, Field] => [`${field.key}.${row.key}`, row])
      : []),
  ]);
  const byPath = new Map(all);
  const byLabel = only(all.map(([path, { label }]) => [label.ja, path] as const));
  const byRuleLabel = only(rules.map(({ name, label }) => [label.ja, name] as const));
  const ruleNames = new Set(rules.map(({ name }) => name));
  return {
    path: (name) => byLabel.get(name) ?? (byPath.has(name) ? name : undefined),
    rule: (name) => byRuleLabel.get(name) ?? (ruleNames.has(name) ? name : undefined),
    field: (path) => byPath.get(path),
    nameOf: (path) => {
      const label = byPath.get(path)?.label.ja ?? path;
      return byLabel.get(label) === path ? label : path;
    },
    nameOfRule: (name) => {
      const label = rules.find((rule) => rule.name === name)?.label.ja ?? name;
      return byRuleLabel.get(label) === name ? label : name;
    },
  };
}
