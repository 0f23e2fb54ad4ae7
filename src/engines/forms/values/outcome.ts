import type { Text } from '#platform/i18n/text.ts';
import type { SimpleAnswer } from '../definition/model.ts';
import { storableRaw } from './clean.ts';
import type { RawAnswer } from './raw.ts';

/** `value` undefined: nothing was answered. `typed` only where it differs from the value. */
export type Parsed =
  | { readonly ok: true; readonly value: SimpleAnswer | undefined; readonly typed?: RawAnswer }
  /** `parts`: the faults of a composite answer by part (`family`), `''` for the whole. */
  | {
      readonly ok: false;
      readonly error: Text;
      readonly parts: Readonly<Record<string, Text>>;
    };

export const unanswered: Parsed = { ok: true, value: undefined };

export function refused(error: Text): Parsed {
  return { ok: false, error, parts: { '': error } };
}

/** Refused because of its parts; undefined when none is at fault. */
export function refusedParts(
  faults: Readonly<Record<string, Text | undefined>>,
): Parsed | undefined {
  const found = Object.entries(faults).filter((fault): fault is [string, Text] => !!fault[1]);
  const first = found[0];
  return first && { ok: false, error: first[1], parts: Object.fromEntries(found) };
}

function isAsTyped(value: unknown, raw: RawAnswer | undefined): boolean {
  if (typeof value === 'number') return raw === value || raw === String(value);
  if (typeof value !== 'object' || value === null) return raw === value;
  if (typeof raw !== 'object' || raw === null) return false;
  return Object.entries(value).every(([part, one]) =>
    isAsTyped(one, (raw as Record<string, RawAnswer>)[part] ?? ''),
  );
}

/** An answer, with what was typed beside it where normalising changed it. */
export function accepted(value: SimpleAnswer, raw: RawAnswer | undefined): Parsed {
  if (raw === undefined || isAsTyped(value, raw)) return { ok: true, value };
  return { ok: true, value, typed: storableRaw(raw) };
}
