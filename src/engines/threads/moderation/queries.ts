import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { voicesPerPage } from '../inputs/model.ts';
import { originalOf } from '../inputs/present.ts';
import type { InputList } from '../inputs/queries.ts';
import { inputs } from '../schema.ts';
import { readable } from '../visibility.ts';
import { areAlike } from './alike.ts';
import type { HidingReason } from './reasons.ts';
import { type FilterSettings, standardSettings } from './rules.ts';
import { appeals, decisions, filterSettings, prints } from './schema.ts';

/** What the filters of this town hold. */
export async function readFilterSettings({ db, town }: Unit): Promise<FilterSettings> {
  const [row] = await db.select().from(filterSettings).where(eq(filterSettings.town, town));
  if (!row) return standardSettings;
  const { words, links, personalData, alike } = row;
  return { words, links, personalData, alike };
}

export type Decision = typeof decisions.$inferSelect;

/** Decisions about one input, oldest first. */
export async function listDecisions({ db, town }: Unit, inputId: string): Promise<Decision[]> {
  return db
    .select()
    .from(decisions)
    .where(and(eq(decisions.town, town), eq(decisions.inputId, inputId)))
    .orderBy(asc(decisions.at), asc(decisions.id));
}

/** The newest decision about each of some inputs. */
export async function newestDecisions(
  { db, town }: Unit,
  inputIds: readonly string[],
): Promise<ReadonlyMap<string, Decision>> {
  if (inputIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([decisions.inputId])
    .from(decisions)
    .where(
      and(
        eq(decisions.town, town),
        sql`${decisions.inputId} = ANY(${sql.param([...inputIds])}::uuid[])`,
      ),
    )
    .orderBy(decisions.inputId, desc(decisions.at), desc(decisions.id));
  return new Map(rows.map((row) => [row.inputId, row]));
}

export type Appeal = typeof appeals.$inferSelect;

export async function findAppeal(
  { db, town }: Unit,
  decisionId: string,
): Promise<Appeal | undefined> {
  const [row] = await db
    .select()
    .from(appeals)
    .where(and(eq(appeals.town, town), eq(appeals.decisionId, decisionId)));
  return row;
}

/** Appeals that nobody decided yet, the longest waiting first. */
export async function listOpenAppeals({ db, town }: Unit): Promise<Appeal[]> {
  return db
    .select()
    .from(appeals)
    .where(and(eq(appeals.town, town), isNull(appeals.decidedAt)))
    .orderBy(asc(appeals.at))
    .limit(100);
}

export async function listAppealsOf({ db, town }: Unit, inputId: string): Promise<Appeal[]> {
  return db
    .select()
    .from(appeals)
    .where(and(eq(appeals.town, town), eq(appeals.inputId, inputId)))
    .orderBy(asc(appeals.at));
}

/** Inputs of the same kind that say nearly the same, newest first, itself among them; at most 10,000. */
export async function listAlike({ db, town }: Unit, inputId: string): Promise<string[]> {
  const [own] = await db
    .select()
    .from(prints)
    .where(and(eq(prints.town, town), eq(prints.inputId, inputId)));
  if (!own) return [];
  const rows = await db
    .select({ inputId: prints.inputId, bands: prints.bands })
    .from(prints)
    .where(
      and(
        eq(prints.town, town),
        eq(prints.kind, own.kind),
        sql`${prints.bands} && ${sql.param(own.bands)}::int[]`,
      ),
    )
    .orderBy(desc(prints.at))
    .limit(10_000);
  return rows.filter(({ bands }) => areAlike(bands, own.bands)).map((row) => row.inputId);
}

export interface ModerationNumbers {
  /** Hidden today, by the reason of the newest decision. */
  readonly hidden: readonly { readonly reason: HidingReason; readonly count: number }[];
  readonly held: number;
  readonly shown: number;
  /** How many stopped by a rule were shown after a person had looked. */
  readonly released: number;
  readonly appeals: { readonly received: number; readonly granted: number; readonly open: number };
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
  const { db, town } = unit;
  const counted = await db.execute<{ moderation: string; reason: string; count: number }>(
    sql`SELECT moderation, reason, count(*)::int AS count FROM (${newest(unit, period)}) AS d
      GROUP BY moderation, reason ORDER BY 3 DESC, 2`,
  );
  const of = (name: string) => counted.rows.filter(({ moderation }) => moderation === name);
  const sum = (rows: readonly { count: number }[]) =>
    rows.reduce((total, { count }) => total + count, 0);
  const during = and(
    eq(appeals.town, town),
    gte(appeals.at, period.from),
    lt(appeals.at, period.until),
  );
  const [row] = await db
    .select({
      received: sql<number>`count(*)::int`,
      granted: sql<number>`count(*) FILTER (WHERE ${appeals.outcome} = 'shown')::int`,
      open: sql<number>`count(*) FILTER (WHERE ${appeals.decidedAt} IS NULL)::int`,
    })
    .from(appeals)
    .where(during);
  return {
    hidden: of('hidden').map(({ reason, count }) => ({ reason: reason as HidingReason, count })),
    held: sum(of('held')),
    shown: sum(of('shown')),
    released: sum(of('shown').filter(({ reason }) => reason !== 'rules')),
    appeals: { received: row?.received ?? 0, granted: row?.granted ?? 0, open: row?.open ?? 0 },
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
