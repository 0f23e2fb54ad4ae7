import type { Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import type { ProjectYear } from '../model.ts';
import { codeHeading, moneyTableTexts, readMoneyTable, sourceHeadings } from '../money-table.ts';
import type { SupplementRow } from './commands.ts';
import { tooLittle } from './rules.ts';
import { actTexts as texts } from './text.ts';

/** A sheet with every project of the year; amounts are left to whoever fills it in. */
export async function supplementWorkbook(rows: readonly ProjectYear[]): Promise<ArrayBuffer> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(texts.templateName.ja, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  sheet.addRow([codeHeading, texts.name, texts.current, texts.change, ...sourceHeadings]);
  for (const { project, amounts } of rows) {
    sheet.addRow([project.code, project.name.ja, Number(amounts.current / 1000n)]);
  }
  for (const [column, width] of [12, 34, 16, 16, 14, 14, 14, 14, 14].entries()) {
    sheet.getColumn(column + 1).width = width;
  }
  sheet.getRow(1).font = { bold: true };
  return (await workbook.xlsx.writeBuffer()) as ArrayBuffer;
}

export type ReadSupplement =
  | { readonly ok: true; readonly rows: readonly SupplementRow[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

/**
 * The rows of a supplement; a cut may not go below what is paid already.
 *
 * @param known budgets by code of the project, with its id.
 */
export function readSupplement(
  cells: readonly (readonly string[])[],
  known: ReadonlyMap<string, { readonly id: string; readonly left: bigint }>,
): ReadSupplement {
  const table = readMoneyTable(cells, texts.change, { signed: true });
  if (!table.ok) return table;
  const problems: Text[] = [];
  const rows = table.rows.map(({ row, code, financing, other }): SupplementRow => {
    const fault = (heading: string, text: Text) =>
      problems.push(moneyTableTexts.cell(row, heading, other(heading), text));
    const project = known.get(code);
    const change = Object.values(financing).reduce((sum, one) => sum + one, 0n);
    if (!project) fault(codeHeading, moneyTableTexts.unknown);
    else if (change < 0n && -change > project.left) {
      fault('補正額', tooLittle(project.left > 0n ? project.left : 0n).text);
    }
    return { projectId: project?.id ?? '', financing };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}
