import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Visibility } from '../conditions/model.ts';
import { visible } from '../conditions/visible.ts';
import type { Draft } from '../drafts/model.ts';
import { checkDraft, type ScreenProblems } from '../values/check-draft.ts';
import { labelOfPath } from './page-state.ts';

/** A draft as it stands today: what shows, and what is still wrong or missing. */
export interface Standing {
  readonly visibility: Visibility;
  readonly problems: readonly ScreenProblems[];
}

export function standingOf(draft: Draft, unit: Pick<Unit, 'now'>): Standing {
  const today = dayInTokyo(unit.now);
  const { definition, answers, pending } = draft;
  return {
    visibility: visible(definition, answers, today),
    problems: checkDraft(definition, answers, today, pending),
  };
}

export function problemsOn(problems: readonly ScreenProblems[], screenId: string): FieldErrors {
  return problems.find((one) => one.screenId === screenId)?.errors ?? {};
}

/** Answers that will not be sent, by what they are called. */
export function hiddenLabels(draft: Draft, { hiddenAnswers }: Visibility): Text[] {
  return hiddenAnswers.flatMap((path) => labelOfPath(draft.definition, draft.answers, path) ?? []);
}
