import { maintainDatabase } from '../database/jobs.ts';
import { sweepErasedFiles } from '../files/erase.ts';
import { forgetOldRequests } from '../http/jobs.ts';
import type { Job } from '../module.ts';
import { forgetSentMessages } from './forget-sent.ts';

/** Upkeep that no module owns; the app registers it beside the jobs of its modules. */
export const platformJobs: readonly Job<never>[] = [
  forgetOldRequests,
  forgetSentMessages,
  maintainDatabase,
  sweepErasedFiles,
];
