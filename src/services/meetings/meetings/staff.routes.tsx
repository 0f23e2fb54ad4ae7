import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { senderOf } from '../sender.ts';
import { listChoices, ownSection } from '../series/choices.ts';
import { findSeries } from '../series/queries.ts';
import { sharedValues } from '../series/staff.routes.tsx';
import { navigationTexts } from '../text.ts';
import { createMeeting, removeMeeting, saveMeeting } from './commands.ts';
import { type Done, deskCrumb, deskMeta, doneOf, idOf, toTab } from './desk.ts';
import { CancelForm, MeetingForm as Form, ListFilter } from './inputs.ts';
import { announceMeeting, cancelMeeting, endMeeting, startMeeting } from './lifecycle.ts';
import { countSeats, getMeeting, listMeetings, type MeetingRow, seatsOf } from './queries.ts';
import { formWords, listWords } from './text.ts';
import { DeskFrame, Overview } from './views/desk.tsx';
import { DeskList } from './views/desk-list.tsx';
import { MeetingForm } from './views/form.tsx';
import { meetingStyles } from './views/parts.tsx';

async function listPage(c: HttpContext): Promise<Response> {
  const filter = ListFilter.parse(c.req.query());
  const { page, state, series: seriesId } = filter;
  const shown = await inTown(c, async (unit) => {
    const query = { ...(state && { states: [state] }), ...(seriesId && { seriesId }) };
    const found = await listMeetings(unit, query, page);
    const ids = found.rows.map(({ id }) => id);
    return { ...found, seats: await countSeats(unit, ids) };
  });
  const meta = { title: navigationTexts.desk, lead: listWords.lead, styles: [meetingStyles] };
  return staffPage(c, meta, <DeskList {...shown} filter={filter} done={doneOf(c)} />);
}

async function overviewPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const read = await inTown(c, async (unit) => {
    const meeting = await getMeeting(unit, idOf(c));
    const { seriesId, departmentId } = meeting;
    const departments = await findDepartments(unit, [departmentId]);
    return {
      ...{ meeting, section: departments.get(departmentId)?.name },
      series: seriesId ? await findSeries(unit, { id: seriesId }) : undefined,
      seats: await seatsOf(unit, meeting.id),
    };
  });
  return staffPage(
    c,
    deskMeta(read.meeting, errors ? 422 : 200),
    <DeskFrame meeting={read.meeting} tab="overview" done={doneOf(c)} errors={errors}>
      <Overview {...read} errors={errors} />
    </DeskFrame>,
  );
}

function valuesOf(meeting: MeetingRow): FormValues {
  const { day, startsAt, endsAt, place, access, onlineUrl, capacity } = meeting;
  const tick = (on: boolean): FormValues[string] => (on ? '1' : '');
  return {
    ...sharedValues(meeting),
    ...{ day, startsAt, endsAt, place, access, onlineUrl, note: '' },
    onlineForAll: tick(meeting.onlineForAll),
    takesSignUps: tick(meeting.takesSignUps),
    seriesId: meeting.seriesId ?? '',
    capacity: capacity === null ? '' : String(capacity),
    signUpUntil: meeting.signUpUntil ?? '',
    questionsUntil: meeting.questionsUntil ?? '',
    keepDays: String(meeting.keepDays),
  };
}

const blank = (c: HttpContext): FormValues => ({
  ...{ departmentId: ownSection(c.var.actor), seriesId: c.req.query('series') ?? '' },
  ...{ startsAt: '18:30', endsAt: '20:00', takesSignUps: '1', keepDays: '30' },
});

async function formPage(c: HttpContext, again?: FormState): Promise<Response> {
  const id = idOf(c);
  const { meeting, choices } = await inTown(c, async (unit) => ({
    meeting: id ? await getMeeting(unit, id) : undefined,
    choices: await listChoices(unit),
  }));
  const values = again?.values ?? (meeting ? valuesOf(meeting) : blank(c));
  const crumb = meeting && { label: meeting.title, href: deskHref(meeting.id) };
  return staffPage(
    c,
    {
      title: meeting ? formWords.editTitle : formWords.newTitle,
      breadcrumbs: crumb ? [deskCrumb, crumb] : [deskCrumb],
      status: statusOfForm(again ?? {}),
    },
    <MeetingForm
      {...{ values, errors: again?.errors, choices }}
      seen={meeting?.revision ?? 0}
      isOut={meeting?.state === 'announced'}
    />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(Form, values);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      const id = idOf(c);
      if (!id) return createMeeting(unit, c.var.actor, input.value);
      await saveMeeting(unit, c.var.actor, id, input.value, senderOf(c));
      return id;
    }),
  );
  if ('errors' in saved) return formPage(c, { values, errors: saved.errors });
  return toTab(c, 'overview', 'saved', saved.value);
}

/** An act that is refused shows the same page with the reason on top. */
async function act(
  c: HttpContext,
  done: Done,
  work: (unit: Unit, actor: Actor, id: string) => Promise<unknown>,
): Promise<Response> {
  const result = await attempt(() => inTown(c, (unit) => work(unit, c.var.actor, idOf(c))));
  return 'errors' in result ? overviewPage(c, result.errors) : toTab(c, 'overview', done);
}

async function cancel(c: HttpContext): Promise<Response> {
  const input = checkInput(CancelForm, await readForm(c));
  if (!input.ok) return overviewPage(c, input.errors);
  return act(c, 'cancelled', (unit, actor, id) =>
    cancelMeeting(unit, actor, id, input.value, senderOf(c)),
  );
}

async function remove(c: HttpContext): Promise<Response> {
  const result = await attempt(() =>
    inTown(c, (unit) => removeMeeting(unit, c.var.actor, idOf(c))),
  );
  if ('errors' in result) return overviewPage(c, result.errors);
  return c.redirect('/staff/meetings?done=removed', 303);
}

const may = permit('meetings.manage');

export const meetingDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings', may, listPage)
  .get('/meetings/new', may, (c) => formPage(c))
  .post('/meetings/new', may, save)
  .get('/meetings/:id', may, (c) => overviewPage(c))
  .get('/meetings/:id/edit', may, (c) => formPage(c))
  .post('/meetings/:id/edit', may, save)
  .post('/meetings/:id/announce', may, (c) => act(c, 'announced', announceMeeting))
  .post('/meetings/:id/start', may, (c) => act(c, 'started', startMeeting))
  .post('/meetings/:id/end', may, (c) => act(c, 'ended', endMeeting))
  .post('/meetings/:id/cancel', may, cancel)
  .post('/meetings/:id/remove', may, remove);
