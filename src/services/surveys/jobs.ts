import { sealJob } from './answering/seal.ts';
import { countJob } from './results/jobs.ts';

export const jobs = [sealJob, countJob];
