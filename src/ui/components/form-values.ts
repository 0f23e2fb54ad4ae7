import type { FormState } from '#platform/http/form-state.ts';
import type { FormValues } from '#platform/http/input.ts';

/** What was typed into a field, to show it again; an uploaded file cannot be shown again. */
export function typedValue(values: FormValues | undefined, name: string): string {
  const value = values?.[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** The boxes of one name that were ticked. */
export function typedValues(values: FormValues | undefined, name: string): string[] {
  const value = values?.[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}

/** Name, value and error of a field, as its control takes them. */
export function field({ values, errors }: FormState, name: string) {
  return { name, value: typedValue(values, name), error: errors?.[name] };
}
