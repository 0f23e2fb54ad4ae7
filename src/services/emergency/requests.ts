import { z } from 'zod';
import { AppError, InputError } from '#platform/errors.ts';
import { type FieldErrors, type FormValues, issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { hazards } from './schema.ts';
import { formErrors } from './text.ts';

/** A form as it is shown: empty, or with what was typed and what to mend. */
export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** What the person at the form can mend comes back; the rest goes to the error page. */
export async function tryWrite(work: () => Promise<unknown>): Promise<FieldErrors | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.fields;
    if (error instanceof AppError && ['rule-violation', 'conflict'].includes(error.kind)) {
      return { form: error.reason.text };
    }
    throw error;
  }
}

/** Boxes of one name: none, one or several. */
export const boxes = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()),
);

export const hazard = z.enum(hazards, issue(formErrors.choose));

/** A sentence that must be there; the message names it, as the summary above a form stands alone. */
export const sentence = (limit: number, missing: Text = formErrors.write) =>
  z
    .string()
    .trim()
    .min(1, issue(missing))
    .max(limit, issue(formErrors.long(limit)));

export const optionalSentence = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, issue(formErrors.long(limit)))
    .default('');

/** A count of people or households; empty when unknown. */
export const count = z
  .union([z.literal(''), z.coerce.number().int().min(0).max(1_000_000)], issue(formErrors.count))
  .default('')
  .transform((value) => (value === '' ? undefined : value));

/** A box that is ticked or not. */
export const ticked = z
  .unknown()
  .optional()
  .transform((value) => value !== undefined);
