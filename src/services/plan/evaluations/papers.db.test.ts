import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { testTown } from '#platform/http/testing.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { loadDemoPlan } from '../demo.ts';
import { demoFolder, staffWith, suzaka, today } from '../testing.ts';
import type { EvaluationSheet } from './model.ts';
import { evaluationPdf } from './pdf.ts';
import { getSheet, listSheets } from './queries.ts';
import { evaluationWorkbook } from './xlsx.ts';

const planner = staffWith('plan.review');
let database: Database;
const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => today;
  await inTown((unit) => loadDemoPlan(unit, demoFolder));
});
afterAll(() => database.close());

async function sheetOf(policy: number, year: number): Promise<EvaluationSheet> {
  return (await inTown((unit) => getSheet(unit, policy, fiscalYear(year), planner))).sheet;
}

function worksheet(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const rowOf = (sheet: ExcelJS.Worksheet, row: number) =>
  (sheet.getRow(row).values as unknown[]).slice(1);

const pagesOf = (pdf: Uint8Array) => readPdf(pdf).pages.length;

describe('the sheet on paper', () => {
  it('is A4 with its Japanese fonts in the file', async () => {
    const pdf = await evaluationPdf(await sheetOf(36, 2024), testTown());
    const { source, text, embedded } = readPdf(pdf);
    expect(source.startsWith('%PDF-')).toBe(true);
    expect(source).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(source).toMatch(/\/FontName \/[A-Z]{6}\+BIZUDPGothic/);
    expect(embedded).toBe(2);
    expect(text).toContain('208,300,000円');
    expect(source).toContain('/Lang (ja)');
  });

  it('holds an empty sheet and one with the longest texts', async () => {
    const sheet = await sheetOf(36, 2024);
    const empty = await sheetOf(39, 2025);
    const long = { ...sheet.content, results: 'とても長い結果です。'.repeat(400) };
    expect(pagesOf(await evaluationPdf(empty, testTown()))).toBeGreaterThanOrEqual(1);
    expect(pagesOf(await evaluationPdf({ ...sheet, content: long }, testTown()))).toBeGreaterThan(
      pagesOf(await evaluationPdf(sheet, testTown())),
    );
  });
});

describe('the evaluation as a workbook', () => {
  async function workbookOf(language: 'ja' | 'en') {
    const sheets = await inTown((unit) => listSheets(unit, fiscalYear(2024), planner));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await evaluationWorkbook(sheets, language)).buffer);
    return workbook;
  }

  it('has one row a sheet and one row an indicator, with amounts as numbers', async () => {
    const workbook = await workbookOf('ja');
    const sheets = worksheet(workbook, '評価');
    const indicators = worksheet(workbook, '指標');
    expect([sheets.rowCount, indicators.rowCount]).toEqual([1 + 5, 1 + 24]);
    const headings = rowOf(sheets, 1);
    const row = rowOf(sheets, 3);
    const at = (heading: string) => row[headings.indexOf(heading)];
    expect([at('年度'), at('予算額'), at('決算額'), at('今後の方向')]).toEqual([
      2024,
      208_300_000,
      202_235_000,
      '拡充',
    ]);
    const money = sheets.getCell(3, headings.indexOf('決算額') + 1);
    expect(money.numFmt).toContain('#,##0');
  });

  it('marks sample figures and speaks English when asked to', async () => {
    const workbook = await workbookOf('en');
    const indicators = worksheet(workbook, 'Indicators');
    const note = rowOf(indicators, 1).indexOf('Note') + 1;
    const marked = indicators.getColumn(note).values.filter((value) => value === 'Sample data');
    expect(marked).toHaveLength(24);
  });
});
