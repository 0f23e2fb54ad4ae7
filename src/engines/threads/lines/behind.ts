import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { voicesTopic } from '../inputs/model.ts';
import { type ThreadBehind, threadsTopic } from './model.ts';
import { firstVoices, listHops, presentThread, summarise } from './queries.ts';
import type { StandingHop } from './rules.ts';
import { hops, threads } from './schema.ts';
import { tellHops } from './told.ts';

/** What a hop leads to: a kind, and the target's id for its owner. */
export interface TargetRef {
  readonly kind: string;
  readonly ref: string;
}

/** A target is named by the rows of hops; most have a few threads, none of them a thousand. */
const behindAtOnce = 20;

/**
 * Threads that lead to one of some targets, those that moved last first; a hop that was taken back or
 * corrected to lead elsewhere counts no more. As many queries however many threads there are.
 */
export async function threadsBehind(
  unit: Unit,
  targets: readonly TargetRef[],
): Promise<readonly ThreadBehind[]> {
  const { db, town } = unit;
  if (targets.length === 0) return [];
  const leads = targets.map(({ kind, ref }) => and(eq(hops.kind, kind), eq(hops.target, ref)));
  const named = db
    .selectDistinct({ id: hops.threadId })
    .from(hops)
    .where(and(eq(hops.town, town), or(...leads)));
  const rows = await db
    .select()
    .from(threads)
    .where(and(eq(threads.town, town), inArray(threads.id, named)))
    .orderBy(desc(threads.movedOn), asc(threads.id))
    .limit(behindAtOnce);
  const ids = rows.map(({ id }) => id);
  const told = await listHops(unit, ids);
  const voices = await firstVoices(unit, ids);
  const leading = ids.flatMap((id) => told.get(id)?.findLast((hop) => leadsTo(hop, targets)) ?? []);
  const steps = new Map(
    (await tellHops(unit, leading, { figures: false })).map((hop) => [hop.threadId, hop]),
  );
  const summaries = await summarise(unit, rows.map(presentThread));
  return summaries.flatMap((thread) => {
    const hop = steps.get(thread.id);
    const voice = voices.get(thread.id);
    return hop ? [{ thread, hop, ...(voice && { voice }) }] : [];
  });
}

const leadsTo = ({ kind, target, withdrawn }: StandingHop, targets: readonly TargetRef[]) =>
  withdrawn === undefined && targets.some((one) => one.kind === kind && one.ref === target);

/** `threadsBehind` of one policy, indicator or other target. */
export function hopsOfTarget(
  unit: Unit,
  kind: string,
  ref: string,
): Promise<readonly ThreadBehind[]> {
  return threadsBehind(unit, [{ kind, ref }]);
}

/** What a cached page hangs on that shows them: new hops, and the voices that are quoted. */
export function behindTopics(behind: readonly ThreadBehind[]): readonly string[] {
  return behind.length === 0 ? [threadsTopic] : [threadsTopic, voicesTopic];
}
