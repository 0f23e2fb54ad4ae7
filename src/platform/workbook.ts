import type ExcelJS from 'exceljs';

/** An empty workbook. The library takes 26 MB, so only what reads or writes a workbook loads it. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}
