import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deskMeta, doneOf, idOf, toTab } from '../meetings/desk.ts';
import { getMeeting, seatsOf } from '../meetings/queries.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import { deskHref, meetingType } from '../model.ts';
import { senderOf } from '../sender.ts';
import { cancelAtDesk, markAttendance, saveWalkIns, signUpAtDesk } from './commands.ts';
import { signUpWorkbook } from './export.ts';
import { DeskForm, WalkInsForm } from './inputs.ts';
import { listSignUps } from './queries.ts';
import { deskWords as words } from './text.ts';
import { Attendance, SignUpDesk } from './views/desk.tsx';

/** Names and addresses of citizens: who looked at them is in the log. */
async function readPeople(unit: Unit, actor: Actor, id: string) {
  const meeting = await getMeeting(unit, id);
  const rows = await listSignUps(unit, id);
  const seats = await seatsOf(unit, id);
  if (rows.some(({ erasedAt }) => !erasedAt)) {
    const subject = { type: meetingType, id };
    const entry = { action: 'meetings.sign-ups-read', subject, readPersonalData: true };
    await recordAudit(unit, actor, entry);
  }
  return { meeting, rows, seats };
}

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const read = await inTown(c, (unit) => readPeople(unit, c.var.actor, idOf(c)));
  const values = again?.values ?? { key: newId(), way: 'counter' };
  return staffPage(
    c,
    deskMeta(read.meeting, statusOfForm(again ?? {})),
    <DeskFrame meeting={read.meeting} tab="sign-ups" done={doneOf(c)} errors={again?.errors}>
      <SignUpDesk {...read} values={values} errors={again?.errors} />
    </DeskFrame>,
  );
}

async function add(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(DeskForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  const added = await attempt(() =>
    inTown(c, (unit) => signUpAtDesk(unit, c.var.actor, idOf(c), input.value, senderOf(c))),
  );
  if ('errors' in added) return page(c, { values, errors: added.errors });
  return toTab(c, 'sign-ups', 'saved');
}

async function cancel(c: HttpContext): Promise<Response> {
  const signUpId = c.req.param('signUp') ?? '';
  await inTown(c, (unit) => cancelAtDesk(unit, c.var.actor, signUpId, senderOf(c)));
  return toTab(c, 'sign-ups', 'saved');
}

async function workbook(c: HttpContext): Promise<Response> {
  const { meeting, rows } = await inTown(c, (unit) => readPeople(unit, c.var.actor, idOf(c)));
  const bytes = await signUpWorkbook(rows, meeting.title, c.var.language);
  return c.body(bytes, 200, {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': `attachment; filename="${meeting.slug}.xlsx"`,
  });
}

async function attendancePage(c: HttpContext, again?: FormState): Promise<Response> {
  const read = await inTown(c, (unit) => readPeople(unit, c.var.actor, idOf(c)));
  const { meeting } = read;
  const base = deskMeta(meeting, statusOfForm(again ?? {}));
  return staffPage(
    c,
    {
      ...{ ...base, title: words.attendanceTitle },
      breadcrumbs: [
        ...(base.breadcrumbs ?? []),
        { label: meeting.title, href: deskHref(meeting.id) },
      ],
    },
    <Attendance {...read} {...again} />,
  );
}

const toAttendance = (c: HttpContext) => c.redirect(`${deskHref(idOf(c))}/attendance`, 303);

async function mark(c: HttpContext): Promise<Response> {
  const here = typedValue(await readForm(c), 'here') === '1';
  const signUpId = c.req.param('signUp') ?? '';
  await inTown(c, (unit) => markAttendance(unit, c.var.actor, signUpId, here));
  return toAttendance(c);
}

async function walkIns(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(WalkInsForm, values);
  if (!input.ok) return attendancePage(c, { values, errors: input.errors });
  await inTown(c, (unit) => saveWalkIns(unit, c.var.actor, idOf(c), input.value));
  return toAttendance(c);
}

const may = permit('meetings.manage');

export const signUpDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/:id/sign-ups', may, (c) => page(c))
  .post('/meetings/:id/sign-ups', may, add)
  .get('/meetings/:id/sign-ups.xlsx', may, workbook)
  .post('/meetings/:id/sign-ups/:signUp/cancel', may, cancel)
  .get('/meetings/:id/attendance', may, (c) => attendancePage(c))
  .post('/meetings/:id/attendance', may, walkIns)
  .post('/meetings/:id/attendance/:signUp', may, mark);
