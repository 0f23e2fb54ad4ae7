import type ExcelJS from 'exceljs';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { gradeTexts, kindTexts, sampleText } from '../text.ts';
import type { EvaluationSheet, SheetContent } from './model.ts';
import { contentTexts, decisionTexts, sheetWords, stepTexts } from './text.ts';

type Say = (text: Text) => string;

const contentKeys = [
  'followUp',
  'results',
  'budgetYen',
  'actualYen',
  'worked',
  'issues',
  'decision',
  'nextChanges',
] as const satisfies readonly (keyof SheetContent)[];

function cellOf(content: SheetContent, key: (typeof contentKeys)[number], t: Say) {
  if (key === 'decision') return content.decision ? t(decisionTexts[content.decision]) : '';
  return content[key] ?? '';
}

function addTable(
  workbook: ExcelJS.Workbook,
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...headings]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  for (const [index, heading] of headings.entries()) {
    const longest = Math.max(heading.length * 2, ...rows.map((row) => String(row[index]).length));
    sheet.getColumn(index + 1).width = Math.min(60, longest + 4);
    sheet.getColumn(index + 1).alignment = { wrapText: true, vertical: 'top' };
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } };
  return sheet;
}

function addSheets(workbook: ExcelJS.Workbook, sheets: readonly EvaluationSheet[], t: Say): void {
  const fixed = [
    sheetWords.fiscalYear,
    sheetWords.policy,
    sheetWords.policy,
    sheetWords.departments,
  ];
  const headings = [...fixed, sheetWords.step, ...contentKeys.map((key) => contentTexts[key])];
  const rows = sheets.map(({ fiscalYear, policy, step, content, sample }) => [
    fiscalYear,
    policy.number,
    t(policy.name),
    policy.departments.join('、'),
    t(stepTexts[step]),
    ...contentKeys.map((key) => cellOf(content, key, t)),
    sample ? t(sampleText) : '',
  ]);
  const table = addTable(
    workbook,
    t(sheetWords.sheets),
    [...headings, sheetWords.note].map(t),
    rows,
  );
  for (const key of ['budgetYen', 'actualYen'] as const) {
    table.getColumn(fixed.length + 2 + contentKeys.indexOf(key)).numFmt = '#,##0;"△"#,##0';
  }
}

const indicatorHeadings = [
  sheetWords.fiscalYear,
  sheetWords.policy,
  sheetWords.kind,
  sheetWords.indicator,
  sheetWords.unit,
  sheetWords.baseline,
  sheetWords.lastFigure,
  sheetWords.figure,
  sheetWords.asOf,
  sheetWords.target,
  sheetWords.attainment,
  sheetWords.grade,
  sheetWords.note,
] as const;

function addIndicators(
  workbook: ExcelJS.Workbook,
  sheets: readonly EvaluationSheet[],
  t: Say,
): void {
  const rows = sheets.flatMap(({ fiscalYear, policy, indicators }) =>
    indicators.map(({ figure, lastYear, judgement, ...indicator }) => [
      fiscalYear,
      policy.number,
      t(kindTexts[indicator.kind]),
      t(indicator.name),
      indicator.unit,
      indicator.baseline ?? '',
      lastYear?.value ?? '',
      figure?.value ?? '',
      figure?.asOf ?? '',
      indicator.target,
      judgement.attainment === undefined ? '' : Math.round(judgement.attainment * 1000) / 10,
      t(gradeTexts[judgement.grade]),
      figure?.sample ? t(sampleText) : '',
    ]),
  );
  addTable(workbook, t(sheetWords.indicators), indicatorHeadings.map(t), rows);
}

/** The whole evaluation as a workbook: one row a sheet, one row an indicator. Amounts are whole yen. */
export async function evaluationWorkbook(
  sheets: readonly EvaluationSheet[],
  language: Language,
): Promise<Buffer> {
  const workbook = await newWorkbook();
  const t: Say = (text) => say(text, language);
  addSheets(workbook, sheets, t);
  addIndicators(workbook, sheets, t);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
