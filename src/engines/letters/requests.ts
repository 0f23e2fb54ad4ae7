import { AppError, InputError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';

/** A form as it is shown: empty, or with what was typed and what to mend. */
export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

export const pageSize = 50;

/** The page of a list, from 1; anything else is the first. */
export function pageOf(c: HttpContext): number {
  const value = c.req.query('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

/**
 * Runs a command for a form. @returns what the person can mend, or nothing when it was done; other
 * faults go to the error page.
 */
export async function tryForm(work: () => Promise<unknown>): Promise<FieldErrors | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.fields;
    if (
      error instanceof AppError &&
      ['rule-violation', 'conflict', 'too-large'].includes(error.kind)
    ) {
      return { form: error.reason.text };
    }
    throw error;
  }
}
