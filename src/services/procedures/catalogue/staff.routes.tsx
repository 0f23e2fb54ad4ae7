import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { listPeriods } from '../periods.ts';
import { navigationTexts } from '../text.ts';
import { addProcedure, changeProcedure, takeOffline, takeOnline } from './commands.ts';
import { listEditChoices } from './edit-choices.ts';
import { contentFrom, valuesOf } from './edit-form.ts';
import { hasForm } from './form.ts';
import { ContentInput, NewProcedure, OnDay, Seen } from './inputs.ts';
import { getProcedure, listChanges, listProcedures } from './queries.ts';
import { searchCatalogue } from './search-catalogue.ts';
import { staffWords as words } from './staff-text.ts';
import { EditForm } from './views/edit.tsx';
import { type StaffFilter, StaffList } from './views/staff-list.tsx';
import { StaffProcedure } from './views/staff-procedure.tsx';

export const catalogueDesk = new Hono<HttpEnv>();

const styles = ['services/procedures/views/procedures.css'];
export const deskCrumb = { label: navigationTexts.catalogue, href: '/staff/procedures' };
const mayEdit = (c: HttpContext): boolean => can(c.var.actor, 'procedures.manage');

interface FormState {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

catalogueDesk.get('/procedures', openToAllStaff(), async (c) => {
  const state = (['online', 'offline'] as const).find((one) => one === c.req.query('state'));
  const filter: StaffFilter = { question: (c.req.query('q') ?? '').trim(), state };
  const all = await inTown(c, listProcedures);
  const shown = all.filter(({ online }) => !state || online === (state === 'online'));
  const { entries } = searchCatalogue(filter.question, shown);
  return staffPage(
    c,
    { title: navigationTexts.catalogue, lead: words.lead, styles },
    <StaffList entries={entries} filter={filter} mayEdit={mayEdit(c)} />,
  );
});

/** What a new procedure begins with; everything else is for its section to say. */
const blank: FormValues = {
  position: '10',
  retentionYears: '5',
  'details.applicants': ['self'],
  'details.fee.kind': 'none',
};

async function newPage(c: HttpContext, { values = blank, errors }: FormState): Promise<Response> {
  const choices = await inTown(c, (unit) => listEditChoices(unit));
  return staffPage(
    c,
    { title: words.add, breadcrumbs: [deskCrumb], styles, status: errors ? 422 : 200 },
    <EditForm {...choices} values={values} errors={errors} />,
  );
}

catalogueDesk.get('/procedures/new', permit('procedures.manage'), (c) => newPage(c, {}));

catalogueDesk.post('/procedures/new', permit('procedures.manage'), async (c) => {
  const values = await readForm(c);
  const named = checkInput(NewProcedure, values);
  const content = checkInput(ContentInput, contentFrom(values));
  if (!named.ok || !content.ok) {
    const errors = { ...(!named.ok && named.errors), ...(!content.ok && content.errors) };
    return newPage(c, { values, errors });
  }
  const { id } = named.value;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => addProcedure(unit, c.var.actor, id, content.value)),
  );
  if (errors) return newPage(c, { values, errors });
  return c.redirect(`/staff/procedures/${id}?done=saved`, 303);
});

const doneWords = ['saved', 'opened', 'closed'] as const;

async function procedurePage(c: HttpContext, id: string, form: FormState = {}): Promise<Response> {
  const page = await inTown(c, async (unit) => {
    const procedure = await getProcedure(unit, id);
    const { elsewhere } = procedure.details;
    return {
      procedure,
      periods: await listPeriods(unit, 'online', id),
      changes: await listChanges(unit, id),
      canOpen: elsewhere !== undefined || (await hasForm(unit, procedure.formId)),
      today: dayInTokyo(unit.now),
    };
  });
  const done = doneWords.find((one) => one === c.req.query('done'));
  return staffPage(
    c,
    {
      title: page.procedure.name,
      breadcrumbs: [deskCrumb],
      styles,
      status: form.errors ? 422 : 200,
    },
    <StaffProcedure {...page} {...form} mayEdit={mayEdit(c)} done={done} />,
  );
}

catalogueDesk.get('/procedures/:id', openToAllStaff(), (c) => procedurePage(c, c.req.param('id')));

async function editPage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const { procedure, choices } = await inTown(c, async (unit) => ({
    procedure: await getProcedure(unit, id),
    choices: await listEditChoices(unit, id),
  }));
  const seen = checkInput(Seen, form.values ?? {});
  return staffPage(
    c,
    {
      title: procedure.name,
      breadcrumbs: [deskCrumb, { label: procedure.name, href: `/staff/procedures/${id}` }],
      styles,
      status: form.errors ? 422 : 200,
    },
    <EditForm
      {...choices}
      id={id}
      version={seen.ok ? seen.value.version : procedure.version}
      values={form.values ?? valuesOf(procedure)}
      errors={form.errors}
    />,
  );
}

catalogueDesk.get('/procedures/:id/edit', permit('procedures.manage'), (c) =>
  editPage(c, c.req.param('id'), {}),
);

catalogueDesk.post('/procedures/:id/edit', permit('procedures.manage'), async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const seen = checkInput(Seen, values);
  const content = checkInput(ContentInput, contentFrom(values));
  if (!seen.ok || !content.ok) {
    const errors = { ...(!seen.ok && seen.errors), ...(!content.ok && content.errors) };
    return editPage(c, id, { values, errors });
  }
  const what = { id, seen: seen.value.version };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeProcedure(unit, c.var.actor, what, content.value)),
  );
  if (errors) return editPage(c, id, { values, errors });
  return c.redirect(`/staff/procedures/${id}?done=saved`, 303);
});

async function change(
  c: HttpContext,
  id: string,
  take: typeof takeOnline,
  done: (typeof doneWords)[number],
): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(OnDay, values);
  if (!checked.ok) return procedurePage(c, id, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => take(unit, c.var.actor, id, checked.value.on)),
  );
  if (errors) return procedurePage(c, id, { values, errors });
  return c.redirect(`/staff/procedures/${id}?done=${done}`, 303);
}

catalogueDesk.post('/procedures/:id/online', permit('procedures.manage'), (c) =>
  change(c, c.req.param('id'), takeOnline, 'opened'),
);

catalogueDesk.post('/procedures/:id/offline', permit('procedures.manage'), (c) =>
  change(c, c.req.param('id'), takeOffline, 'closed'),
);
