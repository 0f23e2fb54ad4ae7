export type { Activity, ActivityKind } from './activity.ts';
export { activityKinds } from './activity.ts';
export {
  answerInput,
  answerTogether,
  correctAnswer,
  recordAnswer,
  recordCorrection,
} from './answers/commands.ts';
export {
  type Answer,
  type AnswerOutcome,
  type AnswerText,
  answerOutcomes,
} from './answers/model.ts';
export { currentAnswers, publicAnswersOf } from './answers/queries.ts';
export { outcomeTexts } from './answers/text.ts';
export { togetherHref } from './desk/together/model.ts';
export type { Hop, HopFigure, HopKind, HopLink, HopTarget } from './hop.ts';
export type {
  Input,
  InputAuthor,
  InputChange,
  InputChannel,
  InputKind,
  InputPoint,
  InputState,
  Moderation,
  NewInput,
  RecordedInput,
} from './input.ts';
export { inputChannels, inputStates, moderations } from './input.ts';
export { type AuthorNotice, tellAuthors } from './inputs/authors.ts';
export {
  assignInput,
  closeInput,
  examineInput,
  type NewModeration,
  setModeration,
  updateText,
  withdrawInput,
} from './inputs/commands.ts';
export {
  inputNotice,
  ownVoiceHref,
  voiceHref,
  voicePages,
  voicesPerPage,
  voicesTopic,
} from './inputs/model.ts';
export {
  findByReceipt,
  findInput,
  type InputCounts,
  type InputFilter,
  type InputList,
  type InputPage,
  inputCounts,
  listInputs,
  listOwn,
  readInputs,
} from './inputs/queries.ts';
export { recordInput } from './inputs/record.ts';
export { findInputKind, listInputKinds, registerInputKinds } from './inputs/registry.ts';
export { recordSamples, showSample } from './inputs/sample.ts';
export { firstLine } from './inputs/words.ts';
export { behindTopics, hopsOfTarget, type TargetRef, threadsBehind } from './lines/behind.ts';
export {
  addHop,
  changeThread,
  correctHop,
  linkInputs,
  startThread,
  unlinkInput,
  withdrawHop,
} from './lines/commands.ts';
export type { HopCorrection, NewHop, ThreadInput } from './lines/inputs.ts';
export { findHopKind, listHopKinds, registerHopKinds } from './lines/kinds.ts';
export {
  type Thread,
  type ThreadBehind,
  type ThreadSummary,
  threadsTopic,
  type Voice,
} from './lines/model.ts';
export { findThread, listHops, listThreads, threadsOfInput } from './lines/queries.ts';
export { VoicesBehind } from './lines/views/behind.tsx';
export { threadStyles } from './lines/views/styles.ts';
export { type Decision, decideInputs } from './moderation/commands.ts';
export { moderationNumbers } from './moderation/numbers.ts';
export { readFilterSettings } from './moderation/queries.ts';
export { type FilterSettings, filterText } from './moderation/rules.ts';
export { hidingReasonTexts } from './moderation/text.ts';
export { objectTo } from './objections/commands.ts';
export { closeActivity, forgetActivity, registerActivity } from './projects/activities.ts';
export { addPhase, addProject } from './projects/commands.ts';
export type { PhaseInput, ProjectInput } from './projects/inputs.ts';
export {
  type ActivityFilter,
  type ActivityOutcome,
  type ActivityRef,
  activitiesTopic,
  type ListedActivity,
  type Project,
} from './projects/model.ts';
export { listActivities, listOpenActivities, listProjects } from './projects/queries.ts';
export { ActivityList } from './projects/views/activities.tsx';
export { ProjectField } from './projects/views/project-field.tsx';
export { isPublic, mayRead, publicViewer, type Reading, type Viewer } from './visibility.ts';
