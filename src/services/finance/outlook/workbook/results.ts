import type { Workbook } from 'exceljs';
import type { OutlookAssumptions } from '../model/assumptions.ts';
import { figureTexts } from '../model/figure-text.ts';
import { type FigureId, figureIds, unitOfFigure } from '../model/figures.ts';
import type { Fan, Outlook, Values } from '../model/outlook.ts';
import { resultTexts as texts } from './text.ts';

/** Whole yen and people; ratios as they are. */
function shown(id: FigureId, values: Values): (number | null)[] {
  const unit = unitOfFigure(id);
  const whole = unit === 'yen' || unit === 'people';
  return values.map((value) => (value === null || !whole ? value : Math.round(value) + 0));
}

/** Names of sheets have at most 31 characters, none of these marks, and none twice. */
function sheetName(workbook: Workbook, wanted: string): string {
  const name = wanted.replace(/[\\/?*[\]:']/g, ' ').slice(0, 28);
  const taken = workbook.worksheets.filter((sheet) => sheet.name.startsWith(name)).length;
  return taken > 0 ? `${name}_${taken + 1}` : name;
}

function addTable(
  workbook: Workbook,
  name: string,
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): void {
  const sheet = workbook.addWorksheet(sheetName(workbook, name), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  sheet.addRow(header).font = { bold: true };
  for (const row of rows) sheet.addRow(row);
  sheet.getColumn(2).width = 32;
}

const quantiles = Object.entries(texts.quantiles) as [keyof Fan, string][];

/** A sheet of figures and one of fans for each scenario. They are for reading, not for reading in. */
export function addResults(
  workbook: Workbook,
  { scenarios }: OutlookAssumptions,
  outlooks: readonly Outlook[],
): void {
  for (const { scenario, years, figures, fans } of outlooks) {
    const name = scenarios.find(({ id }) => id === scenario)?.name ?? texts.base.ja;
    const head = [texts.code.ja, texts.name.ja, texts.unit.ja];
    const labels = years.map((year) => `${year}年度`);
    const start = (id: FigureId) => [id, figureTexts[id].ja, texts.units[unitOfFigure(id)]];
    const rows = figureIds.map((id) => [...start(id), ...shown(id, figures[id])]);
    addTable(workbook, texts.result(name), [...head, ...labels], rows);
    const wide = figureIds.flatMap((id) => {
      const fan = fans[id];
      return fan
        ? quantiles.map(([key, word]) => [...start(id), word, ...shown(id, fan[key])])
        : [];
    });
    if (wide.length === 0) continue;
    addTable(workbook, texts.fans(name), [...head, texts.quantile.ja, ...labels], wide);
  }
}
