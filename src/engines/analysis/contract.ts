export type {
  AlikeTexts,
  Clustering,
  ClusteringParameters,
  ClusterTexts,
  Manifest,
  Place,
  PlaceReason,
  TextGroup,
} from './clustering.ts';
export {
  type MaskedText,
  maskAll,
  maskPersonalData,
  type PersonalKind,
  type PersonalSpan,
} from './masking/mask.ts';
export type { AnalysedText, TextCollection, TextSource } from './source.ts';
export { type SimilarText, similarTexts } from './text/similar.ts';
export { clusterTexts } from './worker/cluster-texts.ts';
