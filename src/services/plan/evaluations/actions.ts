import { type Actor, can } from '#platform/actor.ts';
import type { EvaluationSheet, SheetActions } from './model.ts';
import { advancePermissions, nextStep, previousStep, stepPermissions } from './rules.ts';

/** What the viewer may do with a sheet as it stands. */
export function actionsOn(
  sheet: Pick<EvaluationSheet, 'id' | 'step'>,
  viewer: Actor,
  own: boolean,
): SheetActions {
  const { step } = sheet;
  if (step === 'published') {
    return { edit: false, advanceTo: undefined, returnTo: undefined, comment: false };
  }
  const theirs = step !== 'self' || own || can(viewer, 'plan.review');
  const edit = can(viewer, stepPermissions[step]) && theirs;
  const advance = can(viewer, advancePermissions[step]) && theirs && sheet.id !== undefined;
  return {
    edit,
    advanceTo: advance ? nextStep(step) : undefined,
    returnTo: edit ? previousStep(step) : undefined,
    comment: edit && sheet.id !== undefined,
  };
}
