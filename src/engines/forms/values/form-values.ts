import type { FormValues } from '#platform/http/input.ts';
import type { SimpleField } from '../definition/types.ts';
import type { RawAnswer } from './raw.ts';

/**
 * Name of hidden inputs that list the paths of check boxes on the page: an unticked box sends nothing,
 * and only these say that it was there to be ticked.
 */
export const shownName = '_shown';

/**
 * What a form sent for a question: inputs named `path`, or `path.part` (`family`, `era`, `year` …).
 * Undefined when the question was not on the page.
 */
export function readFormAnswer(
  _field: SimpleField,
  _path: string,
  _values: FormValues,
): RawAnswer | undefined {
  throw new Error('being written');
}
