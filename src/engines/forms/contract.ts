export type {
  Visibility,
  VisibleItem,
  VisibleRow,
  VisibleRowItem,
  VisibleScreen,
} from './conditions/model.ts';
export { evaluate, visible, visibleAnswers } from './conditions/visible.ts';
export { checkDefinition } from './definition/check.ts';
export { questionsOf } from './definition/lookup.ts';
export {
  type AddressAnswer,
  type Answer,
  type Answers,
  type BankAccountAnswer,
  type Check,
  type Choice,
  type Condition,
  type DayReference,
  type Field,
  type FieldKind,
  type FileAnswer,
  type FormDefinition,
  type MapPointAnswer,
  type MatrixAnswer,
  type NameAnswer,
  noOpinion,
  type RepeatField,
  type RowAnswer,
  type Rule,
  type Screen,
  type ScreenItem,
  type SimpleAnswer,
  type SimpleField,
} from './definition/model.ts';
export { otherKey } from './definition/other-words.ts';
export { claimDraft, holdDraft, saveContext, startDraft } from './drafts/commands.ts';
export { eraseUnsent } from './drafts/erase.ts';
export type {
  Draft,
  NewDraft,
  Pending,
  PrefillMark,
  PrefillMarks,
  SavedScreen,
  StartedDraft,
  Typed,
} from './drafts/model.ts';
export { savePrefilled } from './drafts/prefilled.ts';
export { getDraft, listDrafts } from './drafts/queries.ts';
export { addRow, removeRow } from './drafts/rows.ts';
export { type ScreenInput, saveScreen } from './drafts/screens.ts';
export { draftDayLimits, saveDraftDays } from './drafts/settings.ts';
export { draftSecret, rememberDraft } from './filling/draft-cookie.ts';
export { AnswersView, type AnswersViewProps } from './filling/views/answers.tsx';
export {
  AnswersDifference,
  type AnswersDifferenceProps,
} from './filling/views/answers-difference.tsx';
export { FieldInputs, type FieldInputsProps } from './filling/views/asked-fields.tsx';
export { type ExampleWish, exampleAnswers } from './json-schema/example.ts';
export { formJsonSchema } from './json-schema/schema.ts';
export { minutesSaved, type SkipFilter } from './ledger/queries.ts';
export type {
  Channel,
  FormHead,
  FormOwner,
  OwnedDraft,
  PrefilledValue,
  PrefillSource,
  Representation,
  SourceDifference,
  Submission,
  SubmissionResult,
} from './owner.ts';
export { registerFormOwners } from './owners.ts';
export { compareWithSources } from './prefill/compare.ts';
export { registerPrefillSources } from './prefill/registry.ts';
export type { Finding } from './prover/finding.ts';
export { type Proof, proveForm } from './prover/prove.ts';
export { submitAlone, submitAnswers, submitDraft } from './submissions/commands.ts';
export { inspectCorrection, saveCorrection } from './submissions/corrections.ts';
export { eraseSubmissions } from './submissions/erase.ts';
export type {
  CorrectionInput,
  CorrectionOptions,
  SentAnswers,
  StoredSubmission,
} from './submissions/model.ts';
export {
  getSubmission,
  listSubmissions,
  listVersionsOfSubmission,
} from './submissions/queries.ts';
export { type Attached, attachFile, removeFile } from './uploads/commands.ts';
export { fileLimit, type Upload } from './uploads/files.ts';
export { checkDraft, type ScreenProblems } from './values/check-draft.ts';
export { readFormAnswer, shownName } from './values/form-values.ts';
export { type Parsed, parseAnswer } from './values/parse.ts';
export { type ParsedAnswers, parseAnswers } from './values/parse-answers.ts';
export type { RawAnswer } from './values/raw.ts';
export { placesOf, pointsOf } from './values/survey.ts';
export { createForm, publishVersion, saveVersion } from './versions/commands.ts';
export {
  type Form,
  type FormVersion,
  findPublishedVersion,
  getForm,
  getVersion,
  listForms,
  listVersions,
  publishedTopic,
} from './versions/queries.ts';
