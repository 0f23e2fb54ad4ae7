import { clockSubject } from '#engines/cases/contract.ts';
import { findClock, startClock, stopClock } from '#engines/deadlines/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { getInputKind } from '../inputs/registry.ts';
import { objectionClock } from './model.ts';
import { clockEnd } from './text.ts';

const machine: Actor = { kind: 'system', name: 'threads' };

/** The time for the second answer is that of the first. @returns the new due day, if the kind has a clock */
export async function startAgain(
  unit: Unit,
  { kind, caseId }: { readonly kind: string; readonly caseId: string | null },
): Promise<string | undefined> {
  const { clock, clockOf } = getInputKind(kind);
  const rule = (await clockOf?.(unit)) ?? clock;
  if (!rule || !caseId) return undefined;
  const from = { rule, startedOn: dayInTokyo(unit.now), remindDaysBefore: [7, 3, 1] };
  return (await startClock(unit, machine, clockSubject(caseId), objectionClock, from)).dueOn;
}

/** Whatever ended the voice, nobody is reminded of it any more. */
export async function stopAgain(unit: Unit, caseId: string): Promise<void> {
  const subject = clockSubject(caseId);
  const clock = await findClock(unit, subject, objectionClock);
  if (clock?.state !== 'running') return;
  const noted = { on: dayInTokyo(unit.now), reason: clockEnd.ja };
  await stopClock(unit, machine, subject, objectionClock, noted);
}
