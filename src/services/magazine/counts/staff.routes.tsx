import { Hono } from 'hono';
import { addDays, dayInTokyo, isIsoDate } from '#japan/dates.ts';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { say } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { navigationTexts } from '../text.ts';
import { countPages, listDays } from './queries.ts';
import { words } from './text.ts';
import { Counts } from './views/counts.tsx';

/** Shown unless somebody asks for other days. */
const usualDays = 30;

function daysOf(c: HttpContext, today: string): { from: string; until: string } {
  const asked = (name: string) => {
    const value = c.req.query(name) ?? '';
    return isIsoDate(value) ? value : undefined;
  };
  const until = asked('until') ?? today;
  return { from: asked('from') ?? addDays(until, 1 - usualDays), until };
}

async function countsPage(c: HttpContext): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const { from, until } = daysOf(c, dayInTokyo(unit.now));
    return { from, until, rows: await countPages(unit, from, until) };
  });
  const breadcrumbs = [{ label: navigationTexts.desk, href: '/staff/magazine' }];
  const meta = { title: words.title, lead: words.lead, breadcrumbs };
  return staffPage(c, meta, <Counts {...page} />);
}

async function countsFile(c: HttpContext): Promise<Response> {
  const days = await inTown(c, (unit) => {
    const { from, until } = daysOf(c, dayInTokyo(unit.now));
    return listDays(unit, from, until);
  });
  const head = [words.day, words.issue, words.page, words.count].map((text) =>
    say(text, c.var.language),
  );
  const rows = days.map(({ day, slug, page, count }) => [day, slug, page, count]);
  return c.body(writeCsv([head, ...rows]), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="magazine-reads.csv"',
  });
}

export const countRoutes = new Hono<HttpEnv>()
  .get('/magazine/counts', permit('magazine.write'), countsPage)
  .get('/magazine/counts.csv', permit('magazine.write'), countsFile);
