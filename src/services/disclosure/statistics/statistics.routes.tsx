import { Hono } from 'hono';
import { contentDisposition } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { publicPage, staffPage } from '#ui/page.tsx';
import { statisticsTopic } from '../disposal.ts';
import { disclosureCrumbs } from '../requests/public.routes.tsx';
import { navigationTexts } from '../text.ts';
import { figuresCsv } from './csv.ts';
import { listFigures } from './queries.ts';
import { statisticsWords as words } from './text.ts';
import { Statistics } from './views/statistics.tsx';

const meta = { title: words.title, lead: words.lead, description: words.lead };

async function publicFigures(c: HttpContext): Promise<Response> {
  const figures = await inTown(c, listFigures);
  cachePage(c, statisticsTopic);
  const body = <Statistics figures={figures} demo={c.var.town.demo} />;
  return publicPage(c, { ...meta, breadcrumbs: disclosureCrumbs }, body);
}

async function staffFigures(c: HttpContext): Promise<Response> {
  const figures = await inTown(c, listFigures);
  const breadcrumbs = [{ label: navigationTexts.desk, href: '/staff/disclosure' }];
  const body = <Statistics figures={figures} demo={c.var.town.demo} />;
  return staffPage(c, { title: words.title, lead: words.lead, breadcrumbs }, body);
}

async function csv(c: HttpContext): Promise<Response> {
  const figures = await inTown(c, listFigures);
  cachePage(c, statisticsTopic);
  return c.body(figuresCsv(figures), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': contentDisposition('attachment', 'disclosure.csv'),
  });
}

export const publicStatistics = new Hono<HttpEnv>()
  .get('/disclosure/statistics', publicFigures)
  .get('/disclosure/statistics.csv', csv);

export const staffStatistics = new Hono<HttpEnv>().get(
  '/disclosure/statistics',
  permit('disclosure.read'),
  staffFigures,
);
