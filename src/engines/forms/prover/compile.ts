import { dayNumber, type IsoDate } from '#japan/dates.ts';
import { shiftDay } from '../conditions/days.ts';
import { lookup } from '../definition/lookup.ts';
import {
  type Comparison,
  type Condition,
  type DayReference,
  type FormDefinition,
  noOpinion,
} from '../definition/model.ts';
import { pointsOf } from '../values/survey.ts';
import type { Restriction } from './domain.ts';
import { all, any, both, type Formula, flag, restricted } from './formula.ts';
import { scaleOf } from './initial-domain.ts';
import type { Variable } from './model.ts';

export interface RowOf {
  readonly repeat: string;
  readonly index: number;
}

/** A condition, or its contrary, as a formula; inside a row the names of its fields mean that row. */
export type Compile = (condition: Condition, positive: boolean, row?: RowOf) => Formula;

interface Scope {
  readonly definition: FormDefinition;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly rows: ReadonlyMap<string, number>;
  readonly today: IsoDate;
}

const most = Number.MAX_SAFE_INTEGER;

/** The whole numbers that compare so with `value`, which may lie between two of them. */
function rangeOf(compare: Comparison, value: number): { min: number; max: number } {
  const exact = Number(value.toPrecision(15));
  switch (compare) {
    case '<':
      return { min: -most, max: Math.ceil(exact) - 1 };
    case '<=':
      return { min: -most, max: Math.floor(exact) };
    case '=':
      return { min: Math.ceil(exact), max: Math.floor(exact) };
    case '>=':
      return { min: Math.ceil(exact), max: most };
    case '>':
      return { min: Math.floor(exact) + 1, max: most };
  }
}

const unanswered: Restriction = { answered: false };

function range(id: string, compare: Comparison, value: number, positive: boolean): Formula {
  const { min, max } = rangeOf(compare, value);
  if (positive) return min > max ? false : restricted(id, { min, max });
  return any([
    restricted(id, unanswered),
    min > -most && restricted(id, { min: -most, max: Math.min(min - 1, most) }),
    max < most && restricted(id, { min: Math.max(max + 1, -most), max: most }),
  ]);
}

/** An answer equals a value of its own type only: the number 5 is not the text 5. */
function typeOf({ field }: Variable): 'string' | 'number' | 'boolean' {
  const counted = field?.kind === 'number' || field?.kind === 'money';
  if (counted || field?.kind === 'scale') return 'number';
  const ticked = field?.kind === 'yes-no' || field?.kind === 'consent';
  return ticked || field?.kind === 'declaration' ? 'boolean' : 'string';
}

function oneOf(
  variable: Variable,
  values: readonly (string | number | boolean)[],
  positive: boolean,
): Formula {
  const { id, domain } = variable;
  const type = typeOf(variable);
  const named = values
    .filter((value) => typeof value === (value === noOpinion ? 'string' : type))
    .map(String);
  if (named.length === 0) return !positive;
  if (domain.kind === 'options') {
    return (positive ? any : all)(
      named.map((option) => restricted(id, { option, chosen: positive })),
    );
  }
  if (domain.kind === 'integer' && variable.field?.kind !== 'date') {
    return range(id, '=', Number(named[0]) * scaleOf(fieldOf(variable)), positive);
  }
  // A composite answer equals no plain value.
  if (domain.kind !== 'values') return !positive;
  const hit = new Set(named.filter((value) => domain.values.has(value)));
  if (positive) return hit.size === 0 ? false : restricted(id, { values: hit, absent: false });
  const rest = new Set([...domain.values].filter((value) => !hit.has(value)));
  return restricted(id, { values: rest, absent: true });
}

function fieldOf({ field, id }: Variable) {
  if (!field) throw new TypeError(`${id} is no field`);
  return field;
}

/** `left` compared with `right`, both days: differences of whole numbers. */
function difference(left: string, right: string, compare: Comparison, positive: boolean): Formula {
  const under = (by: number): Formula => ({ literal: { left, right, most: by } });
  const over = (by: number): Formula => ({ literal: { left: right, right: left, most: by } });
  const held: Record<Comparison, Formula> = {
    '<': under(-1),
    '<=': under(0),
    '=': all([under(0), over(0)]),
    '>=': over(0),
    '>': over(-1),
  };
  if (positive) return held[compare];
  const denied: Record<Comparison, Formula> = {
    '<': over(0),
    '<=': over(-1),
    '=': any([under(-1), over(-1)]),
    '>=': under(-1),
    '>': under(0),
  };
  const none = [left, right].map((id) => restricted(id, unanswered));
  return any([...none, denied[compare]]);
}

