import type { FieldErrors, FormValues } from '#platform/http/input.ts';

/**
 * A page of this service holds many forms, and the id of a field comes of its name: each form puts its
 * own name before those of its fields, as in `extension.reason`.
 */
export const nameIn = (form: string, field: string): string => `${form}.${field}`;

/** What was typed into one form, by the names that its rules know. */
export function valuesIn(form: string, values: FormValues): FormValues {
  const start = nameIn(form, '');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.startsWith(start) ? name.slice(start.length) : name,
      value,
    ]),
  );
}

/** The other way round: errors by the names of the page, to which the summary links. */
export function errorsIn(form: string, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [nameIn(form, name), error]),
  );
}
