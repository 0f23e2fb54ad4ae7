import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { voicesPerPage } from '../inputs/model.ts';
import { originalOf } from '../inputs/present.ts';
import type { InputList } from '../inputs/queries.ts';
import { inputs } from '../schema.ts';
import { readable } from '../visibility.ts';
import type { HidingReason } from './reasons.ts';
import { type FilterSettings, standardSettings } from './rules.ts';
import { decisions, filterSettings } from './schema.ts';

/** What the filters of this town hold. */
export async function readFilterSettings({ db, town }: Unit): Promise<FilterSettings> {
  const [row] = await db.select().from(filterSettings).where(eq(filterSettings.town, town));
  if (!row) return standardSettings;
  const { words, links, personalData, alike } = row;
  return { words, links, personalData, alike };
}

export interface ModerationNumbers {
  /** Hidden today, by the reason of the newest decision. */
  readonly hidden: readonly { readonly reason: HidingReason; readonly count: number }[];
  readonly held: number;
  readonly shown: number;
}

interface Period {
  readonly from: Date;
  readonly until: Date;
}

const newest = ({ town }: Unit, { from, until }: Period) => sql`
  SELECT DISTINCT ON (input_id) input_id, moderation, reason
  FROM ${decisions}
  WHERE town = ${town} AND at >= ${from.toISOString()}::timestamptz
    AND at < ${until.toISOString()}::timestamptz
  ORDER BY input_id, at DESC, id DESC`;

/** What moderation did in a period, counted by the newest decision about each input. */
export async function moderationNumbers(unit: Unit, period: Period): Promise<ModerationNumbers> {
  const { db } = unit;
  const counted = await db.execute<{ moderation: string; reason: string; count: number }>(
    sql`SELECT moderation, reason, count(*)::int AS count FROM (${newest(unit, period)}) AS d
      GROUP BY moderation, reason ORDER BY 3 DESC, 2`,
  );
  const of = (name: string) => counted.rows.filter(({ moderation }) => moderation === name);
  const sum = (rows: readonly { count: number }[]) =>
    rows.reduce((total, { count }) => total + count, 0);
  return {
    hidden: of('hidden').map(({ reason, count }) => ({ reason: reason as HidingReason, count })),
    held: sum(of('held')),
    shown: sum(of('shown')),
  };
}

/** Voices that wait for a person, by a rule or because a person reads them first; the oldest first. */
export async function listHeld(unit: Unit, actor: Actor, page: number): Promise<InputList> {
  const { db, town } = unit;
  const viewer = { kind: 'staff', actor } as const;
  const where = and(
    eq(inputs.town, town),
    inArray(inputs.moderation, ['waiting', 'held']),
    eq(inputs.wish, 'public'),
    ne(inputs.state, 'withdrawn'),
    isNotNull(inputs.shownText),
    readable(viewer),
  );
  const rows = await db
    .select()
    .from(inputs)
    .where(where)
    .orderBy(asc(inputs.id))
    .limit(voicesPerPage)
    .offset((page - 1) * voicesPerPage);
  const shown = rows.map((row) => ({ ...originalOf(row), text: row.shownText ?? '' }));
  return { inputs: shown, total: await db.$count(inputs, where) };
}
