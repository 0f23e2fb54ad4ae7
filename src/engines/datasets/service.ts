import type { ServiceManifest } from '#engines/manifest.ts';
import { jobs } from './jobs.ts';
import { measures } from './measures.ts';

/** Tables that everybody may have: those that services open, and files that staff publish. */
export const datasets: ServiceManifest = { name: 'datasets', jobs, measures };
