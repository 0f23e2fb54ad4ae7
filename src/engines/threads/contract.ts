export type { Activity, ActivityKind } from './activity.ts';
export { activityKinds } from './activity.ts';
export type { Answer, AnswerOutcome, AnswerText } from './answers/model.ts';
export type { Hop, HopKind, HopTarget } from './hop.ts';
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
export { findInputKind, listInputKinds, registerInputKinds } from './inputs/registry.ts';
export { isPublic, mayRead, publicViewer, type Reading, type Viewer } from './visibility.ts';
