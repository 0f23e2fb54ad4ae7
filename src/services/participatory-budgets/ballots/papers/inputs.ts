import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { type FieldErrors, type FormValues, issue } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { BallotPaper } from '../model.ts';
import { largestBundle } from './commands.ts';
import { type Notation, readSheet } from './notation.ts';
import { batchFaults } from './text.ts';

const wrong = issue(batchFaults.count(largestBundle));

export const AddBatchInput = z.object({
  sheets: z
    .string(wrong)
    .transform((typed) => Number(foldDigits(typed).trim() || Number.NaN))
    .refine((count) => Number.isInteger(count) && count >= 1 && count <= largestBundle, wrong),
});

export const sheetField = (place: number): string => `sheet${place}`;

/** What was typed for sheets, by place; or what to mend, by field. */
export function readSheets(
  paper: BallotPaper,
  places: readonly number[],
  values: FormValues,
): { readonly sheets: ReadonlyMap<number, Notation>; readonly errors?: FieldErrors } {
  const sheets = new Map<number, Notation>();
  for (const place of places) {
    const read = readSheet(paper, typedValue(values, sheetField(place)));
    if (read !== undefined) sheets.set(place, read);
  }
  const missing = places.filter((place) => !sheets.has(place));
  const errors = missing.map((place) => [sheetField(place), batchFaults.sheet] as const);
  return errors.length > 0 ? { sheets, errors: Object.fromEntries(errors) } : { sheets };
}
