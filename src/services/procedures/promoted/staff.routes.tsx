import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskCrumb } from '../catalogue/staff.routes.tsx';
import { changePromoted, loadPromotedList } from './commands.ts';
import { PromotedInput } from './inputs.ts';
import { getPromoted, listPromoted, type Promoted } from './queries.ts';
import { words } from './text.ts';
import { EditPromoted } from './views/edit.tsx';
import { PromotedList } from './views/promoted.tsx';

/** Mounted before the catalogue, whose `/procedures/:id` would take these addresses for procedures. */
export const promotedDesk = new Hono<HttpEnv>();

const path = '/procedures/promoted';

promotedDesk.get(path, openToAllStaff(), async (c) => {
  const list = await inTown(c, (unit) => listPromoted(unit));
  return staffPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: [deskCrumb] },
    <PromotedList
      list={list}
      mayEdit={can(c.var.actor, 'procedures.promoted')}
      saved={c.req.query('done') === 'saved'}
    />,
  );
});

promotedDesk.post(path, permit('procedures.promoted'), async (c) => {
  await inTown(c, (unit) => loadPromotedList(unit, c.var.actor));
  return c.redirect(`/staff${path}`, 303);
});

function valuesOf(one: Promoted, today: string): FormValues {
  return {
    'name.ja': one.name.ja,
    'name.en': one.name.en,
    classes: [...one.classes],
    verified: one.verified ? '1' : '',
    performed: one.performed ? '1' : '',
    note: one.note,
    on: today,
  };
}

async function editPage(
  c: HttpContext,
  id: string,
  form: { readonly values?: FormValues; readonly errors?: FieldErrors } = {},
): Promise<Response> {
  const { one, today } = await inTown(c, async (unit) => ({
    one: await getPromoted(unit, id),
    today: dayInTokyo(unit.now),
  }));
  return staffPage(
    c,
    {
      title: one.name,
      breadcrumbs: [deskCrumb, { label: words.title, href: `/staff${path}` }],
      status: form.errors ? 422 : 200,
    },
    <EditPromoted values={form.values ?? valuesOf(one, today)} errors={form.errors} />,
  );
}

promotedDesk.get(`${path}/:id`, permit('procedures.promoted'), (c) =>
  editPage(c, c.req.param('id')),
);

promotedDesk.post(`${path}/:id`, permit('procedures.promoted'), async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const name = { ja: values['name.ja'], en: values['name.en'] };
  const checked = checkInput(PromotedInput, { ...values, name });
  if (!checked.ok) return editPage(c, id, { values, errors: checked.errors });
  try {
    await inTown(c, (unit) => changePromoted(unit, c.var.actor, id, checked.value));
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'rule-violation') throw error;
    return editPage(c, id, { values, errors: { on: error.reason.text } });
  }
  return c.redirect(`/staff${path}?done=saved`, 303);
});
