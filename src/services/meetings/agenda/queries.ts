import { and, asc, eq } from 'drizzle-orm';
import type { Viewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listPoints, type ReadPoint, readPoints } from '../points/queries.ts';
import { agendaItems } from '../schema.ts';

export type AgendaRow = typeof agendaItems.$inferSelect;

/** An item of the agenda; with a point, it came back from an earlier meeting. */
export interface AgendaEntry {
  readonly item: AgendaRow;
  readonly came?: ReadPoint;
}

/** Items in their order. */
export async function listAgenda({ db, town }: Unit, meetingId: string): Promise<AgendaRow[]> {
  return db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.town, town), eq(agendaItems.meetingId, meetingId)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
}

/** The agenda as this viewer may read it; points of which they may read nothing are left out. */
export async function readAgenda(
  unit: Unit,
  viewer: Viewer,
  meetingId: string,
): Promise<AgendaEntry[]> {
  const items = await listAgenda(unit, meetingId);
  const ids = items.flatMap(({ pointId }) => pointId ?? []);
  const rows = await listPoints(unit, { ids });
  const came = new Map(
    (await readPoints(unit, viewer, rows)).map((read) => [read.point.id, read] as const),
  );
  return items.flatMap((item) => {
    if (!item.pointId) return [{ item }];
    const read = came.get(item.pointId);
    if (!read || (!read.input && viewer.kind !== 'staff')) return [];
    return [{ item, came: read }];
  });
}

/** What an item of the agenda is called: its title, or the words of the point that came back. */
export function titleOfEntry({ item, came }: AgendaEntry): string {
  return item.title || came?.input?.title || came?.input?.text || '';
}
