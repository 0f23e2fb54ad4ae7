import {
  type Clock,
  extendClock,
  pauseClock,
  resumeClock,
  stopClock,
} from '#engines/deadlines/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { CaseRow } from '../present.ts';

export const decisionClock = 'decision';

export const clockSubject = (caseId: string) => ({ type: 'cases.case', id: caseId });

/** What the row of a case repeats of its clock, so that queues need not ask. */
export type Mirror = Pick<CaseRow, 'clock' | 'dueOn'>;

export function mirrorOf(clock: Pick<Clock, 'state' | 'dueOn'>): Mirror {
  return { clock: clock.state, dueOn: clock.state === 'running' ? (clock.dueOn ?? null) : null };
}

const moves = {
  pause: { from: ['running'], to: pauseClock },
  resume: { from: ['paused'], to: resumeClock },
  stop: { from: ['running', 'paused'], to: stopClock },
} as const;

export type ClockMove = keyof typeof moves;

/**
 * Moves the clock of a case, if it has one that can be moved so.
 * @param why the words of the act; never what somebody typed, because the clock's events stay for ever.
 * @returns what the row of the case says then.
 */
export async function moveClock(
  unit: Unit,
  actor: Actor,
  row: CaseRow,
  move: ClockMove,
  why: Text,
): Promise<Mirror> {
  const { from, to } = moves[move];
  if (!from.some((state) => state === row.clock)) return { clock: row.clock, dueOn: row.dueOn };
  const noted = { on: dayInTokyo(unit.now), reason: why.ja };
  return mirrorOf(await to(unit, actor, clockSubject(row.id), decisionClock, noted));
}

/** The applicant reads the reason beside the new day; the form asks to keep personal data out of it. */
export async function lengthenClock(
  unit: Unit,
  actor: Actor,
  row: CaseRow,
  { days, reason }: { readonly days: number; readonly reason: string },
): Promise<Mirror> {
  const noted = { days, on: dayInTokyo(unit.now), reason };
  return mirrorOf(await extendClock(unit, actor, clockSubject(row.id), decisionClock, noted));
}
