import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { indicatorDetailJson, indicatorJson, seriesCsv } from './api.present.ts';
import { indicatorDetailSchema, indicatorSchema, problemSchema } from './api.schemas.ts';
import { findOverview, getIndicator, listSeries } from './queries.ts';
import { idText } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

/** As plan files name indicators; what cannot be an id is answered with 422. */
const idParam = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,99}$/, issue(idText))
  .openapi({ example: 'online-procedures' });

const invalidAnswer = {
  description: 'What stands in the place of the id cannot be one',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const notFoundAnswer = {
  description: 'No such indicator in the plan in force',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const listRoute = createRoute({
  method: 'get',
  path: '/plan/indicators',
  tags: ['plan'],
  summary: 'Every indicator of the plan with its newest figure and grade',
  responses: {
    200: {
      description: 'In the order of the plan; empty while no plan was imported',
      content: { 'application/json': { schema: z.array(indicatorSchema) } },
    },
  },
});

apiRoutes.openapi(listRoute, async (c) => {
  cachePage(c, 'plan');
  const overview = await inTown(c, findOverview);
  const states = overview?.basicPolicies.flatMap(({ policies }) =>
    policies.flatMap(({ indicators }) => indicators),
  );
  return c.json(states?.map((state) => indicatorJson(state, c.var.language)) ?? [], 200);
});

const detailRoute = createRoute({
  method: 'get',
  path: '/plan/indicators/{id}',
  tags: ['plan'],
  summary: 'One indicator with its series, projection and departments',
  request: { params: z.object({ id: idParam }) },
  responses: {
    200: {
      description: 'The indicator',
      content: { 'application/json': { schema: indicatorDetailSchema } },
    },
    404: notFoundAnswer,
    422: invalidAnswer,
  },
});

apiRoutes.openAPIRegistry.registerPath({
  method: 'get',
  path: '/plan/indicators/{id}.csv',
  tags: ['plan'],
  summary: 'The series of an indicator as CSV (UTF-8, RFC 4180)',
  request: { params: z.object({ id: idParam }) },
  responses: {
    200: {
      description: 'One row per figure in force, oldest first',
      content: { 'text/csv': { schema: z.string() } },
    },
    404: notFoundAnswer,
    422: invalidAnswer,
  },
});

function readIndicator(c: HttpContext, id: string) {
  cachePage(c, 'plan', `plan:indicator:${id}`);
  return inTown(c, async (unit) => ({
    page: await getIndicator(unit, id, { viewer: c.var.actor }),
    series: await listSeries(unit, id),
  }));
}

/** Hono reads `{id}.csv` as an id that ends so; ids themselves have no dot. */
apiRoutes.get('/plan/indicators/:file{[a-z0-9-]+\\.csv}', async (c) => {
  const id = c.req.param('file').slice(0, -'.csv'.length);
  const { page, series } = await readIndicator(c, id);
  return c.body(seriesCsv(page.unit, series), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id}.csv"`,
  });
});

apiRoutes.openapi(detailRoute, async (c) => {
  const { page, series } = await readIndicator(c, c.req.valid('param').id);
  return c.json(indicatorDetailJson(page, series, c.var.language), 200);
});
