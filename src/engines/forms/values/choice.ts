import type { SimpleField } from '../definition/model.ts';
import { textOf } from './clean.ts';
import { type Parsed, refused, unanswered } from './outcome.ts';
import type { RawAnswer } from './raw.ts';
import { faults, standsAlone, tooFew, tooMany } from './text.ts';

type FieldOf<K> = Extract<SimpleField, { kind: K }>;

export function parseYesNo(raw: RawAnswer | undefined): Parsed {
  if (raw === true || raw === 'yes') return { ok: true, value: true };
  if (raw === false || raw === 'no') return { ok: true, value: false };
  return textOf(raw) === '' ? unanswered : refused(faults.choose);
}

/** A box that is not ticked is no answer: consent is given or it is not there. */
export function parseTick(raw: RawAnswer | undefined): Parsed {
  const given = parseYesNo(raw);
  return given.ok && given.value === false ? unanswered : given;
}

export function parseChoice(field: FieldOf<'choice'>, raw: RawAnswer | undefined): Parsed {
  const text = textOf(raw);
  if (text === '') return unanswered;
  const known = field.options.some(({ value }) => value === text);
  return known && text !== undefined ? { ok: true, value: text } : refused(faults.choose);
}

export function parseChoices(field: FieldOf<'choices'>, raw: RawAnswer | undefined): Parsed {
  const list = Array.isArray(raw) ? raw : raw === undefined || raw === null ? [] : [raw];
  const chosen = new Set(list.filter((one) => one !== ''));
  if (chosen.size === 0) return unanswered;
  const values = field.options.map(({ value }) => value).filter((value) => chosen.has(value));
  if (values.length < chosen.size) return refused(faults.choose);
  const alone = field.options.find(
    ({ value }) => chosen.has(value) && field.exclusive?.includes(value),
  );
  if (alone) {
    // "None of these" answers the question, however many others it asks for.
    return values.length > 1 ? refused(standsAlone(alone.label)) : { ok: true, value: values };
  }
  if (field.min !== undefined && values.length < field.min) return refused(tooFew(field.min));
  if (field.max !== undefined && values.length > field.max) return refused(tooMany(field.max));
  return { ok: true, value: values };
}
