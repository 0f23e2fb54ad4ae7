import type ExcelJS from 'exceljs';
import { readNumber } from '#japan/numbers.ts';
import { openWorkbook } from '#platform/workbook.ts';
import type { Place, Problem } from './check.ts';
import { fileProblems } from './text.ts';
import { sourceOfRows, type WorkbookRows } from './workbook-content.ts';
import { type CellKind, type Layout, layouts } from './workbook-layout.ts';
import type { ReadSource } from './yaml.ts';

/** A cell as it was read, with what it says in the file. */
export interface ReadCell {
  readonly value: unknown;
  readonly written: string;
  readonly place: Place;
}

/** A row by column key; empty cells are left out. */
export type ReadRow = Readonly<Record<string, ReadCell>>;

/** Text of a cell whatever Excel made of it: rich text, a link, the result of a formula. */
function plain(value: ExcelJS.CellValue): string | number | boolean | Date | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date || typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return plain(value.result as ExcelJS.CellValue);
  if ('text' in value) return plain(value.text as ExcelJS.CellValue);
  return undefined;
}

const listOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

function pairsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    listOf(text).map((line) => {
      const [name = '', ...rest] = line.split('=');
      return [name.trim(), rest.join('=').trim()];
    }),
  );
}

/** A number stays one; digits typed as text become one; anything else stays as it is, to be reported. */
function numberOf(value: string | number | boolean): unknown {
  if (typeof value !== 'string') return value;
  const read = readNumber(value);
  return read === undefined ? value : Number(read);
}

/** Excel counts days from 1899-12-30; a date in a cell of text format arrives as that number. */
function dayOfSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function readValue(kind: CellKind, raw: string | number | boolean | Date): unknown {
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  if (kind === 'number') return numberOf(raw);
  if (kind === 'day' && typeof raw === 'number') return dayOfSerial(raw);
  const text = String(raw).trim();
  if (kind === 'list') return listOf(text);
  if (kind === 'pairs') return pairsOf(text);
  return kind === 'flag' ? text === 'はい' : text;
}

/** 90 in a cell with the format 0.0 was written as 90.0. */
function writtenIn(cell: ExcelJS.Cell, raw: string | number | boolean | Date): string {
  const decimals = /0\.(0+)/.exec(cell.numFmt ?? '')?.[1]?.length;
  if (typeof raw === 'number' && decimals) return raw.toFixed(decimals);
  return raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw);
}

function placeOf(sheet: string, cell: ExcelJS.Cell): Place {
  return { sheet, cell: cell.address, line: Number(cell.row), column: Number(cell.col) };
}

interface FoundColumn {
  readonly key: string;
  readonly kind: CellKind;
  readonly index: number;
}

function columnsOf(sheet: ExcelJS.Worksheet, layout: Layout): FoundColumn[] {
  const headings = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, index) => {
    headings.set(String(plain(cell.value) ?? '').trim(), index);
  });
  return layout.columns.map(({ key, kind, heading }) => ({
    key,
    kind,
    index: headings.get(heading) ?? 0,
  }));
}

function readRow(sheet: ExcelJS.Worksheet, row: number, columns: readonly FoundColumn[]): ReadRow {
  return Object.fromEntries(
    columns.flatMap(({ key, kind, index }) => {
      const cell = sheet.getCell(row, index);
      const raw = plain(cell.value);
      if (raw === undefined || String(raw).trim() === '') return [];
      const place = placeOf(sheet.name, cell);
      return [[key, { value: readValue(kind, raw), written: writtenIn(cell, raw), place }]];
    }),
  );
}

function readSheet(
  workbook: ExcelJS.Workbook,
  layout: Layout,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly Problem[] } {
  const sheet = workbook.getWorksheet(layout.sheet);
  const top: Place = { sheet: layout.sheet, cell: 'A1', line: 1, column: 1 };
  if (!sheet) {
    const message = fileProblems.noSheet(layout.sheet);
    return { rows: [], problems: [{ ...top, value: '', message }] };
  }
  const columns = columnsOf(sheet, layout);
  const missing = layout.columns.filter((_, index) => columns[index]?.index === 0);
  if (missing.length > 0) {
    const problems = missing.map(({ heading }) => ({
      ...top,
      value: '',
      message: fileProblems.noColumn(heading),
    }));
    return { rows: [], problems };
  }
  const numbers = Array.from({ length: Math.max(0, sheet.rowCount - 1) }, (_, index) => index + 2);
  const rows = numbers.map((number) => readRow(sheet, number, columns));
  return { rows: rows.filter((row) => Object.keys(row).length > 0), problems: [] };
}

/** Reads a filled-in template; every fault of form comes back with its sheet and cell. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSource> {
  const workbook = await openWorkbook(bytes);
  if (!workbook) {
    const message = fileProblems.noWorkbook;
    return { ok: false, problems: [{ line: 1, column: 1, value: '', message }] };
  }
  const sheets = layouts.map((layout) => ({ layout, ...readSheet(workbook, layout) }));
  const problems = sheets.flatMap((sheet) => sheet.problems);
  if (problems.length > 0) return { ok: false, problems };
  const rows: WorkbookRows = new Map(sheets.map(({ layout, rows: read }) => [layout, read]));
  return sourceOfRows(rows);
}
