import { Hono } from 'hono';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { deskStyles } from '../case/styles.ts';
import { knownYears, type YearStatistics, yearStatistics } from './queries.ts';
import { statisticsCsv, statisticsWorkbook } from './table.ts';
import { statisticsWords as words } from './text.ts';
import { StatisticsView } from './views/statistics.tsx';

const shownYears = 4;

interface Read {
  readonly statistics: YearStatistics;
  readonly years: readonly FiscalYear[];
}

/** The year of the address, if it is one of those shown; this year otherwise. */
function read(c: HttpContext): Promise<Read> {
  return inTown(c, async (unit) => {
    const years = knownYears(unit, shownYears);
    const asked = years.find((year) => String(year) === c.req.query('year'));
    const [now] = years;
    if (now === undefined) throw new Error('no fiscal year is known');
    return { years, statistics: await yearStatistics(unit, asked ?? now) };
  });
}

const attachment = (c: HttpContext, type: string, name: string): void => {
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
};

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const guard = permit('procedures.read-cases');

export const statisticsRoutes = new Hono<HttpEnv>()
  .get('/procedures/statistics', guard, async (c) =>
    staffPage(
      c,
      { title: words.title, lead: words.lead, styles: deskStyles },
      <StatisticsView {...(await read(c))} />,
    ),
  )
  .get('/procedures/statistics.csv', guard, async (c) => {
    const { statistics } = await read(c);
    attachment(c, 'text/csv; charset=utf-8', `applications-${statistics.year}.csv`);
    return c.body(statisticsCsv(statistics, c.var.language));
  })
  .get('/procedures/statistics.xlsx', guard, async (c) => {
    const { statistics } = await read(c);
    attachment(c, workbookType, `applications-${statistics.year}.xlsx`);
    return c.body(await statisticsWorkbook(statistics, c.var.language));
  });
