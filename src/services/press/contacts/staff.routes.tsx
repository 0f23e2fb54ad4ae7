import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { navigationTexts } from '../text.ts';
import { addContact, removeContact } from './commands.ts';
import { ContactForm } from './inputs.ts';
import { listContacts } from './queries.ts';
import { words } from './text.ts';
import { Contacts } from './views/contacts.tsx';

async function listPage(c: HttpContext, typed: FormState = { values: {} }): Promise<Response> {
  const rows = await inTown(c, listContacts);
  const breadcrumbs = [{ label: navigationTexts.desk, href: '/staff/press' }];
  const meta = { title: words.title, lead: words.lead, breadcrumbs };
  const done = c.req.query('done') !== undefined;
  return staffPage(
    c,
    { ...meta, status: typed.errors ? 422 : 200 },
    <Contacts rows={rows} done={done} {...typed} />,
  );
}

const back = (c: HttpContext) => c.redirect('/staff/press/list?done=1', 303);

async function add(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(ContactForm, values);
  if (!input.ok) return listPage(c, { values, errors: input.errors });
  const added = await attempt(() =>
    inTown(c, (unit) => addContact(unit, c.var.actor, input.value)),
  );
  return 'errors' in added ? listPage(c, { values, errors: added.errors }) : back(c);
}

async function remove(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => removeContact(unit, c.var.actor, c.req.param('contact') ?? ''));
  return back(c);
}

export const contactRoutes = new Hono<HttpEnv>()
  .get('/press/list', permit('press.list'), (c) => listPage(c))
  .post('/press/list', permit('press.list'), add)
  .post('/press/list/:contact/remove', permit('press.list'), remove);
