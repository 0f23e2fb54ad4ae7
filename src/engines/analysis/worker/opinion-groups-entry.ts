import { parentPort, workerData } from 'node:worker_threads';
import { findOpinionGroups } from '../opinion-groups/opinion-groups.ts';
import type { VoteMatrix } from '../opinion-groups/votes.ts';

const { votes, seed } = workerData as { readonly votes: VoteMatrix; readonly seed: number };
parentPort?.postMessage({ result: findOpinionGroups(votes, seed) });
