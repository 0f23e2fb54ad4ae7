import { findOpinionGroups, type OpinionGroups } from '../opinion-groups/opinion-groups.ts';
import type { VoteMatrix } from '../opinion-groups/votes.ts';
import { findProgram, inThread } from './in-thread.ts';

const program = findProgram('opinion-groups.js');

/** Votes that are done before a thread would have started. */
const few = 20_000;

/** `findOpinionGroups` in a thread of its own: a large matrix takes seconds. */
export async function groupOpinions(votes: VoteMatrix, seed: number): Promise<OpinionGroups> {
  return program && votes.values.length > few
    ? inThread<OpinionGroups>(program, { votes, seed })
    : findOpinionGroups(votes, seed);
}
