import { countVotes, type VoteMatrix } from './votes.ts';

/** What a group says to a statement. */
export interface GroupSays {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  /** Share who agree of those who saw it, drawn towards a half where few did (Laplace). */
  readonly agreeShare: number;
  readonly disagreeShare: number;
}

export interface StatementStanding {
  readonly statement: number;
  readonly groups: readonly GroupSays[];
  /** Least agreement (or disagreement, if all are against) over the groups: high where all are one. */
  readonly unites: number;
  /** Greatest difference of agreement between two groups. */
  readonly divides: number;
}

const says = (agree: number, disagree: number, pass: number): GroupSays => {
  const seen = agree + disagree + pass;
  return {
    ...{ agree, disagree, pass },
    agreeShare: (agree + 1) / (seen + 2),
    disagreeShare: (disagree + 1) / (seen + 2),
  };
};

/** How far some groups are one, or differ, on a statement. */
export function standing(statement: number, groups: readonly GroupSays[]): StatementStanding {
  const agree = groups.map(({ agreeShare }) => agreeShare);
  const disagree = groups.map(({ disagreeShare }) => disagreeShare);
  return {
    ...{ statement, groups },
    unites: Math.max(Math.min(...agree), Math.min(...disagree)),
    divides: Math.max(...agree) - Math.min(...agree),
  };
}

/** What each group says to each statement. */
export function standings(
  votes: VoteMatrix,
  groupOf: Int32Array,
  count: number,
): StatementStanding[] {
  const counts = Array.from({ length: Math.max(1, count) }, (_, group) =>
    countVotes(votes, (person) => groupOf[person] === group),
  );
  return Array.from({ length: votes.statements }, (_, statement) =>
    standing(
      statement,
      counts.map((own) => {
        const [agree = 0, disagree = 0, pass = 0] = own.subarray(statement * 3, statement * 3 + 3);
        return says(agree, disagree, pass);
      }),
    ),
  );
}

/** What a group says more than the others. */
export interface Telling {
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
  /** z of the difference to everybody else, two proportions. */
  readonly strength: number;
}

/** One-sided, 99 %. */
const clear = 2.33;

function difference(
  inside: number,
  insideAll: number,
  outside: number,
  outsideAll: number,
): number {
  const [a, b] = [(inside + 1) / (insideAll + 2), (outside + 1) / (outsideAll + 2)];
  const pooled = (inside + outside + 2) / (insideAll + outsideAll + 4);
  return (a - b) / Math.sqrt(pooled * (1 - pooled) * (1 / (insideAll + 2) + 1 / (outsideAll + 2)));
}

/** Statements by which a group can be told from the others, the clearest first. */
export function tellingOf(
  all: readonly StatementStanding[],
  group: number,
  most: number,
): Telling[] {
  const seen = ({ agree, disagree, pass }: GroupSays) => agree + disagree + pass;
  const found = all.flatMap(({ statement, groups }) => {
    const own = groups[group];
    if (!own || groups.length < 2) return [];
    const others = groups.filter((_, index) => index !== group);
    const outsideAll = others.reduce((sum, one) => sum + seen(one), 0);
    return (['agree', 'disagree'] as const).map((side) => {
      const outside = others.reduce((sum, one) => sum + one[side], 0);
      return { statement, side, strength: difference(own[side], seen(own), outside, outsideAll) };
    });
  });
  return found
    .filter(({ strength }) => strength > clear)
    .sort((a, b) => b.strength - a.strength || a.statement - b.statement)
    .slice(0, most);
}

/**
 * Statements in the order in which somebody should see them: those with the fewest votes first, and of
 * those the ones on which opinions are open.
 *
 * @param counts three numbers each, as `countVotes` gives them.
 */
export function votesNeeded(counts: Int32Array): number[] {
  const need = Array.from({ length: counts.length / 3 }, (_, statement) => {
    const [agree = 0, disagree = 0, pass = 0] = counts.subarray(statement * 3, statement * 3 + 3);
    const all = agree + disagree + pass;
    const share = (agree + 1) / (all + 2);
    return { statement, all, open: share * (1 - share) };
  });
  const level = (all: number) => Math.floor(Math.log2(all + 1));
  return need
    .sort((a, b) => level(a.all) - level(b.all) || b.open - a.open || a.statement - b.statement)
    .map(({ statement }) => statement);
}
