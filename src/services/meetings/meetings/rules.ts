import type { Verdict } from '#platform/errors.ts';
import type { MeetingState, PointState, SignUpState } from '../model.ts';
import { refusals } from '../text.ts';

/** What somebody may want to do with a meeting. */
export type Act =
  | 'write'
  | 'announce'
  | 'correct'
  | 'start'
  | 'end'
  | 'cancel'
  | 'agenda'
  | 'sign-ups'
  | 'minutes'
  | 'remove';

const states = {
  write: ['draft', 'announced'],
  announce: ['draft'],
  correct: ['announced'],
  start: ['announced'],
  // Whoever forgot to open it can still close it.
  end: ['announced', 'running'],
  cancel: ['announced'],
  agenda: ['draft', 'announced', 'running'],
  'sign-ups': ['announced', 'running', 'ended'],
  minutes: ['running', 'ended'],
  remove: ['draft'],
} as const satisfies Record<Act, readonly MeetingState[]>;

const holds = (act: Act, state: MeetingState): boolean =>
  (states[act] as readonly MeetingState[]).includes(state);

export function canDo(act: Act, state: MeetingState): Verdict {
  return holds(act, state) ? { ok: true } : { ok: false, reason: refusals.notNow };
}

export function allowedActs(state: MeetingState): readonly Act[] {
  return (Object.keys(states) as Act[]).filter((act) => holds(act, state));
}

/** What decides whether somebody can sign up or ask now; days are ISO days in Japan. */
export interface Openings {
  readonly state: MeetingState;
  readonly day: string;
  readonly takesSignUps: boolean;
  readonly signUpUntil: string | null;
  readonly questionsUntil: string | null;
}

/** The last day counts whole. */
export function takesSignUpsOn(
  { state, takesSignUps, signUpUntil, day }: Openings,
  today: string,
): boolean {
  return state === 'announced' && takesSignUps && today <= (signUpUntil ?? day);
}

export function takesQuestionsOn({ state, questionsUntil, day }: Openings, today: string): boolean {
  return state === 'announced' && today <= (questionsUntil ?? day);
}

/** Seats that are left; undefined where there is no limit. */
export function seatsLeft(capacity: number | null, taken: number): number | undefined {
  return capacity === null ? undefined : Math.max(0, capacity - taken);
}

/** Where somebody who comes now gets in. Who waits goes before who comes. */
export function placeFor(
  capacity: number | null,
  counts: { readonly confirmed: number; readonly waiting: number },
): Extract<SignUpState, 'confirmed' | 'waiting'> {
  if (capacity === null) return 'confirmed';
  return counts.confirmed < capacity && counts.waiting === 0 ? 'confirmed' : 'waiting';
}

/** Which of those who wait move up, in their order, to fill the seats. */
export function movingUp<T extends { readonly number: number }>(
  waiting: readonly T[],
  seats: number | undefined,
): readonly T[] {
  const inOrder = [...waiting].sort((a, b) => a.number - b.number);
  return inOrder.slice(0, seats ?? inOrder.length);
}

/** What a point is once the meeting that had it on its agenda has ended. */
export function afterMeeting(state: PointState): PointState {
  return state === 'answered' ? 'reported' : state;
}

/** First day on which nothing personal may be left of a meeting's sign-ups. */
export function isOver(day: string, keepDays: number, today: string): boolean {
  const ends = new Date(Date.parse(`${day}T00:00:00Z`) + keepDays * 86_400_000);
  return today > ends.toISOString().slice(0, 10);
}
