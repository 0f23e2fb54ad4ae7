import { votesNeeded } from '#engines/analysis/contract.ts';
import { type Counts, fewestPeople, type GroupedStatement, type Grouping } from './model.ts';

export interface Votable extends Counts {
  readonly id: string;
  readonly number: number;
}

/** What somebody has not voted on yet, in the order in which votes are needed. */
export function stillToVote<Statement extends Votable>(
  all: readonly Statement[],
  voted: ReadonlySet<number>,
): Statement[] {
  const open = all.filter(({ number }) => !voted.has(number));
  const counts = Int32Array.from(
    open.flatMap(({ agree, disagree, pass }) => [agree, disagree, pass]),
  );
  return votesNeeded(counts).flatMap((index) => open[index] ?? []);
}

export const seenBy = ({ agree, disagree, pass }: Counts): number => agree + disagree + pass;

export const nobody: Counts = { agree: 0, disagree: 0, pass: 0 };

export function sumOf(groups: readonly Counts[]): Counts {
  return groups.reduce(
    (sum, one) => ({
      agree: sum.agree + one.agree,
      disagree: sum.disagree + one.disagree,
      pass: sum.pass + one.pass,
    }),
    nobody,
  );
}

/** Whether so many may be told apart without telling what one person said. */
export const isShowable = (counts: Counts): boolean => seenBy(counts) >= fewestPeople;

/** In whole percent of those who voted on it. */
export function sharesOf(counts: Counts): Counts {
  const all = Math.max(1, seenBy(counts));
  const share = (part: number) => Math.round((part / all) * 100);
  return { agree: share(counts.agree), disagree: share(counts.disagree), pass: share(counts.pass) };
}

/** One statement a line; empty lines and doubles are passed over. */
export function readSeeds(typed: string): string[] {
  const lines = typed.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

/** So many in each group, at least, are of one mind. */
const together = 0.6;
/** So far apart are the groups that agree most and least. */
const apart = 0.3;
const mostListed = 6;

type Measured = GroupedStatement & { readonly unites: number; readonly divides: number };

function listed(
  statements: readonly GroupedStatement[],
  by: 'unites' | 'divides',
  least: number,
): Measured[] {
  return statements
    .flatMap(({ unites, divides, ...rest }) =>
      unites === undefined || divides === undefined ? [] : [{ ...rest, unites, divides }],
    )
    .filter((one) => one[by] >= least)
    .sort((a, b) => b[by] - a[by] || a.number - b.number)
    .slice(0, mostListed);
}

export interface Findings {
  readonly uniting: readonly Measured[];
  readonly dividing: readonly Measured[];
}

/** What all groups say alike, and what divides them; a statement stands in one of both at most. */
export function findingsOf({
  statements,
  groups,
}: Pick<Grouping, 'statements' | 'groups'>): Findings {
  if (groups.length === 0) return { uniting: [], dividing: [] };
  const dividing = groups.length > 1 ? listed(statements, 'divides', apart) : [];
  const divides = new Set(dividing.map(({ number }) => number));
  const rest = statements.filter(({ number }) => !divides.has(number));
  return { uniting: listed(rest, 'unites', together), dividing };
}

/** Which way most of those who voted go, over all groups. */
export function leaningOf(groups: readonly Counts[]): 'agree' | 'disagree' {
  const { agree, disagree } = sumOf(groups);
  return agree >= disagree ? 'agree' : 'disagree';
}

/** Leaves out what may not be read now, whatever it was when the groups were computed. */
export function withOnly(grouping: Grouping, readable: ReadonlySet<number>): Grouping {
  const isThere = ({ number }: { readonly number: number }) => readable.has(number);
  return {
    ...grouping,
    groups: grouping.groups.map((group) => ({ ...group, telling: group.telling.filter(isThere) })),
    statements: grouping.statements.filter(isThere),
  };
}
