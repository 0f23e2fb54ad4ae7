import type { IsoDate } from '#japan/dates.ts';
import { disclosesSomething } from '../decisions/rules.ts';
import type { Outcome, Result, Way } from '../model.ts';

interface Reception {
  readonly state: string;
  readonly result: Result | null;
  readonly way: Way;
  readonly availableFrom: IsoDate | null;
}

const afterDecision: readonly string[] = ['delivering', 'closed', 'reviewing'];

/** Was it decided, and so that there is something to see? */
export function isDisclosed({ state, result }: Pick<Reception, 'state' | 'result'>): boolean {
  if (result === null || result === 'withdrawn' || !afterDecision.includes(state)) return false;
  return disclosesSomething(result satisfies Outcome);
}

/** May the requester have the redacted files from this site today? */
export function mayReceive(reception: Reception, today: IsoDate): boolean {
  const { way, availableFrom } = reception;
  if (!isDisclosed(reception) || way !== 'electronic') return false;
  return availableFrom !== null && today >= availableFrom;
}

const refusing: readonly (Result | null)[] = [
  'partial',
  'withheld',
  'silent',
  'absent',
  'rejected',
];

/** Only who was refused something has a reason to ask for a review, and once at a time. */
export function mayAskReview({ state, result }: Pick<Reception, 'state' | 'result'>): boolean {
  return (state === 'delivering' || state === 'closed') && refusing.includes(result);
}
