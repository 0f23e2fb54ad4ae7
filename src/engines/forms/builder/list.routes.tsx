import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { formOwnerNames } from '../owners.ts';
import { createForm } from '../versions/commands.ts';
import { listFormLines } from './queries.ts';
import { builderTexts as words } from './text.ts';
import { trialOwner } from './trial.ts';
import { typedText } from './typed-text.ts';
import { listCrumb, styles } from './views/desk.tsx';
import { FormList, NewForm } from './views/form-list.tsx';
import { formHref } from './views/parts.tsx';

export const listRoutes = new Hono<HttpEnv>();

function pageNumber(c: HttpContext): number {
  const value = c.req.query('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

listRoutes.get('/forms', permit('forms.build'), async (c) => {
  const search = (c.req.query('q') ?? '').trim().slice(0, 60);
  const page = pageNumber(c);
  const found = await inTown(c, (unit) => listFormLines(unit, search, page));
  const meta = { title: words.title, lead: words.lead, styles };
  return staffPage(c, meta, <FormList {...found} page={page} search={search} />);
});

function newPage(c: HttpContext, values?: FormValues, errors?: FieldErrors): Response {
  const owners = formOwnerNames().filter((owner) => owner !== trialOwner.owner);
  return staffPage(
    c,
    { title: words.create, breadcrumbs: [listCrumb], styles, status: errors ? 422 : 200 },
    <NewForm owners={owners} values={values} errors={errors} />,
  );
}

listRoutes.get('/forms/new', permit('forms.build'), (c) => newPage(c));

listRoutes.post('/forms', permit('forms.build'), async (c) => {
  const values = await readForm(c);
  const title = typedText(values, 'title');
  if (!title) return newPage(c, values, { 'title.ja': words.errors.title });
  const known = formOwnerNames().find((name) => name === typedValue(values, 'owner'));
  const owner = known ?? 'forms';
  const id = await inTown(c, (unit) => createForm(unit, c.var.actor, { owner, title }));
  return c.redirect(formHref(id), 303);
});
