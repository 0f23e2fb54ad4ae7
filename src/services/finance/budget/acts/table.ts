import type { Text } from '#platform/i18n/text.ts';
import type { SheetRows } from '../../download.ts';
import type { ProjectYear } from '../model.ts';
import { codeHeading, readMoneyTable, sourceHeadings } from '../money-table.ts';
import { moneyTableTexts } from '../money-text.ts';
import { thousands } from '../thousands.ts';
import type { SupplementRow } from './commands.ts';
import { tooLittle } from './rules.ts';
import { actTexts as texts } from './text.ts';

/** Widths of the sheet, in letters. */
export const supplementWidths = [12, 34, 16, 16, 14] as const;

/** A sheet with every project of the year; amounts are left to whoever fills it in. */
export const supplementSheet = (rows: readonly ProjectYear[]): SheetRows => [
  [codeHeading, texts.name, texts.current, texts.change, ...sourceHeadings],
  ...rows.map(({ project, amounts }) => [
    ...[project.code, project.name.ja, thousands(amounts.current)],
  ]),
];

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
