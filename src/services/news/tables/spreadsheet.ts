import ExcelJS from 'exceljs';
import { cellsFromText, tableFromCells } from '#engines/content/contract.ts';
import { guessDelimiter, parseDelimited } from '#platform/delimited.ts';

const most = { rows: 500, columns: 50 };

/** What a cell shows, not the formula behind it. */
function shown(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cell.text.trim();
}

async function cellsOfWorkbook(content: Uint8Array): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(content).buffer as ArrayBuffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const cells = Array.from({ length: Math.min(row.cellCount, most.columns) }, (_, column) =>
      shown(row.getCell(column + 1)),
    );
    if (rows.length < most.rows) rows.push(cells);
  });
  return rows;
}

/** UTF-8 with or without mark, else Shift_JIS, as Excel of Japan saves CSV. */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('shift_jis').decode(content);
  }
}

/** The first sheet of a workbook, or a CSV file. @throws Error when it is neither */
export async function cellsOf(content: Uint8Array): Promise<string[][]> {
  const zipped = content[0] === 0x50 && content[1] === 0x4b;
  if (zipped) return cellsOfWorkbook(content);
  const text = decode(content);
  return parseDelimited(text, guessDelimiter(text)).slice(0, most.rows);
}

export interface TableSource {
  /** Tab-separated text of a spreadsheet's clipboard. */
  readonly pasted?: string;
  readonly file?: Uint8Array;
  readonly caption: string;
  readonly headerColumn: boolean;
}

/** A table of the allowed HTML with headers. @returns '' where there are no cells. */
export async function tableFrom({
  pasted,
  file,
  caption,
  headerColumn,
}: TableSource): Promise<string> {
  const cells = file ? await cellsOf(file) : cellsFromText(pasted ?? '');
  return tableFromCells(cells.slice(0, most.rows), {
    headerColumn,
    ...(caption && { caption }),
  });
}
