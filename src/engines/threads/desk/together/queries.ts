import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { listThemeTexts } from '#engines/analysis/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { answerLimit } from '../../answers/model.ts';
import { beingDecided } from '../../answers/queries.ts';
import type { Input } from '../../input.ts';
import { originalOf } from '../../inputs/present.ts';
import { links } from '../../lines/schema.ts';
import { listAlike } from '../../moderation/campaigns/queries.ts';
import { inputs } from '../../schema.ts';
import { readableInFull } from '../../visibility.ts';
import type { Asked } from './model.ts';

async function idsOf(unit: Unit, { inputs: chosen = [], thread, alike, theme }: Asked) {
  const { db, town } = unit;
  if (theme) return (await listThemeTexts(unit, theme))?.ids.filter(isId) ?? [];
  if (alike && isId(alike)) return listAlike(unit, alike);
  if (thread && isId(thread)) {
    const rows = await db
      .select({ id: links.inputId })
      .from(links)
      .where(and(eq(links.town, town), eq(links.threadId, thread)));
    return rows.map(({ id }) => id);
  }
  return [...new Set(chosen.filter(isId))];
}

export interface Answerable {
  /** The oldest first; at most as many as one answer can be for. */
  readonly inputs: readonly Input[];
  /** Asked for, but ended, being decided, beyond the limit, or not theirs to answer. */
  readonly left: number;
}

/** Voices that wait for an answer and are this member of staff's to read. */
export async function listAnswerable(unit: Unit, actor: Actor, asked: Asked): Promise<Answerable> {
  const { db, town } = unit;
  const ids = await idsOf(unit, asked);
  if (ids.length === 0) return { inputs: [], left: 0 };
  const rows = await db
    .select()
    .from(inputs)
    .where(
      and(
        eq(inputs.town, town),
        sql`${inputs.id} = ANY(${sql.param([...ids])}::uuid[])`,
        inArray(inputs.state, ['received', 'examining']),
        readableInFull({ kind: 'staff', actor }),
      ),
    )
    .orderBy(asc(inputs.id))
    .limit(answerLimit);
  const running = new Set(
    await beingDecided(
      unit,
      rows.map(({ id }) => id),
    ),
  );
  const open = rows.filter(({ id }) => !running.has(id)).map(originalOf);
  return { inputs: open, left: ids.length - open.length };
}
