import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { beginAct, noteAct } from '../meetings/commands.ts';
import { agendaItems } from '../schema.ts';
import type { AgendaForm } from './inputs.ts';
import { type AgendaRow, listAgenda } from './queries.ts';
import { names } from './text.ts';

const columnsOf = ({ title, detail, people, minutes }: AgendaForm) => ({
  ...{ title, detail, people },
  minutes: minutes ?? null,
});

function own({ town }: Unit, meetingId: string, id: string) {
  return and(
    eq(agendaItems.town, town),
    eq(agendaItems.meetingId, meetingId),
    eq(agendaItems.id, id),
  );
}

/** @returns the id of the new item, which stands last. */
export async function addItem(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: AgendaForm,
): Promise<string> {
  await beginAct(unit, actor, meetingId, 'agenda');
  const last = (await listAgenda(unit, meetingId)).at(-1);
  const [id, position] = [newId(), (last?.position ?? 0) + 1];
  await unit.db
    .insert(agendaItems)
    .values({ town: unit.town, id, meetingId, position, ...columnsOf(form), pointId: null });
  await noteAct(unit, actor, meetingId, 'agenda-changed');
  return id;
}

async function listOwn(
  unit: Unit,
  meetingId: string,
  id: string,
): Promise<{ items: AgendaRow[]; at: number }> {
  const items = await listAgenda(unit, meetingId);
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) throw notFound(names.item);
  return { items, at };
}

/** @throws AppError `not-found` for an item of another meeting. */
export async function saveItem(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  id: string,
  form: AgendaForm,
): Promise<void> {
  await beginAct(unit, actor, meetingId, 'agenda');
  await listOwn(unit, meetingId, id);
  await unit.db
    .update(agendaItems)
    .set(columnsOf(form))
    .where(own(unit, meetingId, id));
  await noteAct(unit, actor, meetingId, 'agenda-changed');
}

/** Changes places with the neighbour; at the end of the list nothing moves. */
export async function moveItem(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  id: string,
  to: 'up' | 'down',
): Promise<void> {
  await beginAct(unit, actor, meetingId, 'agenda');
  const { items, at } = await listOwn(unit, meetingId, id);
  const order = [...items];
  const [moved] = order.splice(at, 1);
  if (moved) order.splice(Math.max(0, to === 'up' ? at - 1 : at + 1), 0, moved);
  for (const [index, item] of order.entries()) {
    if (item.position === index + 1) continue;
    await unit.db
      .update(agendaItems)
      .set({ position: index + 1 })
      .where(own(unit, meetingId, item.id));
  }
  await noteAct(unit, actor, meetingId, 'agenda-changed');
}

/** Takes an item off; a point that came back comes back again as long as it is open. */
export async function removeItem(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  id: string,
): Promise<void> {
  await beginAct(unit, actor, meetingId, 'agenda');
  await listOwn(unit, meetingId, id);
  await unit.db.delete(agendaItems).where(own(unit, meetingId, id));
  await noteAct(unit, actor, meetingId, 'agenda-changed');
}
