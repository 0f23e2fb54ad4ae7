import { AppError, InputError } from '#platform/errors.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';

/** What stands in a form: as stored, or as typed. */
export interface Typed {
  readonly values: FormValues;
  readonly errors?: FieldErrors;
}

/** Name, value and error of a field. */
export function field({ values, errors }: Typed, name: string) {
  return { name, value: typedValue(values, name), error: errors?.[name] };
}

/** What a command finds wrong with what was typed comes back beside the fields. */
export async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly errors: FieldErrors }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof InputError) return { errors: error.fields };
    const told = error instanceof AppError && ['conflict', 'rule-violation'].includes(error.kind);
    if (told) return { errors: { form: error.reason.text } };
    throw error;
  }
}
