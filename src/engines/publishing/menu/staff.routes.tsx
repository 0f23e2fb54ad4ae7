import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { addEntry, changeEntry, removeEntry } from './commands.ts';
import { findEntry, listEntries } from './queries.ts';
import { staffWords } from './text.ts';
import { EntryPage, MenuPage } from './views/menu.tsx';

export const menuRoutes = new Hono<HttpEnv>();

async function listPage(c: HttpContext, form: FormState): Promise<Response> {
  const entries = await inTown(c, listEntries);
  const own = new Set(entries.map(({ href, position }) => `${position} ${href}`));
  return staffPage(
    c,
    { title: staffWords.title, lead: staffWords.lead, status: statusOfForm(form) },
    <MenuPage
      entries={entries}
      fixed={c.var.navigation.public.filter(({ href, order }) => !own.has(`${order} ${href}`))}
      form={form}
      done={c.req.query('done') === '1'}
      mayArrange={can(c.var.actor, 'publishing.arrange')}
    />,
  );
}

async function entryPage(c: HttpContext, form: FormState): Promise<Response> {
  const entry = await inTown(c, (unit) => findEntry(unit, c.req.param('id') ?? ''));
  if (!entry) throw notFound(staffWords.what);
  return staffPage(
    c,
    {
      title: staffWords.edit,
      breadcrumbs: [{ label: staffWords.title, href: '/staff/menu' }],
      status: statusOfForm(form),
    },
    <EntryPage entry={entry} form={form} />,
  );
}

function inputOf(values: FormValues) {
  const typed = (name: string) => typedValue(values, name);
  return {
    label: { ja: typed('label.ja'), en: typed('label.en'), easy: typed('label.easy') },
    href: typed('href'),
    validFrom: typed('validFrom'),
    validTo: typed('validTo'),
    ...(typed('position') !== '' && { position: typed('position') }),
  };
}

const done = (c: HttpContext) => c.redirect('/staff/menu?done=1', 303);

menuRoutes.get('/menu', openToAllStaff(), (c) => listPage(c, {}));
menuRoutes.get('/menu/:id', permit('publishing.arrange'), (c) => entryPage(c, {}));

menuRoutes.post('/menu', permit('publishing.arrange'), async (c) => {
  const values = await readForm(c);
  const errors = await tryWrite(() =>
    inTown(c, (unit) => addEntry(unit, c.var.actor, inputOf(values))),
  );
  return errors ? listPage(c, { values, errors }) : done(c);
});

menuRoutes.post('/menu/:id', permit('publishing.arrange'), async (c) => {
  const values = await readForm(c);
  const id = c.req.param('id');
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeEntry(unit, c.var.actor, id, inputOf(values))),
  );
  return errors ? entryPage(c, { values, errors }) : done(c);
});

menuRoutes.post('/menu/:id/remove', permit('publishing.arrange'), async (c) => {
  const id = c.req.param('id');
  await inTown(c, (unit) => removeEntry(unit, c.var.actor, id));
  return done(c);
});
