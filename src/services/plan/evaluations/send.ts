import { type HttpContext, inTown } from '#platform/http/context.ts';
import { yearOf } from '../parameters.ts';
import type { EvaluationSheet } from './model.ts';
import { evaluationPdf } from './pdf.ts';
import { listSheets } from './queries.ts';
import { evaluationWorkbook } from './xlsx.ts';

/** The sheet as an A4 file; a download, so that nothing runs in our origin. */
export async function sendSheetPdf(c: HttpContext, sheet: EvaluationSheet): Promise<Response> {
  const content = await evaluationPdf(sheet, c.var.town);
  const name = `evaluation-${sheet.fiscalYear}-${sheet.policy.number}.pdf`;
  return download(c, content, 'application/pdf', name);
}

/** Every sheet of `?year=` that this reader may see, as one workbook. @throws AppError not-found */
export async function sendSheetsXlsx(c: HttpContext): Promise<Response> {
  const year = yearOf(c.req.query('year'));
  const sheets = await inTown(c, (unit) => listSheets(unit, year, c.var.actor));
  const content = await evaluationWorkbook(sheets, c.var.language);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return download(c, content, type, `evaluation-${year}.xlsx`);
}

function download(c: HttpContext, content: Uint8Array, type: string, name: string): Response {
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
