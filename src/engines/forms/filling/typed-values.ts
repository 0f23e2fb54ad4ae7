import { dateParts, isIsoDate } from '#japan/dates.ts';
import { eras } from '#japan/era.ts';
import type {
  AddressAnswer,
  Answers,
  BankAccountAnswer,
  Field,
  MapPointAnswer,
  MatrixAnswer,
  NameAnswer,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';
import type { Draft } from '../drafts/model.ts';
import type { RawAnswer } from '../values/raw.ts';
import { allPlaces, type FieldPath, partName } from './paths.ts';

type Inputs = Readonly<Record<string, string | string[]>>;

/** The calendars that the select beside a date offers; 西暦 is the empty value. */
export const calendars = ['', ...eras.map(({ name }) => name)] as const;

function parts(path: FieldPath, values: Readonly<Record<string, unknown>>): Inputs {
  return Object.fromEntries(
    Object.entries(values).map(([part, value]) => [partName(path, part), String(value ?? '')]),
  );
}

function dateInputs(path: FieldPath, answer: string): Inputs {
  if (!isIsoDate(answer)) return {};
  return parts(path, { era: '', ...dateParts(answer) });
}

/** Inputs of a ranking are named after its places: `1`, `2`, `3`. */
function placesOfRanking(order: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(order.map((option, index) => [String(index + 1), option]));
}

/** What stands in the inputs of a question for an answer that is stored. Files have no input. */
export function inputsOf(field: SimpleField, path: FieldPath, answer: SimpleAnswer): Inputs {
  switch (field.kind) {
    case 'name':
      return parts(path, { ...(answer as NameAnswer) });
    case 'address':
      return parts(path, { ...(answer as AddressAnswer) });
    case 'bank-account':
      return parts(path, { ...(answer as BankAccountAnswer) });
    case 'map-point':
      return parts(path, { ...(answer as MapPointAnswer) });
    case 'date':
      return dateInputs(path, String(answer));
    case 'yes-no':
    case 'consent':
    case 'declaration':
      return { [path]: answer ? 'yes' : 'no' };
    case 'choices':
      return { [path]: [...(answer as readonly string[])] };
    case 'matrix':
      return parts(path, { ...(answer as MatrixAnswer) });
    case 'ranking':
      return parts(path, placesOfRanking(answer as readonly string[]));
    case 'file':
      return {};
    default:
      return { [path]: String(answer) };
  }
}

/** The inputs of every answer of a draft, by HTML name. */
export function inputsOfAnswers(fields: readonly Field[], answers: Answers): Inputs {
  const all = allPlaces(fields, answers).map(({ field, path, answer }) =>
    answer === undefined ? {} : inputsOf(field, path, answer),
  );
  return Object.assign({}, ...all);
}

/** What stands in the inputs for something typed that could not be understood, or was typed otherwise. */
function inputsOfRaw(path: FieldPath, raw: RawAnswer): Inputs {
  if (raw === null) return {};
  if (Array.isArray(raw)) return { [path]: raw.map(String) };
  return typeof raw === 'object'
    ? parts(path, raw as Readonly<Record<string, unknown>>)
    : { [path]: String(raw) };
}

const writtenInEra = /^(\D{2})(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/;

/** A day that was typed in an era goes on standing in it. */
function typedDate(path: FieldPath, typed: RawAnswer | undefined): Inputs {
  const [, era, year, month, day] =
    typeof typed === 'string' ? (writtenInEra.exec(typed) ?? []) : [];
  return era && era !== '西暦' ? parts(path, { era, year, month, day }) : {};
}

/**
 * What stands in the inputs of a draft: its answers; dates in the calendar in which they were typed;
 * and what could not be understood just as it was typed.
 */
export function inputsOfDraft(
  draft: Pick<Draft, 'definition' | 'answers' | 'typed' | 'pending'>,
): Inputs {
  const { fields } = draft.definition;
  const dates = allPlaces(fields, draft.answers).map(({ path, field }) =>
    field.kind === 'date' ? typedDate(path, draft.typed[path]) : {},
  );
  const pending = Object.entries(draft.pending).map(([path, raw]) => inputsOfRaw(path, raw));
  return Object.assign({}, inputsOfAnswers(fields, draft.answers), ...dates, ...pending);
}
