import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { findStaff } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import type { Input } from '../../input.ts';
import { type InputRow, originalOf } from '../../inputs/present.ts';
import { inputs } from '../../schema.ts';
import { type Decision, newestDecisions } from '../queries.ts';
import { appeals } from '../schema.ts';

export type Appeal = typeof appeals.$inferSelect;

/** The appeal, locked until the commit, so that two who decide it come one after the other. */
export async function lockAppeal({ db, town }: Unit, id: string): Promise<Appeal | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(appeals)
    .where(and(eq(appeals.town, town), eq(appeals.id, id)))
    .for('update');
  return row;
}

/** Appeals about one input, the oldest first. */
export async function listAppealsOf({ db, town }: Unit, inputId: string): Promise<Appeal[]> {
  return db
    .select()
    .from(appeals)
    .where(and(eq(appeals.town, town), eq(appeals.inputId, inputId)))
    .orderBy(asc(appeals.at));
}

/** Those of some inputs that nobody decided yet, by the input. */
export async function openAppealsOf(
  { db, town }: Unit,
  inputIds: readonly string[],
): Promise<ReadonlyMap<string, Appeal>> {
  if (inputIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(appeals)
    .where(
      and(
        eq(appeals.town, town),
        inArray(appeals.inputId, [...inputIds]),
        isNull(appeals.decidedAt),
      ),
    );
  return new Map(rows.map((row) => [row.inputId, row]));
}

/** Where the author of an input stands with it. */
export interface AppealStanding {
  /** The newest one. */
  readonly appeal?: Appeal;
  /** The decision that can be appealed now; each can once. */
  readonly against?: Decision;
}

/** Only what a person hid, and only while it is hidden: what is held waits for a person anyway. */
export async function appealStanding(unit: Unit, row: InputRow): Promise<AppealStanding> {
  const all = await listAppealsOf(unit, row.id);
  const appeal = all.at(-1);
  const hidden = row.moderation === 'hidden' && row.state !== 'withdrawn' && row.wish === 'public';
  const newest = hidden ? (await newestDecisions(unit, [row.id])).get(row.id) : undefined;
  const open =
    newest?.moderation === 'hidden' && !all.some(({ decisionId }) => decisionId === newest.id);
  return { ...(appeal && { appeal }), ...(open && { against: newest }) };
}

/** An appeal on the desk. */
export interface AppealItem {
  readonly appeal: Appeal;
  /** As its author said it. */
  readonly input: Input;
  readonly decision?: Decision;
  /** Name of who hid it, who may not decide the appeal. */
  readonly hiddenBy?: string;
}

const atOnce = 100;

/** Appeals that nobody decided yet, the longest waiting first; those taken back with their voice are none. */
export async function listOpenAppeals(unit: Unit): Promise<AppealItem[]> {
  const { db, town } = unit;
  const rows = await db
    .select({ appeal: appeals, input: inputs })
    .from(appeals)
    .innerJoin(inputs, and(eq(inputs.town, appeals.town), eq(inputs.id, appeals.inputId)))
    .where(and(eq(appeals.town, town), isNull(appeals.decidedAt), ne(inputs.state, 'withdrawn')))
    .orderBy(asc(appeals.at))
    .limit(atOnce);
  const decided = await newestDecisions(
    unit,
    rows.map(({ input }) => input.id),
  );
  const by = [...decided.values()].flatMap(({ staffId }) => staffId ?? []);
  const people = await findStaff(unit, [...new Set(by)]);
  return rows.map(({ appeal, input }) => {
    const decision = decided.get(input.id);
    const hiddenBy = people.get(decision?.staffId ?? '')?.name;
    return {
      ...{ appeal, input: originalOf(input) },
      ...(decision && { decision }),
      ...(hiddenBy && { hiddenBy }),
    };
  });
}

/** How many wait. */
export async function countOpenAppeals({ db, town }: Unit): Promise<number> {
  return db.$count(appeals, and(eq(appeals.town, town), isNull(appeals.decidedAt)));
}
