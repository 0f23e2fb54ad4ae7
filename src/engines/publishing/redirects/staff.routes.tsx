import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { addRedirect, addRedirects, removeRedirects } from './commands.ts';
import { readRedirectTable } from './csv.ts';
import { listRedirects } from './queries.ts';
import { staffWords } from './text.ts';
import { Redirects } from './views/redirects.tsx';

export const redirectRoutes = new Hono<HttpEnv>();

async function page(c: HttpContext, form: FormState): Promise<Response> {
  const part = (c.req.query('q') ?? '').trim().slice(0, 200);
  const number = pageOf(c);
  const listed = await inTown(c, (unit) => listRedirects(unit, { part, page: number }));
  return staffPage(
    c,
    { title: staffWords.title, lead: staffWords.lead, status: statusOfForm(form) },
    <Redirects
      {...listed}
      page={number}
      part={part}
      form={form}
      done={c.req.query('done') === '1'}
      mayArrange={can(c.var.actor, 'publishing.arrange')}
    />,
  );
}

redirectRoutes.get('/redirects', openToAllStaff(), (c) => page(c, {}));

const done = (c: HttpContext) => c.redirect('/staff/redirects?done=1', 303);

const fieldsOf = (values: FormValues) => ({
  source: typedValue(values, 'source'),
  target: typedValue(values, 'target').trim(),
  note: typedValue(values, 'note'),
});

redirectRoutes.post('/redirects', permit('publishing.arrange'), async (c) => {
  const values = await readForm(c);
  const errors = await tryWrite(() =>
    inTown(c, (unit) => addRedirect(unit, c.var.actor, fieldsOf(values))),
  );
  return errors ? page(c, { values, errors }) : done(c);
});

redirectRoutes.post('/redirects/import', permit('publishing.arrange'), async (c) => {
  const values = await readForm(c);
  const errors = await tryWrite(async () => {
    const rows = readRedirectTable(typedValue(values, 'table'));
    await inTown(c, (unit) => addRedirects(unit, c.var.actor, rows));
  });
  // What goes in a circle is a fault of the table, not of the field of one redirect.
  const { target, ...others } = errors ?? {};
  const shown = target ? { ...others, table: target } : errors;
  return shown ? page(c, { values, errors: shown }) : done(c);
});

redirectRoutes.post('/redirects/remove', permit('publishing.arrange'), async (c) => {
  const source = typedValue(await readForm(c), 'source');
  await inTown(c, (unit) => removeRedirects(unit, c.var.actor, [source]));
  return done(c);
});
