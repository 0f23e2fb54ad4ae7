import { contentDisposition } from '#platform/files/download.ts';
import type { HttpContext } from '#platform/http/context.ts';
import type { Desk } from '../drafts/desk.ts';
import { numberOf } from '../drafts/text.ts';
import { stampSheet } from './stamp-sheet.ts';
import { sheetWords } from './text.ts';

/** The stamp sheet as a file; a download, so that nothing runs in our origin. */
export async function sendStampSheet(c: HttpContext, desk: Desk): Promise<Response> {
  const content = await stampSheet(desk, c.var.town.name.ja);
  const name = `${sheetWords.title.ja} ${numberOf(desk.approval).ja}.pdf`;
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition('attachment', name),
    'Cache-Control': 'private, no-cache',
  });
}
