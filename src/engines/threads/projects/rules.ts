import type { IsoDate } from '#japan/dates.ts';
import type { Phase, Timing } from './model.ts';

interface Time {
  readonly opensOn: IsoDate;
  readonly closesOn?: IsoDate;
}

/** Both days are included; without an end it stays open. */
export function timingOf({ opensOn, closesOn }: Time, today: IsoDate): Timing {
  if (today < opensOn) return 'coming';
  return closesOn !== undefined && closesOn < today ? 'past' : 'open';
}

/** Activities that begin in each phase; those in none are left out, those in two stand in the first. */
export function byPhase<A extends { readonly opensOn: IsoDate }>(
  phases: readonly Phase[],
  activities: readonly A[],
): ReadonlyMap<string, readonly A[]> {
  const found = new Map<string, A[]>();
  for (const activity of activities) {
    const phase = phases.find(
      ({ startsOn, endsOn }) =>
        startsOn <= activity.opensOn && (endsOn === undefined || activity.opensOn <= endsOn),
    );
    if (phase) found.set(phase.id, [...(found.get(phase.id) ?? []), activity]);
  }
  return found;
}
