import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskMeta, doneOf, idOf, toTab } from '../meetings/desk.ts';
import { getMeeting } from '../meetings/queries.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import { addRecord, removeRecord } from './commands.ts';
import { RecordForm } from './inputs.ts';
import { listChoices, listRecords } from './queries.ts';
import { RecordDesk } from './views/desk.tsx';

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const read = await inTown(c, async (unit) => ({
    meeting: await getMeeting(unit, idOf(c)),
    records: await listRecords(unit, idOf(c)),
    choices: await listChoices(unit),
  }));
  return staffPage(
    c,
    deskMeta(read.meeting, statusOfForm(again ?? {})),
    <DeskFrame meeting={read.meeting} tab="records" done={doneOf(c)} errors={again?.errors}>
      <RecordDesk {...read} {...again} />
    </DeskFrame>,
  );
}

async function add(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(RecordForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  const added = await attempt(() =>
    inTown(c, (unit) => addRecord(unit, c.var.actor, idOf(c), input.value)),
  );
  if ('errors' in added) return page(c, { values, errors: added.errors });
  return toTab(c, 'records', 'saved');
}

async function remove(c: HttpContext): Promise<Response> {
  const recordId = c.req.param('record') ?? '';
  await inTown(c, (unit) => removeRecord(unit, c.var.actor, idOf(c), recordId));
  return toTab(c, 'records', 'saved');
}

const may = permit('meetings.minutes');

export const recordDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/:id/records', may, (c) => page(c))
  .post('/meetings/:id/records', may, add)
  .post('/meetings/:id/records/:record/remove', may, remove);
