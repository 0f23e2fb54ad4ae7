import type { Text } from '#platform/i18n/text.ts';
import type { SimpleAnswer, SimpleField } from '../definition/types.ts';
import type { RawAnswer } from './raw.ts';

/** `value` undefined: nothing was answered. `typed` only where it differs from the value. */
export type Parsed =
  | { readonly ok: true; readonly value: SimpleAnswer | undefined; readonly typed?: RawAnswer }
  /** `parts`: the faults of a composite answer by part (`family`), `''` for the whole. */
  | { readonly ok: false; readonly error: Text; readonly parts: Readonly<Record<string, Text>> };

/** Reads what somebody typed, normalised for its kind; says how to mend what it cannot read. Never throws. */
export function parseAnswer(_field: SimpleField, _raw: RawAnswer | undefined): Parsed {
  throw new Error('being written');
}
