import { writeCsv } from '#platform/delimited.ts';
import type { HttpContext } from '#platform/http/context.ts';
import type { Survey } from '../questionnaires/queries.ts';
import { resultRows, resultWorkbook } from './export.ts';
import type { SurveyResults } from './model.ts';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Results as a file: `csv`, `xlsx` or `json`. */
export async function sendResults(
  c: HttpContext,
  { slug }: Survey,
  results: SurveyResults,
  format: string,
): Promise<Response> {
  const { language } = c.var;
  c.header('Content-Disposition', `attachment; filename="${slug}.${format}"`);
  if (format === 'json') return c.json(results);
  if (format === 'csv') {
    const csv = writeCsv(resultRows(results, language));
    return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  }
  const workbook = await resultWorkbook(results, language);
  return c.body(Uint8Array.from(workbook), 200, { 'Content-Type': sheet });
}
