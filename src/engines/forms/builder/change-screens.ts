import type { Text } from '#platform/i18n/text.ts';
import type { FormDefinition, Screen } from '../definition/model.ts';
import { freshName } from './fresh-name.ts';
import { fieldsReadBy } from './references.ts';

/** A place further up or down, or to the place of another, counted from 0. */
export type Move = 'up' | 'down' | { readonly to: number };

/** The list with one element at its new place; the same list where there is no such place. */
export function moved<T>(list: readonly T[], index: number, move: Move): readonly T[] {
  const to = typeof move === 'object' ? move.to : move === 'up' ? index - 1 : index + 1;
  const one = list[index];
  if (one === undefined || list[to] === undefined) return list;
  const others = list.filter((_, at) => at !== index);
  return [...others.slice(0, to), one, ...others.slice(to)];
}

export function addScreen(form: FormDefinition, title: Text): FormDefinition {
  const id = freshName('screen', new Set(form.screens.map((screen) => screen.id)));
  return { ...form, screens: [...form.screens, { id, title, items: [] }] };
}

export function changeScreen(
  form: FormDefinition,
  id: string,
  change: Pick<Screen, 'title' | 'lead' | 'when'>,
): FormDefinition {
  const screens = form.screens.map((screen) =>
    screen.id === id ? { id, items: screen.items, ...change } : screen,
  );
  return { ...form, screens };
}

export function moveScreen(form: FormDefinition, id: string, move: Move): FormDefinition {
  const index = form.screens.findIndex((screen) => screen.id === id);
  return { ...form, screens: moved(form.screens, index, move) };
}

/** Conditions and checks, by name, that would lose a question. */
export function usesOfFields(form: FormDefinition, keys: ReadonlySet<string>): Text[] {
  const rules = form.rules.filter(({ condition }) =>
    fieldsReadBy(condition).some((path) => keys.has(path) || keys.has(path.split('.')[0] ?? path)),
  );
  const checks = form.checks.filter(({ field }) => keys.has(field.split('.')[0] ?? field));
  return [...rules.map(({ label }) => label), ...checks.map(({ message }) => message)];
}

/** Removes a screen and its questions. The caller has made sure that no rule reads them. */
export function removeScreen(form: FormDefinition, id: string): FormDefinition {
  const gone = form.screens.find((screen) => screen.id === id);
  const keys = new Set(gone?.items.map(({ field }) => field));
  return {
    ...form,
    screens: form.screens.filter((screen) => screen.id !== id),
    fields: form.fields.filter(({ key }) => !keys.has(key)),
  };
}
