import type {
  BallotPaper,
  InvalidReason,
  Pattern,
  Standing,
  Tally,
  TurnoutGroup,
} from '../model.ts';

/** What choices of a ballot cost together; whole yen. */
export function costOf({ lines }: BallotPaper, choices: readonly number[]): number {
  const chosen = new Set(choices);
  return lines.reduce((sum, { number, cost }) => sum + (chosen.has(number) ? cost : 0), 0);
}

/** What marks on a ballot are worth under the rule of the paper. */
export function judge(paper: BallotPaper, choices: readonly number[]): Standing {
  if (choices.length === 0) return 'blank';
  if (paper.method === 'within-sum') {
    return costOf(paper, choices) > paper.sum ? 'over-sum' : 'valid';
  }
  return paper.maxChoices !== undefined && choices.length > paper.maxChoices ? 'too-many' : 'valid';
}

/** Numbers in ascending order, each once; undefined when one of them is not on the paper. */
export function orderChoices(
  { lines }: BallotPaper,
  choices: readonly number[],
): number[] | undefined {
  const known = new Set(lines.map(({ number }) => number));
  return choices.every((number) => known.has(number))
    ? [...new Set(choices)].sort((a, b) => a - b)
    : undefined;
}

function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/**
 * Counts ballots. The same ballots give the same figures whatever their order and however they are
 * grouped, for everything is a sum.
 */
export function countBallots({ lines }: BallotPaper, patterns: readonly Pattern[]): Tally {
  const votes = new Map<number, number>();
  const standings = new Map<Standing, number>();
  for (const { choices, standing, count } of patterns) {
    addTo(standings, standing, count);
    if (standing === 'valid') for (const number of choices) addTo(votes, number, count);
  }
  const {
    valid = 0,
    blank = 0,
    ...reasons
  } = Object.fromEntries(standings) as Partial<Record<Standing, number>>;
  const invalid = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return {
    ...{ ballots: valid + blank + invalid, valid, blank, invalid },
    reasons: reasons as Partial<Record<InvalidReason, number>>,
    votes: lines.map(({ number }) => ({ number, votes: votes.get(number) ?? 0 })),
  };
}

const standingOrder: readonly Standing[] = [
  ...(['valid', 'blank', 'too-many', 'over-sum'] as const),
  ...(['unreadable', 'remarks', 'foreign'] as const),
];

function compareChoices(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/**
 * Ballots in the order of what they say, with equal ones together. In this order they are published: it
 * tells nothing of who voted when or where, and the same ballots always give the same file.
 */
export function arrange(patterns: readonly Pattern[]): Pattern[] {
  const sums = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = `${pattern.standing} ${pattern.choices.join(' ')}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...pattern, count: before + pattern.count });
  }
  return [...sums.values()].sort(
    (a, b) =>
      standingOrder.indexOf(a.standing) - standingOrder.indexOf(b.standing) ||
      compareChoices(a.choices, b.choices),
  );
}

/** Fewest people of a group whose turnout is told: of fewer, it would tell who did not vote. */
export const smallestGroup = 10;

const together = (groups: readonly TurnoutGroup[]): TurnoutGroup => ({
  group: null,
  eligible: groups.reduce((sum, { eligible }) => sum + eligible, 0),
  voted: groups.reduce((sum, { voted }) => sum + voted, 0),
});

const isSmall = ({ eligible, voted }: TurnoutGroup): boolean =>
  voted < smallestGroup || (eligible - voted > 0 && eligible - voted < smallestGroup);

/**
 * Turnout by group, without groups so small that they tell of a single person who voted or did not.
 * Small groups are put together; while that is too small still, or a single one could be told by
 * subtraction, the next smallest joins it. Nothing where not even two groups are left.
 */
export function protectGroups(groups: readonly TurnoutGroup[]): TurnoutGroup[] {
  const small = groups.filter(isSmall);
  const large = groups.filter((group) => !isSmall(group));
  if (small.length === 0) return [...large];
  const bySize = large.toSorted((a, b) => a.eligible - b.eligible);
  while (bySize.length > 0 && (small.length < 2 || isSmall(together(small)))) {
    small.push(...bySize.splice(0, 1));
  }
  const kept = large.filter((group) => bySize.includes(group));
  return kept.length > 0 ? [...kept, together(small)] : [];
}
