import type { IsoDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Answers, FormDefinition } from '../definition/types.ts';
import type { Typed } from '../drafts/model.ts';

export interface ParsedAnswers {
  readonly answers: Answers;
  readonly typed: Typed;
  readonly errors: FieldErrors;
}
/** Reads a whole set of answers as JSON in the stored shape; unknown fields are faults. */
export function parseAnswers(
  _definition: FormDefinition,
  _json: unknown,
  _today: IsoDate,
): ParsedAnswers {
  throw new Error('being written');
}
