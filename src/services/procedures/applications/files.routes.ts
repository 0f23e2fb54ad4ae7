import { Hono } from 'hono';
import { askForNumbers } from '#engines/cases/contract.ts';
import { notFound } from '#platform/errors.ts';
import { contentDisposition, sendFile } from '#platform/files/download.ts';
import type { HttpContext, HttpEnv } from '#platform/http/context.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { applicationPages, withApplication } from './access.ts';
import { everythingAbout, filesIn } from './everything.ts';
import { typeLabel } from './state-text.ts';
import { readStatus } from './status.ts';

async function file(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const found = await withApplication(c, async (unit, { record }) => {
    const { submissions } = await readStatus(unit, record);
    const theirs = submissions.flatMap(({ answers }) => filesIn(answers));
    if (!theirs.some((one) => one.id === id)) throw notFound(typeLabel);
    return c.var.platform.files.open(unit, id);
  });
  return found ? sendFile(c, found.file, found.content) : askForNumbers(c, applicationPages);
}

async function everything(c: HttpContext): Promise<Response> {
  const zip = await withApplication(c, async (unit, { record }) =>
    everythingAbout(c.var.platform, unit, await readStatus(unit, record)),
  );
  if (!zip) return askForNumbers(c, applicationPages);
  c.header('Content-Type', 'application/zip');
  c.header(
    'Content-Disposition',
    contentDisposition('attachment', `${c.req.param('receipt')}.zip`),
  );
  return c.body(Uint8Array.from(zip).buffer);
}

const seldom = { name: 'procedures.everything', limit: 30, window: 600, by: 'address' } as const;

export const fileRoutes = new Hono<HttpEnv>()
  .get('/applications/:receipt/files/:id', file)
  .get('/applications/:receipt/everything.zip', rateLimit(seldom), everything);
