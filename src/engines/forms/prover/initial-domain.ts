import { dayNumber, type IsoDate } from '#japan/dates.ts';
import { shiftDay } from '../conditions/days.ts';
import {
  type Condition,
  type DayReference,
  type FormDefinition,
  noOpinion,
  type SimpleField,
} from '../definition/model.ts';
import { placesOf, pointsOf } from '../values/survey.ts';
import type { Domain } from './domain.ts';

/** Stands for every text that no condition names. */
export const anyOther = '\u0000other';
/** Days the solver looks at; both ends lie beyond what people answer. */
const days = { min: dayNumber('1868-01-01'), max: dayNumber('2199-12-31') };
const farAway = 1e12;

export interface MentionedValues {
  /** Values that conditions compare a field with, by `field` or `repeat.field`. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** How many comparisons there are with fields of each repeat. */
  readonly rowConditions: ReadonlyMap<string, number>;
}

/** Every comparison in a condition, through and, or, not. */
export function* atomsOf(condition: Condition): Generator<Condition> {
  if ('all' in condition) for (const part of condition.all) yield* atomsOf(part);
  else if ('any' in condition) for (const part of condition.any) yield* atomsOf(part);
  else if ('not' in condition) yield* atomsOf(condition.not);
  else yield condition;
}

export function mentionedValues({ rules }: FormDefinition): MentionedValues {
  const values = new Map<string, string[]>();
  const rowConditions = new Map<string, number>();
  for (const { condition } of rules) {
    for (const atom of atomsOf(condition)) {
      if (!('field' in atom)) continue;
      const [repeat, inner] = atom.field.split('.');
      if (repeat && inner) rowConditions.set(repeat, (rowConditions.get(repeat) ?? 0) + 1);
      const named = 'is' in atom ? [String(atom.is)] : 'oneOf' in atom ? atom.oneOf : [];
      if (named.length > 0) {
        values.set(atom.field, [...(values.get(atom.field) ?? []), ...named]);
      }
    }
  }
  return { values, rowConditions };
}

/** Digits after the point make whole numbers of the solver's. */
export function scaleOf(field: SimpleField): number {
  return field.kind === 'number' ? 10 ** (field.decimals ?? 0) : 1;
}

const scaled = (value: number, scale: number, round: (value: number) => number): number =>
  round(Number((value * scale).toPrecision(15)));

function integers(field: SimpleField, min: number | undefined, max: number | undefined): Domain {
  const scale = scaleOf(field);
  return {
    kind: 'integer',
    absent: true,
    min: min === undefined ? -farAway : scaled(min, scale, Math.ceil),
    max: max === undefined ? farAway : scaled(max, scale, Math.floor),
  };
}

function fixedDay(reference: DayReference | undefined, today: IsoDate): number | undefined {
  if (!reference || 'field' in reference) return undefined;
  return dayNumber('on' in reference ? reference.on : shiftDay(today, reference.today));
}

const valuesOf = (values: readonly string[]): Domain => ({
  kind: 'values',
  absent: true,
  values: new Set(values),
});

function dates(field: Extract<SimpleField, { kind: 'date' }>, today: IsoDate): Domain {
  const min = fixedDay(field.earliest, today) ?? days.min;
  return { kind: 'integer', absent: true, min, max: fixedDay(field.latest, today) ?? days.max };
}

function optionsOf(field: Extract<SimpleField, { kind: 'choices' }>): Domain {
  const all = field.options.map(({ value }) => value);
  const { min = 1, max = all.length } = field;
  const nothing: ReadonlySet<string> = new Set();
  const shape = { kind: 'options', absent: true, present: true } as const;
  return { ...shape, all, inside: nothing, outside: nothing, min: Math.max(1, min), max };
}

/** The text by which the solver calls a point of a scale. */
function pointsAndNone(field: Extract<SimpleField, { kind: 'scale' }>): Domain {
  return valuesOf([...pointsOf(field).map(String), ...(field.noOpinion ? [noOpinion] : [])]);
}

function rankedOf(field: Extract<SimpleField, { kind: 'ranking' }>): Domain {
  const { options } = field;
  return optionsOf({ ...field, kind: 'choices', options, min: 1, max: placesOf(field) });
}

/** Every effective answer of a field; texts are those that conditions name, and any other. */
export function domainOf(field: SimpleField, mentioned: readonly string[], today: IsoDate): Domain {
  switch (field.kind) {
    case 'choice':
      return valuesOf(field.options.map(({ value }) => value));
    case 'choices':
      return optionsOf(field);
    case 'scale':
      return pointsAndNone(field);
    case 'ranking':
      return rankedOf(field);
    case 'yes-no':
      return valuesOf(['true', 'false']);
    case 'consent':
    case 'declaration':
      return valuesOf(field.required ? ['true'] : ['true', 'false']);
    case 'text':
    case 'long-text':
    case 'postcode':
    case 'phone':
    case 'email':
      return valuesOf([...mentioned, anyOther]);
    case 'number':
    case 'money':
      return integers(field, field.min, field.max);
    case 'date':
      return dates(field, today);
    default:
      return {
        kind: 'opaque',
        absent: true,
        present: field.kind !== 'file' || field.maxFiles !== 0,
      };
  }
}
