import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import type { Measure, MeasureParams } from './contract.ts';
import { evidence, figureAt } from './queries.ts';
import { getMeasure } from './registry.ts';
import { evidenceHref } from './rules.ts';
import { text } from './text.ts';
import { EvidenceView } from './views/evidence.tsx';

const pageSize = 50;

/** The measure's own parameters; what else an address carries (`lang`, marks of a newsletter) is not ours. */
function paramsOf(c: HttpContext, measure: Measure): MeasureParams {
  const query = c.req.query();
  return Object.fromEntries(
    measure.params.flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function pageNumber(value: string | undefined): number {
  return value && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : 1;
}

export const publicRoutes = new Hono<HttpEnv>().get('/measures/:id/evidence', async (c) => {
  const measure = getMeasure(c.req.param('id'));
  const params = paramsOf(c, measure);
  const page = pageNumber(c.req.query('page'));
  const range = { offset: (page - 1) * pageSize, limit: pageSize };
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const day = c.req.query('at') ?? today;
    return {
      running: day === today,
      figure: await figureAt(unit, measure.id, params, day),
      evidence: await evidence(unit, measure.id, params, day, c.var.actor, range),
    };
  });
  const title = text.evidence.title(measure.name);
  const address = evidenceHref(measure.id, params, found.figure.day);
  return publicPage(
    c,
    { title, description: measure.formula },
    <EvidenceView
      measure={measure}
      params={params}
      {...found}
      page={page}
      pageSize={pageSize}
      href={(number) => `${address}&page=${number}`}
    />,
  );
});
