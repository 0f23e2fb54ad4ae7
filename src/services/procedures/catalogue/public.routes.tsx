import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { home, navigationTexts } from '../text.ts';
import { findForm } from './form.ts';
import { type CatalogueEntry, getProcedure, listProcedures } from './queries.ts';
import { searchCatalogue, searchEvents } from './search-catalogue.ts';
import { words } from './text.ts';
import { Catalogue, type CatalogueFilter } from './views/catalogue.tsx';
import { ProcedureView } from './views/procedure.tsx';

export const cataloguePages = new Hono<HttpEnv>();

const styles = ['services/procedures/views/procedures.css'];
const homeCrumb = { label: home, href: '/' };
export const catalogueCrumb = { label: navigationTexts.procedures, href: '/procedures' };

function filterOf(c: HttpContext): CatalogueFilter {
  return {
    question: (c.req.query('q') ?? '').trim().slice(0, 100),
    onlineOnly: c.req.query('online') === '1',
    department: c.req.query('department') || undefined,
  };
}

/** Sections that answer for a procedure, once each, in the order of the catalogue. */
function departmentsOf(entries: readonly CatalogueEntry[]) {
  const found = entries.flatMap(({ department }) => (department ? [department] : []));
  return [...new Map(found.map((department) => [department.code, department])).values()];
}

cataloguePages.get('/procedures', async (c) => {
  const filter = filterOf(c);
  // What people ask is without end, so only the pages without a question are kept.
  if (filter.question === '') cachePage(c, 'procedures', 'organisation');
  const performed = (await inTown(c, listProcedures)).filter((entry) => entry.performed);
  const shown = performed
    .filter((entry) => !filter.onlineOnly || entry.online)
    .filter((entry) => !filter.department || entry.department?.code === filter.department);
  const { entries, partial } = searchCatalogue(filter.question, shown);
  return publicPage(
    c,
    {
      title: words.title,
      lead: words.lead,
      description: words.lead,
      breadcrumbs: [homeCrumb],
      styles,
    },
    <Catalogue
      town={c.var.town}
      filter={filter}
      entries={entries}
      partial={partial}
      events={searchEvents(filter.question)}
      departments={departmentsOf(performed)}
    />,
  );
});

cataloguePages.get('/procedures/:id', async (c) => {
  const id = c.req.param('id');
  const { procedure, form } = await inTown(c, async (unit) => {
    const procedure = await getProcedure(unit, id);
    return { procedure, form: await findForm(unit, procedure.formId) };
  });
  cachePage(c, 'procedures', `procedures:${id}`, 'organisation');
  return publicPage(
    c,
    {
      title: procedure.name,
      lead: procedure.details.summary,
      description: procedure.details.summary,
      breadcrumbs: [homeCrumb, catalogueCrumb],
      styles,
    },
    <ProcedureView procedure={procedure} town={c.var.town} formVersionId={form?.id} />,
  );
});
