import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { runJob } from './runs/commands.ts';
import { performRun, type RunPayload } from './runs/perform.ts';
import { clusterTexts } from './worker/cluster-texts.ts';

export const jobs: readonly Job<never>[] = [
  {
    ...{ name: runJob, long: true },
    run: ({ database }: Platform, payload: RunPayload) =>
      performRun(database, payload, clusterTexts),
  } satisfies Job<RunPayload>,
];
