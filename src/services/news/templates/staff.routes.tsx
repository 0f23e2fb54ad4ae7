import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { readBodies } from '../items/bodies.ts';
import { writableDepartments } from '../items/choices-queries.ts';
import { deskCrumb, deskStyles } from '../items/edit.routes.tsx';
import { removeTemplate, saveTemplate } from './commands.ts';
import { TemplateForm } from './inputs.ts';
import { getTemplate, listTemplates } from './queries.ts';
import { templateWords as words } from './text.ts';
import { TemplateFormPage, TemplateList } from './views/templates.tsx';

const crumbs = [deskCrumb, { label: words.title, href: '/staff/news/templates' }];

async function list(c: HttpContext): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const templates = await listTemplates(unit);
    const ids = templates.flatMap(({ departmentId }) => departmentId ?? []);
    return { templates, departments: await findDepartments(unit, [...new Set(ids)]) };
  });
  const saved = c.req.query('done') !== undefined;
  return staffPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: [deskCrumb] },
    <TemplateList {...page} saved={saved} />,
  );
}

interface Again {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

async function formPage(c: HttpContext, id?: string, again?: Again): Promise<Response> {
  const { departments, template, today } = await inTown(c, async (unit) => ({
    today: dayInTokyo(unit.now),
    departments: await writableDepartments(unit, c.var.actor),
    template: id ? await getTemplate(unit, id) : undefined,
  }));
  const stored: FormValues = template
    ? { name: template.name, html: template.html, departmentId: template.departmentId ?? '' }
    : { departmentId: departments[0]?.id ?? '' };
  const values = again?.values ?? stored;
  const title = id ? words.edit : words.add;
  return staffPage(
    c,
    { title, breadcrumbs: crumbs, styles: deskStyles, status: again ? 422 : 200 },
    <TemplateFormPage
      {...{ id, departments, today, errors: again?.errors }}
      value={(name) => typedValue(values, name)}
    />,
  );
}

async function save(c: HttpContext, id?: string): Promise<Response> {
  const { values } = readBodies(await readForm(c), ['html']);
  const input = checkInput(TemplateForm, values);
  if (!input.ok) return formPage(c, id, { values, errors: input.errors });
  await inTown(c, (unit) => saveTemplate(unit, c.var.actor, input.value, id));
  return c.redirect('/staff/news/templates?done=1', 303);
}

export const templateRoutes = new Hono<HttpEnv>()
  .get('/news/templates', permit('news.write'), list)
  .get('/news/templates/new', permit('news.write'), (c) => formPage(c))
  .post('/news/templates/new', permit('news.write'), (c) => save(c))
  .get('/news/templates/:id', permit('news.write'), (c) => formPage(c, c.req.param('id')))
  .post('/news/templates/:id', permit('news.write'), (c) => save(c, c.req.param('id')))
  .post('/news/templates/:id/remove', permit('news.write'), async (c) => {
    await inTown(c, (unit) => removeTemplate(unit, c.var.actor, c.req.param('id')));
    return c.redirect('/staff/news/templates?done=1', 303);
  });
