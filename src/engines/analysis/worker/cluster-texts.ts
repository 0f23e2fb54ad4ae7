import type { ClusterTexts } from '../clustering.ts';

export const clusterTexts: ClusterTexts = () => Promise.reject(new Error('not built yet'));
