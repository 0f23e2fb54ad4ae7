import { namesIn } from '../definition/lookup.ts';
import type { Condition, FormDefinition } from '../definition/model.ts';

/** Paths of fields that a condition reads, those of repeats whose rows it counts included. */
export function fieldsReadBy(condition: Condition): readonly string[] {
  const { fields, rows } = namesIn(condition);
  return [...fields, ...rows];
}

/** Whether anything of the form asks for the rule. */
export function isRuleUsed(form: FormDefinition, name: string): boolean {
  return (
    form.screens.some(
      ({ when, items }) =>
        when === name ||
        items.some(
          (item) => item.when === name || item.items?.some((inner) => inner.when === name),
        ),
    ) ||
    form.checks.some(({ rule }) => rule === name) ||
    form.rules.some(({ condition }) => namesIn(condition).rules.includes(name))
  );
}
