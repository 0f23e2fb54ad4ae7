import type { IsoDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Answers, FormDefinition } from '../definition/types.ts';
import type { Pending } from '../drafts/model.ts';

export interface ScreenProblems {
  readonly screenId: string;
  /** By field path. */
  readonly errors: FieldErrors;
}
/** What keeps answers from being submitted, screen by screen; empty when nothing does. */
export function checkDraft(
  _definition: FormDefinition,
  _answers: Answers,
  _today: IsoDate,
  _pending: Pending = {},
): readonly ScreenProblems[] {
  throw new Error('being written');
}
