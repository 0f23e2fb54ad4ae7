import type { FormValues } from '#platform/http/input.ts';
import { fileCells } from '#platform/table-file.ts';
import { populationLimits, readPopulation } from './workbook/population-file.ts';
import { readAssumptions } from './workbook/read.ts';

/** In bytes; 2,000 loans and 400 buildings take a tenth of it. */
export const largestWorkbook = 10 * 1024 * 1024;

/** What was chosen in a form, read and checked. @returns undefined when nothing was chosen. */
export async function sentWorkbook({ file }: FormValues) {
  if (!(file instanceof File) || file.size === 0) return undefined;
  return readAssumptions(new Uint8Array(await file.arrayBuffer()));
}

/** An official projection that was chosen, read for the town. @returns undefined when nothing was. */
export async function sentProjection({ projection }: FormValues, town: string) {
  if (!(projection instanceof File) || projection.size === 0) return undefined;
  const bytes = new Uint8Array(await projection.arrayBuffer());
  const cells = await fileCells(bytes, populationLimits);
  return readPopulation(cells ?? [], town, projection.name);
}
