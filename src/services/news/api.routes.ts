import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { listItems, pageTopics, type RegisteredItem } from '#engines/publishing/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { refuseInvalid } from '#platform/http/input.ts';
import { newsItemSchema, newsPageSchema, problemSchema } from './api.schemas.ts';
import { type Content, moduleName, newsKinds } from './model.ts';
import { refOf } from './publication/register.ts';
import { findPublicPage } from './reading/queries.ts';
import { names } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const pageSize = 50;

function present(item: RegisteredItem) {
  const { id, kind, href, title, summary, topics, areas, occasion, sample = false } = item;
  return {
    ...{ id, kind, href, title, summary, sample },
    ...{ topics: [...topics], areas: [...areas] },
    ...(item.policy !== undefined && { policy: item.policy }),
    ...(occasion && { occasion }),
    publishedAt: item.publishedAt?.toISOString() ?? null,
    revisedAt: item.revisedAt?.toISOString() ?? null,
    correction: item.correction ?? null,
  };
}

/** English stays empty where nobody wrote any: programs should not take Japanese for it. */
function ownBodies(content: Content) {
  const { ja, en, easy } = content.body;
  return { ja, en: en || null, ...(content.easyFinished && easy && { easy }) };
}

const listRoute = createRoute({
  method: 'get',
  path: '/news',
  tags: ['news'],
  summary: 'What the town published on its site, newest first',
  request: {
    query: z.object({
      kind: z.enum(newsKinds).optional(),
      topic: z.string().max(100).optional(),
      area: z.string().max(100).optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
    }),
  },
  responses: {
    200: {
      description: 'A page of at most 50 items',
      content: { 'application/json': { schema: newsPageSchema } },
    },
  },
});

apiRoutes.openapi(listRoute, async (c) => {
  cachePage(c, pageTopics.all, pageTopics.labels);
  const { kind, topic, area, page } = c.req.valid('query');
  const found = await inTown(c, (unit) =>
    listItems(unit, {
      ...{ owner: moduleName, page, pageSize },
      ...(kind && { kinds: [kind] }),
      ...(topic && { topic }),
      ...(area && { area }),
    }),
  );
  return c.json({ total: found.total, page, items: found.items.map(present) }, 200);
});

const detailRoute = createRoute({
  method: 'get',
  path: '/news/{slug}',
  tags: ['news'],
  summary: 'One item with its text as HTML',
  request: { params: z.object({ slug: z.string().max(100) }) },
  responses: {
    200: {
      description: 'The item; English and easy Japanese where they were written',
      content: { 'application/json': { schema: newsItemSchema } },
    },
    404: {
      description: 'Nothing public stands at this address',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  },
});

apiRoutes.openapi(detailRoute, async (c) => {
  const page = await inTown(c, (unit) => findPublicPage(unit, c.req.valid('param').slug));
  if (!page?.registered) throw notFound(names.item);
  const { content, registered, department } = page;
  cachePage(c, `news:${page.item.id}`, pageTopics.item(refOf(page.item.id)), 'organisation');
  return c.json(
    {
      ...present(registered),
      body: ownBodies(content),
      transcript: content.video?.transcript || null,
      department: department ? { code: department.code, name: department.name } : null,
    },
    200,
  );
});
