import { sealJob } from './answering/seal.ts';

export const jobs = [sealJob];
