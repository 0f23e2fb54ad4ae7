import { AppError } from '#platform/errors.ts';
import { fieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { openWorkbook } from '#platform/workbook.ts';
import { type OutlookAssumptions, outlookAssumptions } from '../model/assumptions.ts';
import { type Assembled, assemble, type ReadSheets } from './assemble.ts';
import { layouts, sheetKeys } from './layout.ts';
import { workbookProblems as texts } from './problem-text.ts';
import { readSheet, type SheetProblem } from './sheet-cells.ts';

/** What a page can show; the others come when these are mended. */
const mostProblems = 100;

export type ReadAssumptions =
  | { readonly ok: true; readonly assumptions: OutlookAssumptions }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

const refused = (text: Text): ReadAssumptions => ({
  ok: false,
  problems: [{ sheet: '', row: 1, column: '', value: '', text }],
});

/** The cell of a path, or of the nearest part above it that has one. */
function placeOf({ places }: Assembled, path: string): Omit<SheetProblem, 'text'> {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length--) {
    const place = places.get(keys.slice(0, length).join('.'));
    if (place) return place;
  }
  return { sheet: '', row: 1, column: path, value: '' };
}

/**
 * Reads assumptions from a workbook that `writeAssumptions` made and somebody filled in. Each wrong
 * cell comes back with its sheet, row, heading, value and how to mend it. Whether the assumptions fit
 * each other, `outlookProblems` says.
 */
export async function readAssumptions(bytes: Uint8Array): Promise<ReadAssumptions> {
  const workbook = await openWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
  if (!workbook) return refused(texts.noWorkbook);
  if (workbook instanceof AppError) return refused(texts.tooLarge);
  const sheets = Object.fromEntries(
    sheetKeys.map((key) => [key, readSheet(workbook, layouts[key])]),
  ) as ReadSheets;
  const assembled = assemble(sheets);
  if (assembled.problems.length > 0) {
    return { ok: false, problems: assembled.problems.slice(0, mostProblems) };
  }
  const parsed = outlookAssumptions.safeParse(assembled.raw);
  if (parsed.success) return { ok: true, assumptions: parsed.data };
  const problems = Object.entries(fieldErrors(parsed.error)).map(([path, text]) => ({
    ...placeOf(assembled, path),
    text,
  }));
  return { ok: false, problems: problems.slice(0, mostProblems) };
}
