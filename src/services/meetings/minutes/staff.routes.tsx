import { Hono } from 'hono';
import { readRichText } from '#engines/content/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, parseInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { type Done, deskMeta, doneOf, idOf, tabHref, toTab } from '../meetings/desk.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import {
  addEntry,
  editEntry,
  overrideFinding,
  removeEntry,
  saveSummary,
  submitMinutes,
} from './commands.ts';
import { readDesk } from './desk.ts';
import {
  EntryEdit,
  EntryForm,
  OverrideForm,
  SubmitForm,
  SummaryForm,
  WithdrawForm,
} from './inputs.ts';
import { withdrawMinutes } from './release.ts';
import { names, deskWords as words } from './text.ts';
import { MinutesDesk } from './views/desk.tsx';
import { EditEntry } from './views/entry.tsx';

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const { actor } = c.var;
  const read = await inTown(c, (unit) => readDesk(unit, actor, idOf(c)));
  const first = { key: newId(), speaker: 'citizen', makes: 'nothing' };
  return staffPage(
    c,
    deskMeta(read.meeting, statusOfForm(again ?? {})),
    <DeskFrame meeting={read.meeting} tab="minutes" done={doneOf(c)} errors={again?.errors}>
      <MinutesDesk
        {...read}
        values={again?.values ?? first}
        errors={again?.errors}
        mayOverrideErrors={can(actor, 'content.override')}
      />
    </DeskFrame>,
  );
}

async function act(
  c: HttpContext,
  done: Done,
  work: (unit: Unit, actor: Actor, id: string) => Promise<unknown>,
  values?: FormState['values'],
): Promise<Response> {
  const result = await attempt(() => inTown(c, (unit) => work(unit, c.var.actor, idOf(c))));
  return 'errors' in result
    ? page(c, { errors: result.errors, ...(values && { values }) })
    : toTab(c, 'minutes', done);
}

async function summary(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const { html } = readRichText(values, 'html');
  const form = parseInput(SummaryForm, { html, summaryEn: typedValue(values, 'summaryEn') });
  return act(c, 'saved', (unit, actor, id) => saveSummary(unit, actor, id, form));
}

async function entry(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(EntryForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  return act(c, 'saved', (unit, actor, id) => addEntry(unit, actor, id, input.value), values);
}

async function editPage(c: HttpContext, again?: FormState): Promise<Response> {
  const id = c.req.param('entry') ?? '';
  const { meeting, entries, agenda } = await inTown(c, (unit) =>
    readDesk(unit, c.var.actor, idOf(c)),
  );
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw notFound(names.entry);
  const { agendaItemId, speaker, name, text } = entry;
  const named = speaker === 'citizen' && name ? '1' : '';
  const first = { agendaItemId: agendaItemId ?? '', speaker, name, text, named };
  const crumb = { label: meeting.title, href: tabHref(meeting.id, 'minutes') };
  const meta = deskMeta(meeting, statusOfForm(again ?? {}));
  return staffPage(
    c,
    { ...meta, title: words.edit, breadcrumbs: [...(meta.breadcrumbs ?? []), crumb] },
    <EditEntry agenda={agenda} values={again?.values ?? first} errors={again?.errors} />,
  );
}

async function edit(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(EntryEdit, values);
  if (!input.ok) return editPage(c, { values, errors: input.errors });
  const id = c.req.param('entry') ?? '';
  const saved = await attempt(() =>
    inTown(c, (unit) => editEntry(unit, c.var.actor, idOf(c), { id, ...input.value })),
  );
  if ('errors' in saved) return editPage(c, { values, errors: saved.errors });
  return toTab(c, 'minutes', 'saved');
}

const remove = (c: HttpContext) =>
  act(c, 'saved', (unit, actor, id) => removeEntry(unit, actor, id, c.req.param('entry') ?? ''));

async function submit(c: HttpContext): Promise<Response> {
  const form = parseInput(SubmitForm, await readForm(c));
  return act(c, 'submitted', (unit, actor, id) => submitMinutes(unit, actor, id, form));
}

async function override(c: HttpContext): Promise<Response> {
  const input = checkInput(OverrideForm, await readForm(c));
  if (!input.ok) return page(c, { errors: input.errors });
  return act(c, 'saved', (unit, actor, id) => overrideFinding(unit, actor, id, input.value));
}

async function withdraw(c: HttpContext): Promise<Response> {
  const input = checkInput(WithdrawForm, await readForm(c));
  if (!input.ok) return page(c, { errors: input.errors });
  return act(c, 'withdrawn', (unit, actor, id) => withdrawMinutes(unit, actor, id, input.value));
}

/** Bytes of a form with one long text. */
const largestForm = 1024 * 1024;
const may = permit('meetings.minutes');

export const minutesDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/:id/minutes', may, (c) => page(c))
  .post('/meetings/:id/minutes/summary', may, takesUploads(largestForm), summary)
  .post('/meetings/:id/minutes/entries', may, entry)
  .get('/meetings/:id/minutes/entries/:entry', may, (c) => editPage(c))
  .post('/meetings/:id/minutes/entries/:entry', may, edit)
  .post('/meetings/:id/minutes/entries/:entry/remove', may, remove)
  .post('/meetings/:id/minutes/submit', may, submit)
  .post('/meetings/:id/minutes/override', may, override)
  .post('/meetings/:id/minutes/withdraw', may, withdraw);
