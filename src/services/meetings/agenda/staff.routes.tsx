import { Hono } from 'hono';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, parseInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskMeta, doneOf, idOf, toTab } from '../meetings/desk.ts';
import { getMeeting } from '../meetings/queries.ts';
import { DeskFrame } from '../meetings/views/desk.tsx';
import { addItem, moveItem, removeItem, saveItem } from './commands.ts';
import { AgendaForm, MoveForm } from './inputs.ts';
import { readAgenda } from './queries.ts';
import { AgendaDesk } from './views/agenda.tsx';

const itemOf = (c: HttpContext): string => c.req.param('item') ?? '';

async function page(c: HttpContext, again?: FormState): Promise<Response> {
  const { actor } = c.var;
  const { meeting, agenda } = await inTown(c, async (unit) => ({
    meeting: await getMeeting(unit, idOf(c)),
    agenda: await readAgenda(unit, { kind: 'staff', actor }, idOf(c)),
  }));
  const item = agenda.find(({ item: one }) => one.id === itemOf(c))?.item;
  const first: FormValues = item
    ? {
        ...item,
        minutes: item.minutes === null ? '' : String(item.minutes),
        pointId: '',
        position: '',
      }
    : {};
  return staffPage(
    c,
    deskMeta(meeting, statusOfForm(again ?? {})),
    <DeskFrame meeting={meeting} tab="agenda" done={doneOf(c)} errors={again?.errors}>
      <AgendaDesk
        {...{ meeting, agenda }}
        editing={item?.id}
        values={again?.values ?? first}
        errors={again?.errors}
      />
    </DeskFrame>,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(AgendaForm, values);
  if (!input.ok) return page(c, { values, errors: input.errors });
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      const [id, item] = [idOf(c), itemOf(c)];
      if (item) await saveItem(unit, c.var.actor, id, item, input.value);
      else await addItem(unit, c.var.actor, id, input.value);
    }),
  );
  if ('errors' in saved) return page(c, { values, errors: saved.errors });
  return toTab(c, 'agenda', 'saved');
}

async function act(
  c: HttpContext,
  work: (unit: Unit, actor: Actor) => Promise<void>,
): Promise<Response> {
  const result = await attempt(() => inTown(c, (unit) => work(unit, c.var.actor)));
  return 'errors' in result ? page(c, { errors: result.errors }) : toTab(c, 'agenda', 'saved');
}

async function move(c: HttpContext): Promise<Response> {
  const { to } = parseInput(MoveForm, await readForm(c));
  return act(c, (unit, actor) => moveItem(unit, actor, idOf(c), itemOf(c), to));
}

const remove = (c: HttpContext) =>
  act(c, (unit, actor) => removeItem(unit, actor, idOf(c), itemOf(c)));

const may = permit('meetings.manage');

export const agendaDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/:id/agenda', may, (c) => page(c))
  .post('/meetings/:id/agenda', may, save)
  .get('/meetings/:id/agenda/:item', may, (c) => page(c))
  .post('/meetings/:id/agenda/:item', may, save)
  .post('/meetings/:id/agenda/:item/move', may, move)
  .post('/meetings/:id/agenda/:item/remove', may, remove);
