import { Hono } from 'hono';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { resultsFor, statementRows, voteLines } from './export.ts';
import { conversationAt, one } from './place.ts';
import { findGrouping, readPublic } from './queries.ts';

export const statementExports = new Hono<HttpEnv>();

function readAll(c: HttpContext) {
  return inTown(c, async (unit) => {
    const consultation = await conversationAt(unit, c);
    const kept = await findGrouping(unit, consultation.id);
    return {
      ...{ consultation, slug: consultation.slug },
      statements: await readPublic(unit, consultation.id),
      ...(kept && { grouping: kept.grouping }),
      origin: new URL(c.var.platform.settings.publicUrl).origin,
    };
  });
}

const csvHeaders = (name: string) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
});

statementExports.get(`${one}/statements.csv`, async (c) => {
  const { consultation, ...told } = await readAll(c);
  return c.body(writeCsv(statementRows(told)), 200, csvHeaders(consultation.slug));
});

statementExports.get(`${one}/results.json`, async (c) => {
  const { consultation, ...told } = await readAll(c);
  const { id, title, question } = consultation;
  return c.json({ id, title, question, ...resultsFor(told) });
});

const encoder = new TextEncoder();

/** Written as it is read, so that a town of votes is never in memory at once. */
function streamed(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}

statementExports.get(`${one}/votes.csv`, async (c) => {
  const { id, slug } = await inTown(c, (unit) => conversationAt(unit, c));
  const lines = voteLines((work) => inTown(c, work), id);
  return c.body(streamed(lines), 200, {
    ...csvHeaders(`${slug}-votes`),
    // Compressing would gather all of it first.
    'Cache-Control': 'no-store, no-transform',
  });
});