function daysCompared(
  scope: Scope,
  id: string,
  { compare, day, row }: { compare: Comparison; day: DayReference; row?: RowOf },
  positive: boolean,
): Formula {
  if ('on' in day) return range(id, compare, dayNumber(day.on), positive);
  if ('today' in day) {
    return range(id, compare, dayNumber(shiftDay(scope.today, day.today)), positive);
  }
  const [other, ...more] = variablesNamed(scope, day.field, row);
  // Which row is meant is not said: take it that anything may be true.
  if (!other || more.length > 0) return true;
  return difference(id, other, compare, positive);
}

/** A field of the form, that of the row at hand, or those of every imagined row. */
function variablesNamed(
  { definition, rows, variables }: Scope,
  path: string,
  row?: RowOf,
): string[] {
  // A row of a matrix; a whole matrix is answered where one of its rows is.
  if (variables.has(path)) return [path];
  const matrix = lookup(definition).matrixRows.get(path);
  if (matrix) return [...matrix.keys()].map((row) => `${path}.${row}`);
  const [repeat = '', inner] = path.split('.');
  if (inner === undefined) return [];
  if (row?.repeat === repeat) return [`${repeat}#${row.index}.${inner}`];
  const indexes = Array.from({ length: rows.get(repeat) ?? 0 }, (_, index) => index);
  return indexes.map((index) => `${repeat}#${index}.${inner}`).filter((id) => variables.has(id));
}

type Atom = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { rule: unknown } | { rows: unknown }
>;

/** Some row in which the question has no answer. */
function unansweredSomewhere(scope: Scope, path: string, positive: boolean): Formula {
  const rows = `${path.split('.')[0]}#rows`;
  const parts = variablesNamed(scope, path).map((id, index) =>
    both([range(rows, '>', index, positive), restricted(id, { answered: !positive })], positive),
  );
  return both(parts, !positive);
}

/** The points of a scale that compare so; undefined for everything else. */
function pointsThat({ field }: Variable, condition: Atom): number[] | undefined {
  if (field?.kind !== 'scale' || !('value' in condition)) return undefined;
  const { min, max } = rangeOf(condition.compare, condition.value);
  return pointsOf(field).filter((point) => point >= min && point <= max);
}

function atom(scope: Scope, condition: Atom, positive: boolean, row?: RowOf): Formula {
  const meansRows = scope.rows.has(condition.field);
  if (meansRows && 'answered' in condition) {
    const id = `${condition.field}#rows`;
    return range(id, '>=', 1, positive === condition.answered);
  }
  const parts = variablesNamed(scope, condition.field, row).map((id): Formula => {
    const variable = scope.variables.get(id);
    if (!variable) return !positive;
    if ('answered' in condition) return restricted(id, { answered: positive });
    if ('is' in condition) return oneOf(variable, [condition.is], positive);
    if ('oneOf' in condition) return oneOf(variable, condition.oneOf, positive);
    const points = pointsThat(variable, condition);
    if (points) return oneOf(variable, points, positive);
    if (variable.domain.kind !== 'integer') return !positive;
    const { compare } = condition;
    if ('day' in condition) {
      return daysCompared(scope, id, { compare, day: condition.day, row }, positive);
    }
    return range(id, compare, condition.value * scaleOf(fieldOf(variable)), positive);
  });
  return positive ? any(parts) : all(parts);
}

/** @returns the function that reads the conditions of one form */
export function createCompile(scope: Scope): Compile {
  const compile: Compile = (condition, positive, row) => {
    if ('all' in condition) {
      return both(
        condition.all.map((part) => compile(part, positive, row)),
        positive,
      );
    }
    if ('any' in condition) {
      return both(
        condition.any.map((part) => compile(part, positive, row)),
        !positive,
      );
    }
    if ('not' in condition) return compile(condition.not, !positive, row);
    if ('rule' in condition) {
      const name = `rule:${condition.rule}`;
      return flag(row ? `${name}@${row.repeat}#${row.index}` : name, positive);
    }
    if ('rows' in condition) {
      return range(`${condition.rows}#rows`, condition.compare, condition.value, positive);
    }
    if ('answered' in condition && !condition.answered && !scope.rows.has(condition.field)) {
      const [repeat, inner] = condition.field.split('.');
      const ofRow = inner !== undefined && !scope.variables.has(condition.field);
      if (ofRow && row?.repeat !== repeat) {
        return unansweredSomewhere(scope, condition.field, positive);
      }
      return atom(scope, { ...condition, answered: true }, !positive, row);
    }
    return atom(scope, condition, positive, row);
  };
  return compile;
}
