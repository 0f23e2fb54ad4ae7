import { englishDate, type IsoDate, japaneseDate } from '#japan/dates.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { dayOf, type Evaluation, type RowScope } from '../conditions/evaluation.ts';
import type { SimpleAnswer, SimpleField } from '../definition/model.ts';
import { parseAnswer } from './parse.ts';
import type { RawAnswer } from './raw.ts';
import { asks, faults, tooEarly, tooLate } from './text.ts';

/** What to say about a question that waits for its answer. */
export function missingAnswer({ kind, label }: Pick<SimpleField, 'kind' | 'label'>): Text {
  switch (kind) {
    case 'yes-no':
    case 'choice':
    case 'choices':
    case 'scale':
    case 'matrix':
    case 'ranking':
      return asks.choose(label);
    case 'file':
      return asks.attach(label);
    case 'consent':
    case 'declaration':
      return asks.tick(label);
    case 'map-point':
      return asks.point(label);
    default:
      return asks.enter(label);
  }
}

function written(day: IsoDate): Text {
  return { ja: japaneseDate(day), en: englishDate(day) };
}

function limitFault(
  look: Evaluation,
  field: SimpleField,
  answer: SimpleAnswer,
  scope: RowScope | undefined,
): Text | undefined {
  if (field.kind !== 'date' || typeof answer !== 'string') return undefined;
  const earliest = field.earliest && dayOf(look, field.earliest, scope);
  if (earliest && answer < earliest) return tooEarly(written(earliest));
  const latest = field.latest && dayOf(look, field.latest, scope);
  return latest && answer > latest ? tooLate(written(latest)) : undefined;
}

/** Equal as JSON, whatever the order of the parts. */
export function sameAnswer(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) {
    return left === right;
  }
  const [one, other] = [Object.entries(left), new Map(Object.entries(right))];
  return (
    Array.isArray(left) === Array.isArray(right) &&
    one.length === other.size &&
    one.every(([part, value]) => other.has(part) && sameAnswer(value, other.get(part)))
  );
}

/** Errors of an answer that could not be read, under the names of its inputs. */
export function errorsAt(path: string, parts: Readonly<Record<string, Text>>): FieldErrors {
  return Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [part ? `${path}.${part}` : path, text]),
  );
}

/** Rows of a required matrix that wait for their answer, each by its name. */
function missingRows(field: SimpleField, path: string, answer: SimpleAnswer): FieldErrors {
  if (field.kind !== 'matrix' || !field.required || field.requires === 'one-row') return {};
  const open = field.rows.filter(({ value }) => !Object.hasOwn(Object(answer), value));
  return Object.fromEntries(
    open.map(({ value, label }) => [`${path}.${value}`, asks.choose(label)]),
  );
}

/** What is wrong with one stored answer, or that it is missing. */
export function answerFaults(
  look: Evaluation,
  field: SimpleField,
  path: string,
  answer: SimpleAnswer | undefined,
  scope?: RowScope,
): FieldErrors {
  if (answer === undefined) return field.required ? { [path]: missingAnswer(field) } : {};
  // Stored answers are JSON, so they can be read like what comes from outside.
  const parsed = parseAnswer(field, answer as RawAnswer);
  if (!parsed.ok) return errorsAt(path, parsed.parts);
  if (!sameAnswer(parsed.value, answer)) return { [path]: faults.notUnderstood };
  const fault = limitFault(look, field, answer, scope);
  return fault ? { [path]: fault } : missingRows(field, path, answer);
}
