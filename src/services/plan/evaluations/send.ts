import type { HttpContext } from '#platform/http/context.ts';
import type { EvaluationSheet } from './model.ts';
import { evaluationPdf } from './pdf.ts';

/** The sheet as an A4 file; a download, so that nothing runs in our origin. */
export async function sendSheetPdf(c: HttpContext, sheet: EvaluationSheet): Promise<Response> {
  const content = await evaluationPdf(sheet, c.var.town);
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="evaluation-${sheet.fiscalYear}-${sheet.policy.number}.pdf"`,
  });
}
