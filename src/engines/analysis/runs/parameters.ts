import type { ClusteringParameters } from '../clustering.ts';

/** What staff get who choose nothing. */
export const defaultParameters: ClusteringParameters = {
  seed: 1,
  themes: 12,
  nearDuplicate: 0.8,
  campaignSize: 30,
  campaignHours: 24,
};
