import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { refuseInvalid } from '#platform/http/input.ts';
import { say } from '#platform/i18n/text.ts';
import { SearchQuery } from './inputs.ts';
import { inputOf } from './public.routes.tsx';
import { lastPage, pageSize, search } from './queries.ts';
import { passageOf } from './snippet.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

const resultSchema = z
  .object({
    total: z.number().int().openapi({ description: 'At least so many when more is true' }),
    more: z.boolean(),
    partial: z.boolean().openapi({ description: 'Nothing holds all words; these hold some' }),
    suggestion: z.string().nullable().openapi({ description: 'What was probably meant' }),
    hits: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        href: z.string(),
        title: z.string(),
        excerpt: z.string(),
        day: z.string().nullable(),
      }),
    ),
    facets: z.object({ kinds: facet, topics: facet, departments: facet }),
  })
  .openapi('SearchResult');

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['search'],
  summary: 'Everything public that holds these words, best first',
  request: {
    query: z.object({
      q: z.string().optional().openapi({ example: 'gomi' }),
      kind: z.string().optional(),
      topic: z.string().optional(),
      department: z.string().optional(),
      page: z
        .string()
        .optional()
        .openapi({ description: `${pageSize} a page, at most page ${lastPage}` }),
    }),
  },
  responses: {
    200: {
      description: 'Hits of one page',
      content: { 'application/json': { schema: resultSchema } },
    },
  },
});

apiRoutes.openapi(route, async (c) => {
  const asked = SearchQuery.parse(c.req.query());
  const result = await inTown(c, (unit) => search(unit, inputOf(asked)));
  const { language } = c.var;
  const copy = (facets: readonly { value: string; count: number }[]) => [...facets];
  return c.json(
    {
      ...{ total: result.total, more: result.more, partial: result.partial },
      suggestion: result.suggestion ?? null,
      hits: result.hits.map((hit) => ({
        ...{ id: hit.id, kind: hit.kind, href: hit.href, title: say(hit.title, language) },
        excerpt: passageOf(say(hit.body, language), result.terms)
          .map(({ text }) => text)
          .join(''),
        day: hit.day ?? null,
      })),
      facets: {
        kinds: copy(result.facets.kinds),
        topics: copy(result.facets.topics),
        departments: copy(result.facets.departments),
      },
    },
    200,
  );
});
