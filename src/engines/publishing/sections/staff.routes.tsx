import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { authoriseSection, mayDescribe } from '../policy.ts';
import { names } from '../text.ts';
import { describeSection } from './commands.ts';
import { type ListedSection, listSections } from './queries.ts';
import { staffWords } from './text.ts';
import { SectionForm, SectionsDesk } from './views/desk.tsx';

export const sectionDesk = new Hono<HttpEnv>();

sectionDesk.get('/sections', openToAllStaff(), async (c) => {
  const all = await inTown(c, listSections);
  return staffPage(
    c,
    { title: staffWords.title, lead: staffWords.lead },
    <SectionsDesk
      sections={all.filter(({ department }) => mayDescribe(c.var.actor, department.id))}
      done={c.req.query('done') === '1'}
    />,
  );
});

async function getListed(c: HttpContext): Promise<ListedSection> {
  const all = await inTown(c, listSections);
  const listed = all.find(({ department }) => department.code === c.req.param('code'));
  if (!listed) throw notFound(names.section);
  authoriseSection(c.var.actor, listed.department.id);
  return listed;
}

async function formPage(c: HttpContext, listed: ListedSection, form: FormState): Promise<Response> {
  return staffPage(
    c,
    {
      title: staffWords.edit(listed.department.name),
      breadcrumbs: [{ label: staffWords.title, href: '/staff/sections' }],
      status: statusOfForm(form),
    },
    <SectionForm listed={listed} form={form} />,
  );
}

function inputOf(values: FormValues) {
  const words = (name: string) => ({
    ja: typedValue(values, `${name}.ja`),
    en: typedValue(values, `${name}.en`),
    easy: typedValue(values, `${name}.easy`),
  });
  return {
    duties: words('duties'),
    place: words('place'),
    hours: words('hours'),
    email: typedValue(values, 'email').trim(),
  };
}

sectionDesk.get('/sections/:code', openToAllStaff(), async (c) =>
  formPage(c, await getListed(c), {}),
);

sectionDesk.post('/sections/:code', openToAllStaff(), async (c) => {
  const listed = await getListed(c);
  const values = await readForm(c);
  const errors = await tryWrite(() =>
    inTown(c, (unit) => describeSection(unit, c.var.actor, listed.department.id, inputOf(values))),
  );
  if (errors) return formPage(c, listed, { values, errors });
  return c.redirect('/staff/sections?done=1', 303);
});
