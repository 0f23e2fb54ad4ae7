import { readTable } from '#engines/datasets/contract.ts';
import { AppError } from '#platform/errors.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isWorkbook, type TableLimits, textCells, workbookCells } from '#platform/table-file.ts';
import { tableTexts } from './settlements/table-text.ts';

export type SentCells =
  | {
      readonly cells: readonly (readonly string[])[];
      /** Of a text file: as `TextDecoder` names it. */
      readonly encoding?: string;
    }
  | { readonly problem: Text };

type Cells = readonly (readonly string[])[];
type IsWanted = (cells: Cells) => boolean;

async function fileCells(file: File, limits: TableLimits, isWanted?: IsWanted): Promise<SentCells> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) {
    const cells = await workbookCells(bytes, limits, isWanted);
    return cells ? { cells } : { problem: tableTexts.unreadable };
  }
  const { rows, encoding } = await readTable(bytes, 'table.csv');
  const cells = rows.slice(0, limits.rows).map((row) => row.slice(0, limits.columns));
  return encoding ? { cells, encoding } : { cells };
}

/**
 * The cells of the file that was chosen, whatever wrote it, else of what was pasted.
 *
 * @param isWanted tells the sheet of a workbook; without it the first one is read.
 */
export async function sentCells(
  { file, table }: FormValues,
  limits: TableLimits,
  isWanted?: IsWanted,
): Promise<SentCells> {
  try {
    if (file instanceof File && file.size > 0) return await fileCells(file, limits, isWanted);
  } catch (error) {
    if (error instanceof AppError) return { problem: error.reason.text };
    throw error;
  }
  const pasted = typeof table === 'string' ? table : '';
  if (pasted.trim() === '') return { problem: tableTexts.nothing };
  const cells = textCells(pasted, limits);
  return cells ? { cells } : { problem: tableTexts.unreadable };
}
