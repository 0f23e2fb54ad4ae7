import type { FormValues } from '#platform/http/input.ts';
import { readAssumptions } from './workbook/read.ts';

/** In bytes; 2,000 loans and 400 buildings take a tenth of it. */
export const largestWorkbook = 10 * 1024 * 1024;

/** What was chosen in a form, read and checked. @returns undefined when nothing was chosen. */
export async function sentWorkbook({ file }: FormValues) {
  if (!(file instanceof File) || file.size === 0) return undefined;
  return readAssumptions(new Uint8Array(await file.arrayBuffer()));
}
