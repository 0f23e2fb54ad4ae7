import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { askRows, filtersOf, numberOf, rowObject, sortingOf } from '#engines/datasets/contract.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { refuseInvalid } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { numberedPage, presentEntry } from './api.present.ts';
import { entrySchema, problemSchema, rowsSchema } from './api.schemas.ts';
import { cacheCatalogue, readListed } from './catalogue/read.ts';
import { questionOf, searchCatalogue } from './catalogue/search.ts';
import { getDataset } from './dataset/open.ts';
import { countUse } from './uses.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const tags = ['open-data'];
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});
const slugParam = z.object({
  slug: z.string().max(100).openapi({ example: 'emergency-shelters' }),
});

apiRoutes.use('/open-data/*', async (c, next) => {
  await next();
  c.header('Access-Control-Allow-Origin', '*');
});

const listRoute = createRoute({
  ...{ method: 'get', path: '/open-data', tags },
  summary: 'The catalogue; `q`, `theme`, `publisher`, `format`, `page` as on the page',
  responses: {
    200: {
      description: 'What changed last first, 100 a page',
      content: { 'application/json': { schema: z.array(entrySchema) } },
    },
  },
});

apiRoutes.openapi(listRoute, async (c) => {
  const { entries, unlisted } = await inTown(c, readListed);
  const found = searchCatalogue(entries, questionOf(new URL(c.req.url).searchParams));
  const page = numberOf(c.req.query('page'), { usual: 1, most: 100_000, least: 1 });
  cacheCatalogue(c, unlisted);
  const origin = originOf(c.var.platform, c.var.town);
  return c.json(
    numberedPage(found, page).map((entry) => presentEntry(entry, origin)),
    200,
  );
});

const oneRoute = createRoute({
  ...{ method: 'get', path: '/open-data/{slug}', tags },
  summary: 'One set with the dictionary of its columns',
  request: { params: slugParam },
  responses: {
    200: { description: 'The set', content: { 'application/json': { schema: entrySchema } } },
    404: problem('No such set'),
  },
});

apiRoutes.openapi(oneRoute, async (c) => {
  const { entry } = await inTown(c, (unit) => getDataset(unit, c.req.valid('param').slug));
  return c.json(presentEntry(entry, originOf(c.var.platform, c.var.town)), 200);
});

const rowsRoute = createRoute({
  ...{ method: 'get', path: '/open-data/{slug}/rows', tags },
  summary: 'Rows, filtered, in pages',
  description:
    '`filter[column]=value` (several: any of them), `filter[column][op]=value` with eq, ne, gt, gte, lt, ' +
    'lte or contains; `limit` up to 1000; `after` is the key of the last row, as in `next`. `sort=column` ' +
    'or `sort=-column` goes with `offset` instead.',
  request: { params: slugParam },
  responses: {
    200: { description: 'A page', content: { 'application/json': { schema: rowsSchema } } },
    404: problem('No such set'),
    422: problem('A filter that does not fit the columns, or takes too long'),
  },
});

apiRoutes.openapi(rowsRoute, async (c) => {
  const address = new URL(c.req.url).searchParams;
  const sort = sortingOf(address.get('sort'));
  const after = address.get('after');
  const { answer, columns } = await inTown(c, async (unit) => {
    const set = await getDataset(unit, c.req.valid('param').slug);
    const found = await askRows(unit, set, {
      filters: filtersOf(address),
      limit: numberOf(address.get('limit'), { usual: 100, most: 1000, least: 1 }),
      offset: numberOf(address.get('offset'), { usual: 0, most: 10_000_000 }),
      ...(sort && { sort }),
      ...(after !== null && !sort && { after }),
    });
    countUse(unit, set.entry.slug, 'api');
    return { answer: found, columns: set.entry.columns };
  });
  const next = new URL(c.req.url);
  next.searchParams.set('after', answer.next ?? '');
  return c.json(
    {
      total: answer.total,
      rows: answer.rows.map((row) => rowObject(columns, row)),
      next: answer.next === undefined ? null : `${next.pathname}${next.search}`,
    },
    200,
  );
});
