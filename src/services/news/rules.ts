import type { Verdict } from '#platform/errors.ts';
import type { BranchState, Content, LiveState } from './model.ts';
import { momentInTokyo } from './moments.ts';
import { refusals } from './text.ts';

const ok: Verdict = { ok: true };

/** What somebody may want to do with an item. */
export type Act = 'save' | 'submit' | 'publish' | 'unschedule' | 'discard' | 'withdraw' | 'confirm';

export interface Standing {
  readonly live: LiveState;
  readonly branch: BranchState;
}

/** On which standing of the branch an act is possible; what is absent does not ask the branch. */
const branches = {
  save: ['none', 'draft'],
  submit: ['draft'],
  publish: ['draft'],
  unschedule: ['scheduled'],
  discard: ['draft'],
} as const satisfies Partial<Record<Act, readonly BranchState[]>>;

/** Likewise for what readers have before them. */
const lives = {
  withdraw: ['live', 'expired'],
  confirm: ['live'],
} as const satisfies Partial<Record<Act, readonly LiveState[]>>;

const includes = <T>(list: readonly T[] | undefined, value: T): boolean =>
  list === undefined || list.includes(value);

/** A branch is given up for the live version; an item that never was public has nothing beside it. */
function nothingBeside({ live }: Standing): boolean {
  return live === 'none';
}

export function canDo(act: Act, standing: Standing): Verdict {
  const byBranch: Partial<Record<Act, readonly BranchState[]>> = branches;
  const byLife: Partial<Record<Act, readonly LiveState[]>> = lives;
  if (!includes(byBranch[act], standing.branch)) {
    const waiting = standing.branch === 'waiting' || standing.branch === 'scheduled';
    return { ok: false, reason: waiting ? refusals.onItsWay : refusals.nothingToDo };
  }
  if (!includes(byLife[act], standing.live)) return { ok: false, reason: refusals.notPublic };
  if (act === 'discard' && nothingBeside(standing)) {
    return { ok: false, reason: refusals.nothingToDo };
  }
  return ok;
}

export function allowedActs(standing: Standing): readonly Act[] {
  const all: readonly Act[] = [
    ...(Object.keys(branches) as (keyof typeof branches)[]),
    ...(Object.keys(lives) as (keyof typeof lives)[]),
  ];
  return all.filter((act) => canDo(act, standing).ok);
}

/** When a version becomes public: a moment to come, or at once. */
export function publicFrom({ publishAt }: Pick<Content, 'publishAt'>, now: Date): Date | undefined {
  if (!publishAt) return undefined;
  const moment = momentInTokyo(publishAt);
  return moment > now ? moment : undefined;
}

/** A version that has ended before it began is published for nobody. */
export function periodHolds(
  { publishAt, expireAt }: Pick<Content, 'publishAt' | 'expireAt'>,
  now: Date,
): Verdict {
  if (!expireAt) return ok;
  const end = momentInTokyo(expireAt);
  const begin = publishAt ? momentInTokyo(publishAt) : now;
  if (end <= now || end <= begin) return { ok: false, reason: refusals.endsBeforeItBegins };
  return ok;
}

const lockMinutes = 15;

/** Until when somebody's hold on an item lasts after their last save or opening. */
export function lockEnds(seenAt: Date): Date {
  return new Date(seenAt.getTime() + lockMinutes * 60_000);
}

/** Nobody has said for a year that it still holds. */
export function untouchedBefore(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then;
}
