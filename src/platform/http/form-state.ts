import { AppError, type ErrorKind, InputError } from '../errors.ts';
import type { HttpContext } from './context.ts';
import type { FieldErrors, FormValues } from './input.ts';

/** A form as it is shown: empty, or with what was typed and what to mend. */
export interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** Refusals that the person at the form can do something about. */
const mendable: readonly ErrorKind[] = ['rule-violation', 'conflict', 'too-large'];

/** Runs a command; what the person at the form can mend comes back, the rest goes to the error page. */
export async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly errors: FieldErrors }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof InputError) return { errors: error.fields };
    if (error instanceof AppError && mendable.includes(error.kind)) {
      return { errors: { form: error.reason.text } };
    }
    throw error;
  }
}

/** As `attempt`, for commands that answer nothing. */
export async function tryWrite(work: () => Promise<unknown>): Promise<FieldErrors | undefined> {
  const outcome = await attempt(work);
  return 'errors' in outcome ? outcome.errors : undefined;
}

/** 422 when a form comes back. */
export function statusOfForm({ errors }: FormState): number {
  return errors ? 422 : 200;
}

/** The page of a list, from 1; anything else is the first. */
export function pageOf(c: HttpContext): number {
  const value = c.req.query('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}
