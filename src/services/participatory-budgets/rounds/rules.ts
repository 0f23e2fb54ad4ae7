import { addDays, type IsoDate } from '#japan/dates.ts';
import type { Verdict } from '#platform/errors.ts';
import type { RoundStatus } from '../model.ts';
import type { phaseOf } from '../rules.ts';
import { refusals } from '../text.ts';

/** The days of a round in their order; each lies after the one before, or on it where a phase ends. */
export const dayNames = [
  'proposalsFrom',
  'proposalsUntil',
  'votesFrom',
  'votesUntil',
  'resultOn',
  'deliveredUntil',
] as const;
export type DayName = (typeof dayNames)[number];
export type RoundDays = Readonly<Record<DayName, IsoDate>>;

/** A phase may be of one day; the next one begins on a later day. */
const mayBeSameDay: ReadonlySet<DayName> = new Set(['proposalsUntil', 'votesUntil']);

/** The first day that does not lie after the one before it; undefined where all are in order. */
export function misplacedDay(days: RoundDays): DayName | undefined {
  return dayNames.find((name, index) => {
    const before = dayNames[index - 1];
    if (before === undefined) return false;
    return mayBeSameDay.has(name) ? days[name] < days[before] : days[name] <= days[before];
  });
}

/** The days between proposals and votes, in which the departments examine; undefined where there are none. */
export function examinationDays({
  proposalsUntil,
  votesFrom,
}: Pick<RoundDays, 'proposalsUntil' | 'votesFrom'>): { from: IsoDate; until: IsoDate } | undefined {
  const [from, until] = [addDays(proposalsUntil, 1), addDays(votesFrom, -1)];
  return from <= until ? { from, until } : undefined;
}

interface Changeable extends RoundDays {
  readonly slug: string;
  readonly sum: number;
  readonly fiscalYear: number;
  readonly voteMethod: string;
  readonly maxChoices: number | null;
  readonly proposeMinimumAge: number;
  readonly voteMinimumAge: number;
}

/** What people rely on once a round is announced: money, method and ages stay as they were decided. */
const fixedOnce = [
  'slug',
  'sum',
  'fiscalYear',
  'voteMethod',
  'maxChoices',
  'proposeMinimumAge',
  'voteMinimumAge',
] as const satisfies readonly (keyof Changeable)[];

/** Fields that an announced round can no longer change: those above, and days that have come. */
export function frozenFields(
  before: Changeable,
  after: Changeable,
  today: IsoDate,
): readonly (keyof Changeable)[] {
  const fixed = fixedOnce.filter((name) => before[name] !== after[name]);
  const past = dayNames.filter(
    (name) => before[name] !== after[name] && (before[name] <= today || after[name] < today),
  );
  return [...fixed, ...past];
}

export type Act = 'save' | 'submit' | 'correct' | 'withdraw' | 'examine' | 'draw' | 'publish';

const allowed: Readonly<Record<Act, readonly ReturnType<typeof phaseOf>[]>> = {
  save: ['draft'],
  submit: ['draft'],
  correct: ['coming', 'proposing', 'examining', 'voting', 'counting', 'delivering'],
  withdraw: ['coming', 'proposing', 'examining'],
  examine: ['proposing', 'examining'],
  // The order is drawn before the first vote; late is better than never, so also on the days of the vote.
  draw: ['examining', 'voting'],
  publish: ['counting'],
};

/** Whether an act is offered where a round stands. */
export function canAct(act: Act, phase: ReturnType<typeof phaseOf>): Verdict {
  return allowed[act].includes(phase) ? { ok: true } : { ok: false, reason: refusals.notNow };
}

/** Whether staff can type in what arrived on paper or by telephone: also in the days after the last one. */
export function takesTyped(phase: ReturnType<typeof phaseOf>): Verdict {
  return phase === 'examining' ? { ok: true } : takesProposals(phase);
}

/** The last day on which what is typed in today may have arrived. */
export function lastArrival({ proposalsUntil }: Pick<RoundDays, 'proposalsUntil'>, today: IsoDate) {
  if (proposalsUntil < today) return proposalsUntil;
  return today;
}

/** Whether a proposal that arrives in this phase is taken. */
export function takesProposals(phase: RoundStatus | ReturnType<typeof phaseOf>): Verdict {
  if (phase === 'proposing') return { ok: true };
  return { ok: false, reason: phase === 'coming' ? refusals.notOpenYet : refusals.over };
}
