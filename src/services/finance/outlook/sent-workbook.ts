import type { FormValues } from '#platform/http/input.ts';
import { decodeText, isWorkbook, sheetCells, textCells } from '#platform/table-file.ts';
import { openWorkbook } from '#platform/workbook.ts';
import { type PopulationTable, populationTable } from './model/population-table.ts';
import { populationLimits, readPopulation } from './workbook/population-file.ts';
import type { NamedCells } from './workbook/population-sheet.ts';
import { readAssumptions } from './workbook/read.ts';

/** In bytes; 2,000 loans and 400 buildings take a tenth of it. */
export const largestWorkbook = 10 * 1024 * 1024;

/** What was chosen in a form, read and checked. @returns undefined when nothing was chosen. */
export async function sentWorkbook({ file }: FormValues) {
  if (!(file instanceof File) || file.size === 0) return undefined;
  return readAssumptions(new Uint8Array(await file.arrayBuffer()));
}

async function sheetsOf(bytes: Uint8Array): Promise<NamedCells[]> {
  if (!isWorkbook(bytes)) {
    const text = decodeText(bytes);
    const cells = text === undefined ? undefined : textCells(text, populationLimits);
    return [{ name: '', cells: cells ?? [] }];
  }
  const workbook = await openWorkbook(bytes);
  const sheets = workbook?.worksheets ?? [];
  return sheets.map((one) => ({ name: one.name, cells: sheetCells(one, populationLimits) }));
}

/**
 * An official projection that was chosen, read for the town. @returns undefined when nothing was.
 * @throws AppError `too-large` for a few bytes that unpack to very many
 */
export async function sentProjection({ projection }: FormValues, town: string) {
  if (!(projection instanceof File) || projection.size === 0) return undefined;
  const sheets = await sheetsOf(new Uint8Array(await projection.arrayBuffer()));
  return readPopulation(sheets, town, projection.name);
}

/** A projection that staff saw and confirmed. @returns undefined where it came back changed. */
export function confirmedPopulation({ population }: FormValues): PopulationTable | undefined {
  if (typeof population !== 'string') return undefined;
  try {
    const parsed = populationTable.safeParse(JSON.parse(population));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
