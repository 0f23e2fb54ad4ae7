import { addDays, type IsoDate } from '#japan/dates.ts';
import { dayOf, startEvaluation } from '../conditions/evaluation.ts';
import { lookup, splitRowField } from '../definition/lookup.ts';
import type {
  Answer,
  Answers,
  Comparison,
  Condition,
  FormDefinition,
  MatrixAnswer,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';
import { rowsOf } from '../values/rows.ts';
import type { Chance } from './chance.ts';
import { dayWithin, numberWithin, sampleAnswer } from './sample-values.ts';

/** Answers on their way to an example. */
export interface Sketch {
  readonly definition: FormDefinition;
  readonly chance: Chance;
  readonly today: IsoDate;
  answers: Record<string, Answer>;
}

type FieldCondition = Extract<Condition, { field: string }>;

export function sampleRow({ definition, chance, today, answers }: Sketch, repeat: string) {
  const row = { id: chance.id(), answers: {} as Record<string, SimpleAnswer> };
  for (const field of lookup(definition).rowFields.get(repeat)?.values() ?? []) {
    const look = startEvaluation(definition, answers, today);
    const value = sampleAnswer(chance, look, field, { repeat, row });
    if (value !== undefined) row.answers[field.key] = value;
  }
  return row;
}

/** Makes a repeat have so many rows, as far as it may. */
export function setRows(sketch: Sketch, repeat: string, count: number): void {
  const field = lookup(sketch.definition).fields.get(repeat);
  if (field?.kind !== 'repeat') return;
  const wanted = Math.max(field.minRows, Math.min(count, field.maxRows));
  const rows = [...rowsOf(sketch.answers[repeat])].slice(0, wanted);
  while (rows.length < wanted) rows.push(sampleRow(sketch, repeat));
  sketch.answers[repeat] = rows;
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '>',
  '>=': '<',
  '>': '<=',
};

/** The limits that a comparison sets, one step being the smallest difference. */
function limitsOf(how: Comparison, value: number, step: number): [number?, number?] {
  if (how === '=') return [value, value];
  if (how === '<' || how === '<=') return [undefined, how === '<' ? value - step : value];
  return [how === '>' ? value + step : value, undefined];
}

function largest(...values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function smallest(...values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function numberFor(sketch: Sketch, field: SimpleField, how: Comparison, value: number) {
  if (field.kind !== 'number' && field.kind !== 'money' && field.kind !== 'scale') {
    return undefined;
  }
  const decimals = field.kind === 'number' ? (field.decimals ?? 0) : 0;
  const [min, max] = limitsOf(how, value, 10 ** -decimals);
  const [low, high] = [largest(min, field.min), smallest(max, field.max)];
  return numberWithin(sketch.chance, low, high, decimals);
}

function dayFor(sketch: Sketch, condition: FieldCondition, how: Comparison): string | undefined {
  if (!('day' in condition)) return undefined;
  const { definition, answers, today, chance } = sketch;
  const day = dayOf(startEvaluation(definition, answers, today), condition.day);
  if (!day) return undefined;
  if (how === '=') return day;
  const before = how === '<' || how === '<=';
  const step = how === '<' ? -1 : how === '>' ? 1 : 0;
  const edge = addDays(day, step);
  return before
    ? dayWithin(chance, addDays(edge, -400), edge, today)
    : dayWithin(chance, edge, addDays(edge, 400), today);
}

function chosen(sketch: Sketch, field: SimpleField, values: readonly unknown[], hold: boolean) {
  const { chance, definition, answers, today } = sketch;
  if (hold) {
    const value = chance.pick(values) as SimpleAnswer | undefined;
    return field.kind === 'choices' || field.kind === 'ranking' ? [String(value)] : value;
  }
  const look = startEvaluation(definition, answers, today);
  for (let turn = 0; turn < 30; turn += 1) {
    const other = sampleAnswer(chance, look, field);
    const list: readonly unknown[] = Array.isArray(other) ? other : [other];
    if (!list.some((one) => values.includes(one))) return other;
  }
  return undefined;
}

function valueFor(sketch: Sketch, field: SimpleField, condition: FieldCondition, hold: boolean) {
  if ('answered' in condition) {
    const look = startEvaluation(sketch.definition, sketch.answers, sketch.today);
    return condition.answered === hold ? sampleAnswer(sketch.chance, look, field) : undefined;
  }
  if ('is' in condition) return chosen(sketch, field, [condition.is], hold);
  if ('oneOf' in condition) return chosen(sketch, field, condition.oneOf, hold);
  const how = hold ? condition.compare : opposite[condition.compare];
  return 'value' in condition
    ? numberFor(sketch, field, how, condition.value)
    : dayFor(sketch, condition, how);
}

function put<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined) {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function steerRows(sketch: Sketch, condition: FieldCondition, hold: boolean): void {
  const { repeat, key } = splitRowField(condition.field) ?? { repeat: '', key: '' };
  const field = lookup(sketch.definition).rowFields.get(repeat)?.get(key);
  if (!field) return;
  if (hold && rowsOf(sketch.answers[repeat]).length === 0) setRows(sketch, repeat, 1);
  sketch.answers[repeat] = rowsOf(sketch.answers[repeat]).map((row, index) =>
    hold && index > 0
      ? row
      : { id: row.id, answers: put(row.answers, key, valueFor(sketch, field, condition, hold)) },
  );
}

/** Answers the row of a matrix that a condition names. */
function steerMatrix(sketch: Sketch, condition: FieldCondition, hold: boolean): void {
  const { repeat: key, key: row } = splitRowField(condition.field) ?? { repeat: '', key: '' };
  const field = lookup(sketch.definition).matrixRows.get(key)?.get(row);
  if (!field) return;
  const value = valueFor(sketch, field, condition, hold);
  const rows = put({ ...(sketch.answers[key] as MatrixAnswer | undefined) }, row, value as string);
  sketch.answers = put<Answer>(sketch.answers, key, rows);
}

function steerField(sketch: Sketch, condition: FieldCondition, hold: boolean): void {
  const { fields, places } = lookup(sketch.definition);
  const name = splitRowField(condition.field)?.repeat ?? condition.field;
  const place = places.get(name);
  // A hidden question counts as not answered, so it has to show first.
  if (hold) {
    for (const when of [place?.screen.when, place?.item.when]) {
      if (when !== undefined) steer(sketch, { rule: when }, true, [when]);
    }
  }
  if (name !== condition.field && lookup(sketch.definition).matrixRows.has(name)) {
    steerMatrix(sketch, condition, hold);
    return;
  }
  if (name !== condition.field) {
    steerRows(sketch, condition, hold);
    return;
  }
  const field = fields.get(name);
  if (!field || field.kind === 'repeat') return;
  const value: Answer | undefined = valueFor(sketch, field, condition, hold);
  sketch.answers = put<Answer>(sketch.answers, name, value);
}

/** Changes answers so that a condition holds, or does not; best effort, it may undo another's work. */
export function steer(
  sketch: Sketch,
  condition: Condition,
  hold: boolean,
  way: readonly string[] = [],
): void {
  if ('not' in condition) {
    steer(sketch, condition.not, !hold, way);
  } else if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const every = 'all' in condition === hold;
    const one = sketch.chance.pick(parts);
    for (const part of every ? parts : one ? [one] : []) steer(sketch, part, hold, way);
  } else if ('rule' in condition) {
    const rule = lookup(sketch.definition).rules.get(condition.rule);
    const seen = way.filter((name) => name === condition.rule).length > 1;
    if (rule && !seen) steer(sketch, rule.condition, hold, [...way, condition.rule]);
  } else if ('field' in condition) {
    steerField(sketch, condition, hold);
  } else {
    const how = hold ? condition.compare : opposite[condition.compare];
    const [min, max] = limitsOf(how, condition.value, 1);
    setRows(sketch, condition.rows, Math.ceil(min ?? max ?? 0));
  }
}

export function sketchOf(
  definition: FormDefinition,
  chance: Chance,
  today: IsoDate,
  answers: Answers = {},
): Sketch {
  return { definition, chance, today, answers: { ...answers } };
}
