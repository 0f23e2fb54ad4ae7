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
export type { OpinionGroups } from './opinion-groups/opinion-groups.ts';
export {
  type GroupSays,
  type StatementStanding,
  standing,
  tellingOf,
  votesNeeded,
} from './opinion-groups/statements.ts';
export {
  type VoteList,
  type VoteMatrix,
  type VoteValue,
  voteMatrix,
} from './opinion-groups/votes.ts';
export { startRun } from './runs/commands.ts';
export { type Run, runHref, themesTopic } from './runs/model.ts';
export { findSignedRun } from './runs/queries.ts';
export { findTextSource, registerTextSources } from './runs/sources.ts';
export { listThemeTexts } from './runs/theme-texts.ts';
export type { AnalysedText, TextCollection, TextSource } from './source.ts';
export { type SimilarText, similarTexts } from './text/similar.ts';
export { clusterTexts } from './worker/cluster-texts.ts';
export { groupOpinions } from './worker/group-opinions.ts';
