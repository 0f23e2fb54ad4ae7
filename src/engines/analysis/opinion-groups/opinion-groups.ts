import { clearest, divisions, type Grouping } from './grouping.ts';
import { type Projection, project } from './projection.ts';
import { type StatementStanding, standings } from './statements.ts';
import { shuffled, type VoteMatrix } from './votes.ts';

export interface OpinionGroups extends Grouping, Projection {
  readonly standings: readonly StatementStanding[];
  /** People who voted on enough to be placed in a group. */
  readonly placed: number;
}

/** Shuffled votes have no direction to be found: any two will do. */
const chanceRounds = 12;

/** Who voted on fewer stands in no group; where there are few statements, on most of them. */
const enoughVotes = 7;
const most = 0.6;

/**
 * Groups of people who vote alike, from votes alone: no trait of a person goes in. The same votes in the
 * same order give the same groups, bit for bit.
 */
export function findOpinionGroups(votes: VoteMatrix, seed = 1): OpinionGroups {
  const enough = Math.min(enoughVotes, Math.ceil(votes.statements * most));
  const counts = (person: number) =>
    (votes.starts[person + 1] ?? 0) - (votes.starts[person] ?? 0) >= Math.max(1, enough);
  const projection = project(votes, seed);
  const chance = project(shuffled(votes, seed), seed, chanceRounds);
  const grouping = clearest(
    divisions(projection.points, counts, seed),
    divisions(chance.points, counts, seed),
  );
  const placed = grouping.groupOf.reduce((sum, one) => sum + (one >= 0 ? 1 : 0), 0);
  const { groupOf, count } = grouping;
  return { ...projection, ...grouping, placed, standings: standings(votes, groupOf, count) };
}
