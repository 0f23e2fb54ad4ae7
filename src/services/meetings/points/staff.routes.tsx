import { Hono } from 'hono';
import type { Viewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { readAgenda } from '../agenda/queries.ts';
import { deskMeta, doneOf, idOf, toTab } from '../meetings/desk.ts';
import { getMeeting } from '../meetings/queries.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import { recordPoint, settlePoint } from './commands.ts';
import { outcomeName, PointForm, SettleForm } from './inputs.ts';
import { ownerChoices } from './owners.ts';
import { listPoints, readPoints } from './queries.ts';
import { PointDesk } from './views/desk.tsx';

async function readDesk(unit: Unit, actor: Actor, id: string) {
  const viewer: Viewer = { kind: 'staff', actor };
  const meeting = await getMeeting(unit, id);
  return {
    meeting,
    points: await readPoints(unit, viewer, await listPoints(unit, { meetingId: id })),
    came: (await readAgenda(unit, viewer, id)).flatMap(({ came }) => came ?? []),
    choices: await ownerChoices(unit),
    today: dayInTokyo(unit.now),
  };
}

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const read = await inTown(c, (unit) => readDesk(unit, c.var.actor, idOf(c)));
  const { meeting } = read;
  const first = { key: newId(), kind: 'promise', departmentId: meeting.departmentId };
  return staffPage(
    c,
    deskMeta(meeting, statusOfForm(again ?? {})),
    <DeskFrame meeting={meeting} tab="points" done={doneOf(c)} errors={again?.errors}>
      <PointDesk {...read} values={{ ...first, ...again?.values }} errors={again?.errors} />
    </DeskFrame>,
  );
}

async function record(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(PointForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  const made = await attempt(() =>
    inTown(c, (unit) => recordPoint(unit, c.var.actor, idOf(c), input.value)),
  );
  if ('errors' in made) return page(c, { values, errors: made.errors });
  return toTab(c, 'points', 'settled');
}

async function settle(c: HttpContext): Promise<Response> {
  const pointId = c.req.param('point') ?? '';
  const name = outcomeName(pointId);
  const values = await readForm(c);
  const input = checkInput(SettleForm, { outcome: values[name] ?? '' });
  const [wrong] = input.ok ? [] : Object.values(input.errors);
  if (!input.ok) return page(c, { values, errors: wrong ? { [name]: wrong } : input.errors });
  const settled = await attempt(() =>
    inTown(c, (unit) => settlePoint(unit, c.var.actor, pointId, input.value)),
  );
  return 'errors' in settled ? page(c, { errors: settled.errors }) : toTab(c, 'points', 'settled');
}

export const pointDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/:id/points', permit('meetings.manage'), (c) => page(c))
  .post('/meetings/:id/points', permit('meetings.minutes'), record)
  .post('/meetings/:id/points/:point/settle', permit('meetings.minutes'), settle);
