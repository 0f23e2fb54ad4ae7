import { amountOf } from '../../budget/financing.ts';
import type { ActKind, Movement, ProjectYear, Step } from '../../budget/model.ts';
import type { Phase } from '../../budget/rules.ts';

/** What a project or a group of them was to get on the way to the budget, in yen. */
export interface Amounts {
  /** By the departments; undefined while it is not public. */
  readonly asked: bigint | undefined;
  /** By the review and the mayor; undefined before it is published. */
  readonly decided: bigint | undefined;
  /** By the council; undefined before the vote. */
  readonly adopted: bigint | undefined;
  /** As it stands now. */
  readonly current: bigint | undefined;
}

/** The mayor's word counts; without one, that of the finance officer. */
export const decisionOf = ({ steps }: Pick<ProjectYear, 'steps'>): Step | undefined =>
  steps.mayor ?? steps.finance;

export function amountsOf(one: ProjectYear, phase: Phase): Amounts {
  const { steps, amounts } = one;
  const decision = decisionOf(one);
  const voted = phase === 'adopted';
  return {
    asked: steps.request && amountOf(steps.request.financing),
    decided: decision && amountOf(decision.financing),
    adopted: voted ? amounts.byKind.initial : undefined,
    current: voted ? amounts.current : undefined,
  };
}

const names = ['asked', 'decided', 'adopted', 'current'] as const;

/** Known amounts are added; where none is known, the sum is not either. */
export function sumOf(all: readonly Amounts[]): Amounts {
  const sum = (name: (typeof names)[number]) =>
    all.reduce<bigint | undefined>((known, one) => {
      const amount = one[name];
      return amount === undefined ? known : (known ?? 0n) + amount;
    }, undefined);
  return {
    ...{ asked: sum('asked'), decided: sum('decided') },
    ...{ adopted: sum('adopted'), current: sum('current') },
  };
}

export interface Group extends Amounts {
  readonly key: string;
  readonly projects: number;
}

/** By department or purpose, the largest request or budget first. */
export function groupedBy(
  all: readonly ProjectYear[],
  phase: Phase,
  keyOf: (one: ProjectYear) => string,
): Group[] {
  const groups = new Map<string, Amounts[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), amountsOf(one, phase)]);
  }
  const size = ({ adopted, decided, asked }: Amounts) => adopted ?? decided ?? asked ?? 0n;
  return [...groups]
    .map(([key, amounts]) => ({ key, projects: amounts.length, ...sumOf(amounts) }))
    .sort((a, b) => Number(size(b) - size(a)));
}

export interface Changed {
  readonly one: ProjectYear;
  readonly asked: bigint;
  /** The newest word about it: adopted, or decided before the vote. */
  readonly given: bigint;
  /** Why, as it was said. */
  readonly reason: string;
}

/** Projects that got most less or more than was asked for, by how much. */
export function largestChanges(all: readonly ProjectYear[], phase: Phase, most: number): Changed[] {
  const size = ({ given, asked }: Changed) => (given > asked ? given - asked : asked - given);
  return all
    .flatMap((one): Changed[] => {
      const { asked, decided, adopted } = amountsOf(one, phase);
      const given = adopted ?? decided;
      if (asked === undefined || given === undefined || asked === given) return [];
      return [{ one, asked, given, reason: decisionOf(one)?.grounds ?? '' }];
    })
    .sort((a, b) => Number(size(b) - size(a)))
    .slice(0, most);
}

/** An act of the year with what it moved. */
export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  readonly number: number | null;
  readonly day: Movement['day'];
  readonly note: string;
  /** In yen: the net of a supplement; what a transfer or the reserve moved from here to there. */
  readonly amount: bigint;
  /** Ids of the projects that got something, the largest first. */
  readonly projectIds: readonly string[];
}

/** Supplements, transfers, the reserve and carry-overs of a year, in the order of their days. */
export function actsOf(movements: readonly Movement[]): Act[] {
  const byAct = new Map<string, Movement[]>();
  for (const movement of movements.filter(({ kind }) => kind !== 'initial')) {
    byAct.set(movement.actId, [...(byAct.get(movement.actId) ?? []), movement]);
  }
  return [...byAct].flatMap(([id, moved]) => {
    const [first] = moved;
    if (!first) return [];
    const amounts = moved.map(({ financing, projectId }) => ({
      ...{ amount: amountOf(financing), projectId },
    }));
    const net = amounts.reduce((sum, { amount }) => sum + amount, 0n);
    const given = amounts.reduce((sum, { amount }) => (amount > 0n ? sum + amount : sum), 0n);
    const moves = first.kind === 'transfer' || first.kind === 'reserve';
    const { kind, number, day, note } = first;
    const largest = amounts
      .filter(({ amount }) => !moves || amount > 0n)
      .sort((a, b) => Number(b.amount - a.amount));
    return [
      {
        ...{ id, kind, number, day, note, amount: moves ? given : net },
        projectIds: largest.map(({ projectId }) => projectId),
      },
    ];
  });
}
