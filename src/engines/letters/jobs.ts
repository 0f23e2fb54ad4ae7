import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { batchJob, runBatch } from './batches/commands.ts';
import { drawJob } from './issuing/commands.ts';
import { keepPaper } from './paper/commands.ts';

interface OfLetter {
  readonly town: string;
  readonly letter: string;
}

interface OfBatch {
  readonly town: string;
  readonly batch: string;
}

export const jobs: readonly Job<never>[] = [
  {
    name: drawJob,
    run: (platform: Platform, { town, letter }: OfLetter) =>
      platform.database.inTown(town, (unit) => keepPaper(platform, unit, letter)),
  } satisfies Job<OfLetter>,
  {
    name: batchJob,
    run: (platform: Platform, { town, batch }: OfBatch) => runBatch(platform, town, batch),
  } satisfies Job<OfBatch>,
];
