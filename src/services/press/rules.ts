import type { Verdict } from '#platform/errors.ts';
import type { ReleaseState } from './model.ts';
import { refusals } from './text.ts';

/** What somebody may want to do with a release. */
export type Act = 'write' | 'submit' | 'approve' | 'recall' | 'correct' | 'withdraw' | 'cover';

const states = {
  write: ['draft'],
  submit: ['draft'],
  approve: ['draft'],
  // Before the press has it, an approved release can still be taken back without a word.
  recall: ['approved'],
  correct: ['announced', 'published'],
  withdraw: ['announced', 'published'],
  cover: ['announced', 'published', 'withdrawn'],
} as const satisfies Record<Act, readonly ReleaseState[]>;

const holds = (act: Act, state: ReleaseState): boolean =>
  (states[act] as readonly ReleaseState[]).includes(state);

export function canDo(act: Act, state: ReleaseState): Verdict {
  if (holds(act, state)) return { ok: true };
  const onItsWay = state === 'waiting' || state === 'approved';
  return { ok: false, reason: onItsWay ? refusals.onItsWay : refusals.notNow };
}

export function allowedActs(state: ReleaseState): readonly Act[] {
  return (Object.keys(states) as Act[]).filter((act) => holds(act, state));
}

export interface Times {
  readonly state: ReleaseState;
  readonly announceAt: Date | null;
  readonly embargoUntil: Date | null;
}

/** The press hears it no later than the public. */
export function timesHold({ announceAt, embargoUntil }: Omit<Times, 'state'>): Verdict {
  if (announceAt && embargoUntil && announceAt > embargoUntil) {
    return { ok: false, reason: refusals.announcedAfterEmbargo };
  }
  return { ok: true };
}

/**
 * What is due now. Announcing and publishing are two steps: a release without an embargo, or whose
 * embargo is over when it is announced, takes both at once.
 */
export function dueSteps(
  { state, announceAt, embargoUntil }: Times,
  now: Date,
): readonly ('announce' | 'publish')[] {
  const open = !embargoUntil || embargoUntil <= now;
  if (state === 'announced') return open ? ['publish'] : [];
  if (state !== 'approved' || (announceAt && announceAt > now)) return [];
  return open ? ['announce', 'publish'] : ['announce'];
}

/** Share of releases that were covered, 0 to 1; none without releases. */
export function coveredShare(released: number, covered: number): number | undefined {
  return released === 0 ? undefined : covered / released;
}
