import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Text } from '../i18n/text.ts';
import type { HttpContext } from './context.ts';

/** Fields of a form as they came: text, files, or several of one name. */
export type FormValues = Readonly<Record<string, string | File | (string | File)[]>>;
export type FieldErrors = Readonly<Record<string, Text>>;

/** Puts a sentence in every language into a zod schema: `z.string().min(1, issue({ ja, en }))`. */
export function issue(text: Text): string {
  return JSON.stringify(text);
}

const notUnderstood: Text = {
  ja: '入力内容をご確認ください。',
  en: 'Please check what you entered.',
  easy: '書いた ことを 見て ください。',
};

function textOf(message: string): Text {
  try {
    const text: unknown = JSON.parse(message);
    if (text && typeof text === 'object' && 'ja' in text && 'en' in text) return text as Text;
  } catch {
    // A message that zod wrote itself: English jargon that no reader should meet.
  }
  return notUnderstood;
}

/** The first sentence for each field, keyed by its path: `name`, `rows.2.amount`. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const errors: Record<string, Text> = {};
  for (const found of error.issues) {
    errors[found.path.join('.') || 'form'] ??= textOf(found.message);
  }
  return errors;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldErrors };

/** For pages: the errors come back, so that the same page can show them beside what was typed. */
export function checkInput<S extends z.ZodType>(schema: S, raw: unknown): Checked<z.output<S>> {
  const parsed = schema.safeParse(raw);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: fieldErrors(parsed.error) };
}

/** For JSON: throws InputError, which the root handler answers as problem+json with 422. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const checked = checkInput(schema, raw);
  if (!checked.ok) throw new InputError(checked.errors);
  return checked.value;
}

/**
 * The form of a request; several values of one name become a list.
 * @throws HTTPException 400 when the body is not the form that its header promises.
 */
export async function readForm(c: HttpContext): Promise<FormValues> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

/** The JSON of a request. @throws HTTPException 400 when it is none. */
export async function readJson(c: HttpContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

/**
 * `new OpenAPIHono({ defaultHook: refuseInvalid })`: invalid JSON, query or path answers 422 with one
 * sentence per field, as everywhere else, and not zod's own 400.
 */
export function refuseInvalid(
  result: { success: true } | { success: false; error: z.ZodError },
): void {
  if (!result.success) throw new InputError(fieldErrors(result.error));
}
