import { Hono } from 'hono';
import { findDepartmentByCode, findDepartments } from '#engines/organisation/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { isId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { feedLinks } from '../feeds/links.ts';
import { pageTopics } from '../items/model.ts';
import { listItems } from '../items/queries.ts';
import { names, titles } from '../text.ts';
import { publishingStyles } from '../views/styles.ts';
import { listSections, readSections } from './queries.ts';
import { words } from './text.ts';
import { SectionIndex, SectionView } from './views/sections.tsx';

export const sectionRoutes = new Hono<HttpEnv>();

const styles = [publishingStyles];
const homeCrumb = { label: titles.home, href: '/' };

sectionRoutes.get('/organisation', async (c) => {
  cachePage(c, 'organisation');
  const sections = await inTown(c, listSections);
  return publicPage(
    c,
    {
      title: titles.organisation,
      lead: words.lead,
      description: words.lead,
      breadcrumbs: [homeCrumb],
      styles,
    },
    <SectionIndex sections={sections} />,
  );
});

/** By short name; an id, as other systems keep it, leads there. */
sectionRoutes.get('/organisation/:department', async (c) => {
  const asked = c.req.param('department');
  const page = pageOf(c);
  const shown = await inTown(c, async (unit) => {
    const department = isId(asked)
      ? (await findDepartments(unit, [asked])).get(asked)
      : await findDepartmentByCode(unit, asked);
    if (!department) throw notFound(names.section);
    const section = (await readSections(unit)).get(department.id);
    const found = await listItems(unit, { departmentId: department.id, page });
    return { department, section, found };
  });
  const { department } = shown;
  if (department.code !== asked) return c.redirect(`/organisation/${department.code}`, 301);
  cachePage(c, pageTopics.all, 'organisation');
  return publicPage(
    c,
    {
      title: department.name,
      breadcrumbs: [homeCrumb, { label: titles.organisation, href: '/organisation' }],
      feeds: feedLinks(c.var.town.name),
      styles,
    },
    <SectionView town={c.var.town} {...shown} />,
  );
});
