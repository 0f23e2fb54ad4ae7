import type { Text } from '#platform/i18n/text.ts';
import type { ClusteringParameters, Manifest } from '../clustering.ts';
import type { DraftOutcome } from '../drafting/outcome.ts';

/** Waiting for its job; at work; with its whole result; stopped by a person; given up after failures. */
export const runStates = ['waiting', 'running', 'done', 'stopped', 'failed'] as const;
export type RunState = (typeof runStates)[number];

/** One analysis, as pages know it. */
export interface Run {
  readonly id: string;
  readonly owner: string;
  readonly collection: string;
  readonly title: Text;
  readonly departmentId: string;
  readonly parameters: ClusteringParameters;
  readonly state: RunState;
  readonly attempts: number;
  /** 0 to 1. */
  readonly progress: number;
  readonly startedBy: string;
  readonly createdAt: Date;
  readonly finishedAt?: Date;
  readonly manifest?: Manifest;
  readonly digest?: string;
  readonly repeats?: string;
  readonly revision: number;
  readonly signedRevision?: number;
  readonly signedBy?: string;
  readonly signedAt?: Date;
  readonly drafting?: DraftOutcome;
}

/** What somebody reads of a run: what is signed off, or everything so far. */
export type RunReader = 'public' | 'staff';

export const runHref = (id: string): string => `/analysis/${id}`;
export const deskHref = (id: string): string => `/staff/analysis/${id}`;

/** What a process remembers of a run is read anew when this is dropped. */
export const runTopic = (id: string): string => `analysis:run:${id}`;

/**
 * Pages of an owner that show the themes of a collection are cached under this topic; signing off drops
 * it. It tells nothing of texts that were hidden: pages that quote are not for the cache.
 */
export const themesTopic = (owner: string, collection: string): string =>
  `analysis:${owner}:${collection}`;
