import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { findStaff } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { voicesPerPage } from '../inputs/model.ts';
import { originalOf } from '../inputs/present.ts';
import type { InputList } from '../inputs/queries.ts';
import { inputs } from '../schema.ts';
import { readable } from '../visibility.ts';
import { waiting } from './campaigns/queries.ts';
import { type FilterSettings, standardSettings } from './rules.ts';
import { decisions, filterSettings } from './schema.ts';

/** What the filters of this town hold. */
export async function readFilterSettings({ db, town }: Unit): Promise<FilterSettings> {
  const [row] = await db.select().from(filterSettings).where(eq(filterSettings.town, town));
  if (!row) return standardSettings;
  const { town: _, changedAt: __, changedBy: ___, ...settings } = row;
  return settings;
}

export type Decision = typeof decisions.$inferSelect;

/** Decisions about one input, oldest first. */
async function listDecisions({ db, town }: Unit, inputId: string): Promise<Decision[]> {
  return db
    .select()
    .from(decisions)
    .where(and(eq(decisions.town, town), eq(decisions.inputId, inputId)))
    .orderBy(asc(decisions.at), asc(decisions.id));
}

export interface NamedDecision extends Decision {
  /** Who decided; undefined for the rules and for jobs. */
  readonly by?: string;
}

/** Decisions about one input with the people who made them, oldest first. */
export async function readHistory(unit: Unit, inputId: string): Promise<NamedDecision[]> {
  const found = await listDecisions(unit, inputId);
  const people = await findStaff(unit, [...new Set(found.flatMap(({ staffId }) => staffId ?? []))]);
  return found.map((one) => ({ ...one, by: people.get(one.staffId ?? '')?.name }));
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

/** Those of some inputs that are hidden. */
export async function listHidden(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: inputs.id })
    .from(inputs)
    .where(
      and(
        eq(inputs.town, town),
        eq(inputs.moderation, 'hidden'),
        sql`${inputs.id} = ANY(${sql.param([...ids])}::uuid[])`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

export const heldViews = ['all', 'held', 'waiting'] as const;
export type HeldView = (typeof heldViews)[number];

export interface HeldFilter {
  /** Held: a rule stopped it. Waiting: a person reads all of its kind first. */
  readonly view: HeldView;
  /** Decided as a campaign, on a page of their own. */
  readonly without: readonly string[];
}

function heldWhere(unit: Unit, actor: Actor, { view, without }: HeldFilter) {
  return and(
    waiting(unit),
    view === 'all' ? undefined : eq(inputs.moderation, view),
    readable({ kind: 'staff', actor }),
    without.length > 0
      ? sql`NOT ${inputs.id} = ANY(${sql.param([...without])}::uuid[])`
      : undefined,
  );
}

/** Voices that wait for a person, by a rule or because a person reads them first; the oldest first. */
export async function listHeld(
  unit: Unit,
  actor: Actor,
  { page, ...filter }: HeldFilter & { readonly page: number },
): Promise<InputList> {
  const { db } = unit;
  const where = heldWhere(unit, actor, filter);
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

/** The ids of the whole list, the oldest first, up to a limit. */
export async function listHeldIds(
  unit: Unit,
  actor: Actor,
  filter: HeldFilter,
  limit: number,
): Promise<string[]> {
  const rows = await unit.db
    .select({ id: inputs.id })
    .from(inputs)
    .where(heldWhere(unit, actor, filter))
    .orderBy(asc(inputs.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
