import type { IsoDate } from '#japan/dates.ts';
import type { Answers, Condition, FormDefinition } from '../definition/types.ts';
import type { Visibility } from './model.ts';
/** Which screens, questions and questions of rows show for these answers. @param today in Asia/Tokyo */
export function visible(
  _definition: FormDefinition,
  _answers: Answers,
  _today: IsoDate,
): Visibility {
  throw new Error('being written');
}
/** Whether a condition holds; inside a row when its id is given. */
export function evaluate(
  _definition: FormDefinition,
  _condition: Condition,
  _answers: Answers,
  _today: IsoDate,
  _rowId?: string,
): boolean {
  throw new Error('being written');
}
/** The answers that are submitted: without hidden ones. */
export function visibleAnswers(
  _definition: FormDefinition,
  _answers: Answers,
  _today: IsoDate,
): Answers {
  throw new Error('being written');
}
