import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { csvRows, writeCsv } from '#platform/delimited.ts';
import { notFound } from '#platform/errors.ts';
import { sendPieces } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { inGroups, normaliseCode } from '#platform/typed-code.ts';
import { publicPage } from '#ui/page.tsx';
import { pageTopic, resultHref, roundHref } from '../../model.ts';
import { crumbs } from '../../rounds/public.routes.tsx';
import { getPublicRound, type Round } from '../../rounds/queries.ts';
import { titleOf } from '../../rounds/words.ts';
import { tabHref } from '../views/frame.tsx';
import { ballotsCsv } from './published.ts';
import {
  findCount,
  hasReceipt,
  listReceipts,
  type PublishedCount,
  readPatterns,
} from './queries.ts';
import { fileNames, countWords as words } from './text.ts';
import { CountPage } from './views/count.tsx';

export const countRoutes = new Hono<HttpEnv>();

const path = '/participatory-budgets/:slug/count';
const styles = ['services/participatory-budgets/ballots/voting/views/vote.css'];
const baseOf = (round: Round): string => `${roundHref(round)}/count`;

interface Counted {
  readonly round: Round;
  readonly count: PublishedCount;
}

/** @throws AppError not-found until the count is published */
async function getCounted(c: HttpContext, unit: Unit): Promise<Counted> {
  const round = await getPublicRound(unit, c.req.param('slug') ?? '');
  const count = await findCount(unit, round.id);
  if (!count) throw notFound(words.title);
  return { round, count };
}

countRoutes.get(path, async (c) => {
  const typed = c.req.query('receipt')?.slice(0, 40);
  const { round, count, counted } = await inTown(c, async (unit) => {
    const found = await getCounted(c, unit);
    const own =
      typed !== undefined && (await hasReceipt(unit, found.round.id, normaliseCode(typed)));
    return { ...found, counted: own };
  });
  if (typed === undefined) cachePage(c, pageTopic(round.id));
  else c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, description: words.lead, styles },
      breadcrumbs: [...crumbs, { label: titleOf(round), href: roundHref(round) }],
      deskHref: tabHref(round.id, 'protocol'),
    },
    <CountPage
      {...{ count, slug: round.slug, base: baseOf(round), result: resultHref(round) }}
      asked={typed === undefined ? undefined : { code: typed, counted }}
    />,
  );
});

const csv = 'text/csv; charset=utf-8';

countRoutes.get(`${path}/ballots.csv`, async (c) => {
  const { round, paper, patterns } = await inTown(c, async (unit) => {
    const { round: own, count } = await getCounted(c, unit);
    const all = await readPatterns(unit, own.id, count.paper);
    return { round: own, paper: count.paper, patterns: all };
  });
  const name = fileNames.ballots(round.slug);
  return sendPieces(c, ballotsCsv(paper, patterns), { name, type: csv });
});

countRoutes.get(`${path}/paper.json`, async (c) => {
  const { round, count } = await inTown(c, (unit) => getCounted(c, unit));
  const { paper, digest, tally } = count;
  c.header('Content-Disposition', `attachment; filename="${fileNames.paper(round.slug)}"`);
  return c.json({ ...paper, ballots: { sha256: digest, ...tally } });
});

/** Receipts of one unit of work. */
const step = 5000;

countRoutes.get(`${path}/receipts.csv`, async (c) => {
  const { round } = await inTown(c, (unit) => getCounted(c, unit));
  const pieces = async function* () {
    yield writeCsv([[words.receipt.ja]]);
    for (let after = ''; ; ) {
      const codes = await inTown(c, (unit) => listReceipts(unit, round.id, { after, limit: step }));
      yield csvRows(codes.map((code) => [inGroups(code)]));
      after = codes.at(-1) ?? after;
      if (codes.length < step) return;
    }
  };
  return sendPieces(c, pieces(), { name: fileNames.receipts(round.slug), type: csv });
});
