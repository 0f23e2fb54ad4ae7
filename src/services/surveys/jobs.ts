import { sealJob, sealSoonJob } from './answering/seal.ts';
import { countJob } from './results/jobs.ts';
import { forgetJob } from './sampling/jobs.ts';
import { readListJob } from './sampling/lists/import.ts';

export const jobs = [sealJob, sealSoonJob, countJob, readListJob, forgetJob];
