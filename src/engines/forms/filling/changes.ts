import type { Answers, FormDefinition, SimpleAnswer, SimpleField } from '../definition/model.ts';
import { allPlaces, type Place } from './paths.ts';

export interface Change {
  readonly path: string;
  readonly field: SimpleField;
  readonly row?: Place['row'];
  readonly before: SimpleAnswer | undefined;
  readonly after: SimpleAnswer | undefined;
}

/** JSON with sorted keys: answers come from a database that keeps no order of parts. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(value ?? null, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
        : part,
    );
  return text(a) === text(b);
}

/** Which answers differ, in the order of the form; rows are the same when their id is. */
export function changesBetween(
  { fields }: Pick<FormDefinition, 'fields'>,
  before: Answers,
  after: Answers,
): Change[] {
  const now = new Map(allPlaces(fields, after).map((place) => [place.path, place]));
  const then = new Map(allPlaces(fields, before).map((place) => [place.path, place]));
  const removed = [...then.values()].filter(({ path }) => !now.has(path));
  return [...now.values(), ...removed].flatMap(({ path, field, row }) => {
    const change = {
      ...{ path, field, row },
      before: then.get(path)?.answer,
      after: now.get(path)?.answer,
    };
    return sameAnswer(change.before, change.after) ? [] : [change];
  });
}
