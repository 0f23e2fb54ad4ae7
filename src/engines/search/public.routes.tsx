import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { noteQuestion } from './asked/commands.ts';
import { feedbackRoutes } from './feedback/public.routes.tsx';
import { SearchQuery } from './inputs.ts';
import { type SearchResult, search } from './queries.ts';
import { kindLabels, topicLabels } from './source.ts';
import { suggest } from './suggest.ts';
import { words } from './text.ts';
import { Results } from './views/results.tsx';

export const publicRoutes = new Hono<HttpEnv>();

async function labelsOf(unit: Unit, asked: SearchQuery, { facets }: SearchResult) {
  const ids = facets.departments.map(({ value }) => value);
  const departments = await findDepartments(unit, [...ids, asked.department].filter(Boolean));
  return {
    kinds: kindLabels(),
    topics: await topicLabels(unit),
    departments: new Map([...departments].map(([id, { name }]) => [id, name])),
  };
}

export function inputOf({ q, kind, topic, department, page }: SearchQuery) {
  return {
    ...{ q, topic, page, departmentId: department },
    kinds: kind === '' ? [] : [kind],
  };
}

async function searchPage(c: HttpContext): Promise<Response> {
  const asked = SearchQuery.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const result = await search(unit, inputOf(asked));
    const plain = asked.page === 1 && !asked.kind && !asked.topic && !asked.department;
    if (plain) await noteQuestion(unit, asked.q, result.partial ? 0 : result.total);
    return { result, labels: await labelsOf(unit, asked, result) };
  });
  return publicPage(
    c,
    {
      title: words.title,
      styles: ['engines/search/views/search.css'],
      breadcrumbs: [{ label: words.home, href: '/' }],
    },
    <Results
      {...found}
      asked={asked}
      town={c.var.town}
      menu={c.var.navigation.public.filter(({ href }) => href !== '/search')}
    />,
  );
}

publicRoutes.get('/search', searchPage);

publicRoutes.get('/search/suggest.json', async (c) => {
  cachePage(c, 'search');
  const typed = (c.req.query('q') ?? '').slice(0, 40);
  return c.json({ suggestions: await inTown(c, (unit) => suggest(unit, typed)) });
});

publicRoutes.route('/', feedbackRoutes);
