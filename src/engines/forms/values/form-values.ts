import type { FormValues } from '#platform/http/input.ts';
import type { SimpleField } from '../definition/model.ts';
import type { RawAnswer } from './raw.ts';
import { placesOf } from './survey.ts';

/**
 * Name of hidden inputs that list the paths of check boxes on the page: an unticked box sends nothing,
 * and only these say that it was there to be ticked.
 */
export const shownName = '_shown';

/** Inputs of a composite answer, named `path.part`. */
const partsOf: Partial<Record<SimpleField['kind'], readonly string[]>> = {
  name: ['family', 'given', 'familyKana', 'givenKana'],
  date: ['era', 'year', 'month', 'day'],
  address: ['postcode', 'prefecture', 'city', 'street', 'building'],
  'bank-account': ['bank', 'branch', 'type', 'number', 'holder'],
  'map-point': ['latitude', 'longitude', 'note'],
};

function texts(values: FormValues, name: string): string[] | undefined {
  if (!Object.hasOwn(values, name)) return undefined;
  const value = values[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

function wasShown(values: FormValues, path: string): boolean {
  return texts(values, shownName)?.includes(path) ?? false;
}

/** A matrix has an input for each row, a ranking one for each place. */
function partNames(field: SimpleField): readonly string[] | undefined {
  if (field.kind === 'matrix') return field.rows.map(({ value }) => value);
  if (field.kind !== 'ranking') return partsOf[field.kind];
  return Array.from({ length: placesOf(field) }, (_, index) => String(index + 1));
}

function readParts(
  parts: readonly string[],
  path: string,
  values: FormValues,
): RawAnswer | undefined {
  const sent = parts.flatMap((part): [string, string][] => {
    const value = texts(values, `${path}.${part}`)?.at(-1);
    return value === undefined ? [] : [[part, value]];
  });
  return sent.length > 0 ? Object.fromEntries(sent) : undefined;
}

/**
 * What a form sent for a question: inputs named `path`, or `path.part` (`family`, `era`, `year` …).
 * Undefined when the question was not on the page, and for files, which come by themselves.
 */
export function readFormAnswer(
  field: SimpleField,
  path: string,
  values: FormValues,
): RawAnswer | undefined {
  if (field.kind === 'file') return undefined;
  const parts = partNames(field);
  const inParts = parts && readParts(parts, path, values);
  if (inParts !== undefined) return inParts;
  const sent = texts(values, path);
  if (field.kind === 'choices') return sent ?? (wasShown(values, path) ? [] : undefined);
  // The last one counts: a hidden `no` may stand before a box that is ticked.
  return sent?.at(-1) ?? (wasShown(values, path) ? null : undefined);
}
