import { type IsoDate, isIsoDate } from '#japan/dates.ts';
import { type Lookup, lookup, splitRowField } from '../definition/lookup.ts';
import type {
  Answer,
  Answers,
  Comparison,
  Condition,
  DayReference,
  FormDefinition,
  MatrixAnswer,
  RowAnswer,
} from '../definition/model.ts';
import { rowsOf } from '../values/rows.ts';
import { shiftDay } from './days.ts';

/** One look at a form: its answers, a day, and what was found out so far. */
export interface Evaluation {
  readonly lookup: Lookup;
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly known: Map<string, boolean>;
}

/** The row that a condition speaks of when it names fields of its repeat. */
export interface RowScope {
  readonly repeat: string;
  readonly row: RowAnswer;
}

type FieldCondition = Extract<Condition, { field: string }>;

export function startEvaluation(
  definition: FormDefinition,
  answers: Answers,
  today: IsoDate,
): Evaluation {
  return { lookup: lookup(definition), answers, today, known: new Map() };
}

/** Each question is answered once. A question that leads back to itself is answered no. */
function remember({ known }: Evaluation, key: string, ask: () => boolean): boolean {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, false);
  const answer = ask();
  known.set(key, answer);
  return answer;
}

/** Whether a rule holds; without a name it does. */
export function holds(look: Evaluation, name: string | undefined, scope?: RowScope): boolean {
  if (name === undefined) return true;
  const rule = look.lookup.rules.get(name);
  if (!rule) return false;
  // A rule that does not speak of this repeat says the same in each of its rows.
  const inRow = scope && look.lookup.ruleRepeats.get(name)?.has(scope.repeat) ? scope : undefined;
  const key = inRow ? `rule ${name} ${inRow.row.id}` : `rule ${name}`;
  return remember(look, key, () => test(look, rule.condition, inRow));
}

/** Whether a field outside of rows shows. */
export function shows(look: Evaluation, key: string): boolean {
  const place = look.lookup.places.get(key);
  if (!place) return false;
  const { screen, item } = place;
  if (screen.when === undefined && item.when === undefined) return true;
  return remember(look, `field ${key}`, () => holds(look, screen.when) && holds(look, item.when));
}

/** Whether a field of a row shows. */
export function showsInRow(look: Evaluation, scope: RowScope, key: string): boolean {
  const item = look.lookup.rowItems.get(scope.repeat)?.get(key);
  return item !== undefined && shows(look, scope.repeat) && holds(look, item.when, scope);
}

/** What a row of a matrix was answered with. */
function answerOfRow(answer: Answer | undefined, row: string): string | undefined {
  if (typeof answer !== 'object' || !Object.hasOwn(answer, row)) return undefined;
  return (answer as MatrixAnswer)[row];
}

function answerIn(look: Evaluation, name: string, scope?: RowScope): Answer | undefined {
  const inRow = splitRowField(name);
  if (!inRow) return shows(look, name) ? look.answers[name] : undefined;
  if (look.lookup.matrixRows.has(inRow.repeat)) {
    return shows(look, inRow.repeat)
      ? answerOfRow(look.answers[inRow.repeat], inRow.key)
      : undefined;
  }
  if (scope?.repeat !== inRow.repeat) return undefined;
  return showsInRow(look, scope, inRow.key) ? scope.row.answers[inRow.key] : undefined;
}

export function dayOf(
  look: Evaluation,
  reference: DayReference,
  scope?: RowScope,
): IsoDate | undefined {
  if ('today' in reference) return shiftDay(look.today, reference.today);
  if ('on' in reference) return reference.on;
  const answer = answerIn(look, reference.field, scope);
  return typeof answer === 'string' && isIsoDate(answer) ? answer : undefined;
}

function compare<T extends number | string>(left: T, how: Comparison, right: T): boolean {
  switch (how) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
  }
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && !(Array.isArray(answer) && answer.length === 0);
}

function isOneOf(answer: Answer, values: readonly unknown[]): boolean {
  return Array.isArray(answer)
    ? answer.some((one) => values.includes(one))
    : values.includes(answer);
}

function matches(look: Evaluation, condition: FieldCondition, scope?: RowScope): boolean {
  const answer = answerIn(look, condition.field, scope);
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  if (answer === undefined) return false;
  if ('is' in condition) return isOneOf(answer, [condition.is]);
  if ('oneOf' in condition) return isOneOf(answer, condition.oneOf);
  if ('value' in condition) {
    return typeof answer === 'number' && compare(answer, condition.compare, condition.value);
  }
  const day = dayOf(look, condition.day, scope);
  return day !== undefined && typeof answer === 'string' && compare(answer, condition.compare, day);
}

/** Inside its row a field of a repeat is that row's; elsewhere one row that matches is enough. */
function matchesSomewhere(look: Evaluation, condition: FieldCondition, scope?: RowScope): boolean {
  const inRow = splitRowField(condition.field);
  if (!inRow || scope?.repeat === inRow.repeat || look.lookup.matrixRows.has(inRow.repeat)) {
    return matches(look, condition, scope);
  }
  if (!shows(look, inRow.repeat)) return false;
  return rowsOf(look.answers[inRow.repeat]).some((row) =>
    matches(look, condition, { repeat: inRow.repeat, row }),
  );
}

/** Whether a condition holds. */
export function test(look: Evaluation, condition: Condition, scope?: RowScope): boolean {
  if ('all' in condition) return condition.all.every((part) => test(look, part, scope));
  if ('any' in condition) return condition.any.some((part) => test(look, part, scope));
  if ('not' in condition) return !test(look, condition.not, scope);
  if ('rule' in condition) return holds(look, condition.rule, scope);
  if ('field' in condition) return matchesSomewhere(look, condition, scope);
  if (!shows(look, condition.rows)) return false;
  const { length } = rowsOf(look.answers[condition.rows]);
  return compare(length, condition.compare, condition.value);
}
