import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import type { FormValues } from '#platform/http/input.ts';

const accept = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'image/png',
  'image/jpeg',
];
const limit = 10 * 1024 * 1024;

/** Bytes of a request that brings a file of the greatest size, with the other fields of the form. */
export const uploadLimit = limit + 64 * 1024;

/**
 * Keeps the file that a figure was taken from; undefined when none was chosen.
 * @throws InputError on the field when the file is too large or of another kind.
 */
export async function saveAttachment(
  c: HttpContext,
  unit: Unit,
  values: FormValues,
): Promise<string | undefined> {
  const { file } = values;
  if (!(file instanceof File) || file.size === 0) return undefined;
  const content = new Uint8Array(await file.arrayBuffer());
  try {
    const stored = await c.var.platform.files.save(unit, {
      name: file.name,
      content,
      accept,
      limit,
    });
    return stored.id;
  } catch (error) {
    if (error instanceof AppError && error.kind !== 'unavailable') {
      throw new InputError({ file: error.reason.text });
    }
    throw error;
  }
}
