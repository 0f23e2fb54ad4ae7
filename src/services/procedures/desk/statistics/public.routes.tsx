import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { home, navigationTexts } from '../../text.ts';
import { knownYears, publicFigures } from './queries.ts';
import { publicCsv } from './table.ts';
import { publicWords as words } from './text.ts';
import { PublicFigures } from './views/public.tsx';

const shownYears = 3;

function read(c: HttpContext) {
  // Renewed with the topic's nightly drop: figures of a day need not be those of the minute.
  cachePage(c, 'procedures');
  return inTown(c, async (unit) => {
    const years = knownYears(unit, shownYears);
    return { years, figures: await publicFigures(unit, years) };
  });
}

/** Before the pages of the catalogue: `statistics` is no procedure. */
export const publicStatistics = new Hono<HttpEnv>()
  .get('/procedures/statistics', async (c) =>
    publicPage(
      c,
      {
        ...{ title: words.title, lead: words.lead, description: words.lead },
        breadcrumbs: [
          { label: home, href: '/' },
          { label: navigationTexts.procedures, href: '/procedures' },
        ],
      },
      <PublicFigures {...(await read(c))} />,
    ),
  )
  .get('/procedures/statistics.csv', async (c) => {
    const { figures } = await read(c);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="procedures.csv"');
    return c.body(publicCsv(figures, c.var.language));
  });
