import { readNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Choice, noOpinion, type SimpleField } from '../definition/model.ts';
import { cleanLine, partOf, textOf } from './clean.ts';
import { type Parsed, refused, refusedParts, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults, rankedTwice, rankMissing } from './text.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

/** The points of a scale from its lowest to its highest. */
export function pointsOf({ min, max }: Pick<FieldOf<'scale'>, 'min' | 'max'>): number[] {
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index);
}

/** The words of a point: its own, or those of the end it stands at. */
export function wordsOfPoint(
  { min, max, labels }: Pick<FieldOf<'scale'>, 'min' | 'max' | 'labels'>,
  point: number,
): Text | undefined {
  const own = labels?.points?.[point - min];
  if (own) return own;
  if (point === min) return labels?.min;
  return point === max ? labels?.max : undefined;
}

/** How many places a ranking has. */
export function placesOf({ options, top }: Pick<FieldOf<'ranking'>, 'options' | 'top'>): number {
  return Math.min(top ?? options.length, options.length);
}

export function parseScale(field: FieldOf<'scale'>, raw: RawAnswer | undefined): Parsed {
  const typed = textOf(raw);
  if (typed === undefined) return refused(faults.choose);
  const text = cleanLine(typed);
  if (text === '') return unanswered;
  if (field.noOpinion && text === noOpinion) return { ok: true, value: noOpinion };
  const point = Number(readNumber(text) ?? Number.NaN);
  const known = Number.isInteger(point) && point >= field.min && point <= field.max;
  return known ? { ok: true, value: point + 0 } : refused(faults.choose);
}

const isOption = (options: readonly Choice[], wanted: string | undefined): boolean =>
  options.some(({ value }) => value === wanted);

function isParts(raw: RawAnswer | undefined): raw is { readonly [part: string]: RawAnswer } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Rows without an answer are left out; a row that the matrix does not have is refused. */
export function parseMatrix(field: FieldOf<'matrix'>, raw: RawAnswer | undefined): Parsed {
  if (raw === undefined || raw === null || raw === '') return unanswered;
  if (!isParts(raw)) return refused(faults.notUnderstood);
  if (Object.keys(raw).some((row) => !isOption(field.rows, row))) return refused(faults.choose);
  const chosen = field.rows.flatMap(({ value }): [string, string | undefined][] => {
    const option = partOf(raw, value);
    return option === '' ? [] : [[value, option]];
  });
  const wrong = chosen.flatMap(([row, option]) =>
    isOption(field.options, option) ? [] : [[row, faults.choose] as const],
  );
  const fault = refusedParts(Object.fromEntries(wrong));
  if (fault) return fault;
  const value = chosen.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return value.length === 0 ? unanswered : { ok: true, value: Object.fromEntries(value) };
}

/** The places as they came: a list, best first, or the inputs `1`, `2`, `3`; empty ones as ''. */
function placesIn(field: FieldOf<'ranking'>, raw: RawAnswer): (string | undefined)[] | undefined {
  if (Array.isArray(raw)) return raw.map((one) => textOf(one));
  if (typeof raw === 'string') return [raw];
  if (!isParts(raw)) return undefined;
  const count = placesOf(field);
  if (Object.keys(raw).some((part) => !/^[1-9]\d?$/.test(part) || Number(part) > count)) {
    return undefined;
  }
  return Array.from({ length: count }, (_, index) => partOf(raw, String(index + 1)));
}

/** Faults stand at the later of two same places, and at an empty place before one that is filled. */
export function parseRanking(field: FieldOf<'ranking'>, raw: RawAnswer | undefined): Parsed {
  if (raw === undefined || raw === null || raw === '') return unanswered;
  const places = placesIn(field, raw);
  if (!places || places.length > placesOf(field)) return refused(faults.choose);
  const last = places.findLastIndex((place) => place !== '');
  if (last < 0) return unanswered;
  const order = places.slice(0, last + 1);
  const wrong = order.flatMap((place, index) => {
    const part = String(index + 1);
    if (place === '') return [[part, rankMissing(index + 1)] as const];
    const option = field.options.find(({ value }) => value === place);
    if (!option) return [[part, faults.choose] as const];
    const first = order.indexOf(place);
    return first < index ? [[part, rankedTwice(option.label, first + 1, index + 1)] as const] : [];
  });
  const fault = refusedParts(Object.fromEntries(wrong));
  return fault ?? { ok: true, value: order.filter((place) => place !== undefined) };
}
