import { loadTokenizer } from '#japan/reading/tokenizer.ts';
import { cluster } from '../clustering/cluster.ts';
import type { Clustering, ClusterTexts } from '../clustering.ts';
import { findProgram, inThread } from './in-thread.ts';

const program = findProgram('analysis.js');

export const clusterTexts: ClusterTexts = async (texts, parameters, options = {}) => {
  options.signal?.throwIfAborted();
  if (program) return inThread<Clustering>(program, { texts, parameters }, options);
  return cluster(texts, parameters, await loadTokenizer(), options.progress);
};
