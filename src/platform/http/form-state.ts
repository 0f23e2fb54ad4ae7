import { AppError, InputError } from '../errors.ts';
import type { HttpContext } from './context.ts';
import type { FieldErrors, FormValues } from './input.ts';

/** A form as it is shown: empty, or with what was typed and what to mend. */
export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** Runs a command; what the person at the form can mend comes back, the rest goes to the error page. */
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

/** 422 when a form comes back. */
export function statusOfForm({ errors }: FormState): number {
  return errors ? 422 : 200;
}

/** The page of a list, from 1; anything else is the first. */
export function pageOf(c: HttpContext): number {
  const value = c.req.query('page') ?? '';
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}
