import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { pageTopic } from '../model.ts';
import { findPublic, readIssue } from '../reading/queries.ts';
import { names } from '../text.ts';
import { writeEpub } from './epub.ts';
import { readWhole, type WholeIssue } from './issue-content.ts';
import { writePaper } from './paper.ts';

async function whole(c: HttpContext): Promise<WholeIssue> {
  const { files } = c.var.platform;
  const found = await inTown(c, async (unit) => {
    const issue = await findPublic(unit, c.req.param('issue') ?? '');
    if (!issue) return undefined;
    const { articles } = await readIssue(unit, issue);
    return readWhole(unit, files, issue, articles);
  });
  if (!found) throw notFound(names.issue);
  return found;
}

const lastChange = ({ issue }: WholeIssue): Date =>
  issue.revisedAt ?? issue.publishedAt ?? issue.createdAt;

function send(c: HttpContext, content: Uint8Array, mediaType: string, name: string): Response {
  cachePage(c, pageTopic);
  return c.body(content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition('attachment', name),
  });
}

async function epub(c: HttpContext): Promise<Response> {
  const found = await whole(c);
  const { platform, town } = c.var;
  const imprint = {
    publisher: town.name.ja,
    origin: originOf(platform, town),
    modified: lastChange(found),
  };
  const name = `magazine-${found.issue.slug}.epub`;
  return send(c, await writeEpub(found, imprint), 'application/epub+zip', name);
}

/** An issue that is a PDF only is taken from the library, where its link leads. */
async function paper(c: HttpContext): Promise<Response> {
  const found = await whole(c);
  if (found.articles.length === 0) throw notFound(names.issue);
  const options = { publisher: c.var.town.name.ja, madeAt: lastChange(found) };
  const name = `magazine-${found.issue.slug}.pdf`;
  return send(c, await writePaper(found, options), 'application/pdf', name);
}

export const editionRoutes = new Hono<HttpEnv>()
  .get('/magazine/:issue/magazine.epub', epub)
  .get('/magazine/:issue/magazine.pdf', paper);
