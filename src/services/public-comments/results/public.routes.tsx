import { Hono } from 'hono';
import { findMediaOf } from '#engines/content/contract.ts';
import { publicViewer, readInputs, voicesTopic } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { getAnnounced } from '../calls/queries.ts';
import { styles } from '../calls/views/tones.ts';
import { titleOf } from '../calls/words.ts';
import { listCrumbs } from '../comments/public.routes.tsx';
import { listTopic, pageTopic, publicHref, tableHref } from '../model.ts';
import { names } from '../text.ts';
import { resultCsv, resultWorkbook } from './files.ts';
import { resultPdf } from './paper.ts';
import { findPublished } from './queries.ts';
import { resultSummary, resultWords as words } from './text.ts';
import { ResultPage } from './views/result.tsx';

async function readResult(unit: Unit, slug: string) {
  const call = await getAnnounced(unit, slug);
  const published = call.state === 'published' ? await findPublished(unit, call.id) : undefined;
  if (!published) throw notFound(names.call);
  return { call, published };
}

/** Which of these everybody may read, by the engine's one rule. */
async function readableOf(unit: Unit, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  for await (const page of readInputs(unit, publicViewer, { ids })) {
    for (const { id } of page) found.add(id);
  }
  return found;
}

const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

async function resultPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const { call, published } = await readResult(unit, slugOf(c));
    const { rows, documents } = published.table;
    return {
      ...{ call, published, media: await findMediaOf(unit, documents) },
      readable: await readableOf(
        unit,
        rows.flatMap(({ commentIds }) => commentIds),
      ),
    };
  });
  const { call, published } = found;
  cachePage(c, listTopic, pageTopic(call.id), voicesTopic);
  return publicPage(
    c,
    {
      ...{ title: words.titleOf(titleOf(call)), styles, deskHref: tableHref(call.id) },
      description: resultSummary(published.table.numbers),
      breadcrumbs: [...listCrumbs, { label: titleOf(call), href: publicHref(call) }],
    },
    <ResultPage {...found} />,
  );
}

function download(
  c: HttpContext,
  content: string | Uint8Array,
  { type, name }: { readonly type: string; readonly name: string },
): Response {
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  return c.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

const read = (c: HttpContext) => inTown(c, (unit) => readResult(unit, slugOf(c)));

async function csv(c: HttpContext): Promise<Response> {
  const { call, published } = await read(c);
  const name = `${call.slug}.csv`;
  return download(c, resultCsv(published.table), { type: 'text/csv; charset=utf-8', name });
}

async function xlsx(c: HttpContext): Promise<Response> {
  const { call, published } = await read(c);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return download(c, await resultWorkbook(call, published), { type, name: `${call.slug}.xlsx` });
}

async function pdf(c: HttpContext): Promise<Response> {
  const { call, published } = await read(c);
  const content = await resultPdf(call, published, c.var.town);
  return download(c, content, { type: 'application/pdf', name: `${call.slug}.pdf` });
}

export const resultRoutes = new Hono<HttpEnv>()
  .get('/public-comments/:slug/results', resultPage)
  .get('/public-comments/:slug/results.csv', csv)
  .get('/public-comments/:slug/results.xlsx', xlsx)
  .get('/public-comments/:slug/results.pdf', pdf);
