import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { FormChoices } from '../choices-queries.ts';

/** What stands in the form: as stored, or as typed. */
export interface Typed {
  readonly values: FormValues;
  readonly errors?: FieldErrors;
}

/** Name, value and error of a field. */
export function field({ values, errors }: Typed, name: string) {
  return { name, value: typedValue(values, name), error: errors?.[name] };
}

export const sameText = (words: string): Text => ({ ja: words, en: words });

/** What the parts of the form share. */
export interface FormPartProps extends Typed {
  readonly choices: FormChoices;
  /** Tells what is kept on the device for this item from what is kept for others. */
  readonly keepAs: string;
}
