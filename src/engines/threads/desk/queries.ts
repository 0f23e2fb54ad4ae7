import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Input } from '../input.ts';
import { countLimit, voicesPerPage } from '../inputs/model.ts';
import { presentInput } from '../inputs/present.ts';
import { saying } from '../inputs/queries.ts';
import { inputs } from '../schema.ts';
import { readable } from '../visibility.ts';

export const queueViews = ['section', 'mine', 'open', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

export interface Queue {
  /** Those due first, those without a due day last; of all, the newest first. */
  readonly inputs: readonly Input[];
  /** At most 10,000. */
  readonly total: number;
}

const unanswered = inArray(inputs.state, ['received', 'examining']);

function within(actor: StaffActor, view: QueueView): SQL | undefined {
  const ours = actor.departmentIds.length
    ? inArray(inputs.departmentId, [...actor.departmentIds])
    : sql`false`;
  switch (view) {
    case 'section':
      return and(unanswered, ours);
    case 'mine':
      return and(unanswered, eq(inputs.ownerStaffId, actor.staffId));
    case 'open':
      return unanswered;
    case 'all':
      return undefined;
  }
}

/** What waits: due first. Where the answered ones stand among them: the newest first. */
function orderOf(view: QueueView): readonly SQL[] {
  if (view === 'all') return [desc(inputs.id)];
  return [sql`(coalesce(${inputs.dueOn}, '9999-12-31'::date))`, asc(inputs.id)];
}

/** Voices to answer, as a member of staff may read them. */
export async function listQueue(
  unit: Unit,
  actor: StaffActor,
  {
    view,
    words,
    page,
  }: { readonly view: QueueView; readonly words: string; readonly page: number },
): Promise<Queue> {
  const { db, town } = unit;
  const viewer = { kind: 'staff', actor } as const;
  const where = and(
    eq(inputs.town, town),
    readable(viewer),
    within(actor, view),
    words.trim() ? saying(words, viewer) : undefined,
  );
  const rows = await db
    .select()
    .from(inputs)
    .where(where)
    .orderBy(...orderOf(view))
    .limit(voicesPerPage)
    .offset((page - 1) * voicesPerPage);
  const some = db.select({ id: inputs.id }).from(inputs).where(where).limit(countLimit).as('some');
  const [counted] = await db.select({ total: count() }).from(some);
  return {
    inputs: rows.flatMap((row) => presentInput(row, viewer) ?? []),
    total: counted?.total ?? 0,
  };
}
