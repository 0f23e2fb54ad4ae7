import { namesIn } from '../definition/lookup.ts';
import type { FormDefinition, Rule } from '../definition/model.ts';
import { freshName } from './fresh-name.ts';

function rulesNeeded(form: FormDefinition, names: readonly (string | undefined)[]): Rule[] {
  const found = new Map<string, Rule>();
  const waiting = names.filter((name) => name !== undefined);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const rule = form.rules.find((one) => one.name === name);
    if (!rule || found.has(name)) continue;
    found.set(name, rule);
    waiting.push(...namesIn(rule.condition).rules);
  }
  return [...found.values()];
}

/**
 * Adds a screen of another form with its questions and the rules that they need. Questions keep their
 * keys, so that the same question stays the same. @returns undefined when keys of both forms collide,
 * or when a rule reads a question of another screen.
 */
export function copyScreen(
  from: FormDefinition,
  screenId: string,
  to: FormDefinition,
): FormDefinition | undefined {
  const screen = from.screens.find(({ id }) => id === screenId);
  if (!screen) return undefined;
  const keys = new Set(screen.items.map(({ field }) => field));
  const names = screen.items.flatMap((item) => [
    item.when,
    ...(item.items?.map(({ when }) => when) ?? []),
  ]);
  const rules = rulesNeeded(from, [screen.when, ...names]);
  const reads = rules.flatMap(({ condition }) => [
    ...namesIn(condition).fields,
    ...namesIn(condition).rows,
  ]);
  const known = new Set([...keys, ...to.fields.map(({ key }) => key)]);
  if (reads.some((path) => !known.has(path.split('.')[0] ?? path))) return undefined;
  if (to.fields.some(({ key }) => keys.has(key))) return undefined;
  const taken = new Set(to.screens.map(({ id }) => id));
  const id = taken.has(screenId) ? freshName('screen', taken) : screenId;
  const own = new Set(to.rules.map(({ name }) => name));
  return {
    fields: [...to.fields, ...from.fields.filter(({ key }) => keys.has(key))],
    screens: [...to.screens, { ...screen, id }],
    rules: [...to.rules, ...rules.filter(({ name }) => !own.has(name))],
    checks: [
      ...to.checks,
      ...from.checks.filter(
        ({ field, rule }) =>
          keys.has(field.split('.')[0] ?? field) &&
          (own.has(rule) || rules.some(({ name }) => name === rule)),
      ),
    ],
  };
}
