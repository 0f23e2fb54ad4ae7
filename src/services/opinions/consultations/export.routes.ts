import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { sendFeed } from '#engines/publishing/contract.ts';
import {
  type Input,
  listInputs,
  publicViewer,
  readInputs,
  voiceHref,
  voicesTopic,
} from '#engines/threads/contract.ts';
import { csvRows, writeCsv } from '#platform/delimited.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { feedOfVoices, firstMoment } from '../feed.ts';
import { kindOf, pageTopic, publicHref } from '../model.ts';
import { names } from '../text.ts';
import { published } from './public.routes.tsx';
import type { Consultation } from './queries.ts';
import { titleOf } from './words.ts';

export const exportRoutes = new Hono<HttpEnv>();

const one = '/opinions/:form{consultations|ideas}/:slug';

/** @throws AppError not-found also for what was withdrawn: nothing of it is given out. */
function findShown(c: HttpContext): Promise<Consultation> {
  return inTown(c, async (unit) => {
    const consultation = await published(unit, c);
    if (consultation.state !== 'published') throw notFound(names.consultation);
    return consultation;
  });
}

/**
 * What everybody may read, by the one rule of visibility, oldest first. Each page is a unit of its own:
 * a reader on a slow line holds no connection, and a hundred thousand voices are never in memory at once.
 */
async function* pagesOf(
  c: HttpContext,
  { id, form }: Consultation,
): AsyncGenerator<readonly Input[]> {
  let after: string | undefined;
  for (;;) {
    const filter = { kind: kindOf(form), subject: id, after };
    const page = await inTown(c, async (unit) => {
      for await (const first of readInputs(unit, publicViewer, filter)) return first;
      return [];
    });
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

function stream(c: HttpContext, type: string, pieces: AsyncGenerator<string>): Response {
  const bytes = Readable.from(pieces).map((piece: string) => Buffer.from(piece));
  return c.body(Readable.toWeb(bytes) as ReadableStream, 200, { 'Content-Type': type });
}

const heading = ['id', 'title', 'text', 'received_on', 'area', 'state', 'url'];

async function* csvOf(c: HttpContext, consultation: Consultation): AsyncGenerator<string> {
  const origin = originOf(c.var.platform, c.var.town);
  yield writeCsv([heading]);
  for await (const page of pagesOf(c, consultation)) {
    yield csvRows(
      page.map(({ id, title = '', text, receivedOn, area = '', state }) => [
        ...[id, title, text, receivedOn, area, state, origin + voiceHref(id)],
      ]),
    );
  }
}

async function* jsonOf(c: HttpContext, consultation: Consultation): AsyncGenerator<string> {
  const origin = originOf(c.var.platform, c.var.town);
  const { id: whole, title: heads, question } = consultation;
  yield `${JSON.stringify({ id: whole, title: heads, question }).slice(0, -1)},"entries":[`;
  let between = '';
  for await (const page of pagesOf(c, consultation)) {
    const entries = page.map(({ id, title, text, receivedOn, area, state }) =>
      JSON.stringify({ id, title, text, receivedOn, area, state, url: origin + voiceHref(id) }),
    );
    yield between + entries.join(',\n');
    between = ',\n';
  }
  yield ']}';
}

exportRoutes.get(`${one}/entries.csv`, async (c) => {
  const consultation = await findShown(c);
  c.header('Content-Disposition', `attachment; filename="${consultation.slug}.csv"`);
  return stream(c, 'text/csv; charset=utf-8', csvOf(c, consultation));
});

exportRoutes.get(`${one}/entries.json`, async (c) =>
  stream(c, 'application/json', jsonOf(c, await findShown(c))),
);

for (const format of ['atom', 'json'] as const) {
  exportRoutes.get(`${one}/feed.${format}`, async (c) => {
    const consultation = await findShown(c);
    const { id, form, opensOn } = consultation;
    const { inputs } = await inTown(c, (unit) =>
      listInputs(unit, publicViewer, { kind: kindOf(form), subject: id }),
    );
    cachePage(c, pageTopic(id), voicesTopic);
    const of = {
      ...{ id: `urn:uuid:${id}`, title: titleOf(consultation), page: publicHref(consultation) },
      ...{ inputs, begunAt: firstMoment(opensOn) },
    };
    return sendFeed(c, format, feedOfVoices(c, of));
  });
}
