import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { type Checked, type FieldErrors, type FormValues, issue } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { type Column, type ColumnMap, columns, neededColumns } from './columns.ts';
import { type Encoding, encodings } from './decode.ts';
import { type Delimiter, delimiters } from './records.ts';
import { listFaultTexts as faults } from './text.ts';

const day = z.string().refine(isIsoDate, issue(faults.day));

export const DeletionInput = z.object({ deleteOn: day });

export const UploadInput = z.object({
  source: z.string().trim().min(1, issue(faults.source)).max(100, issue(faults.sourceLong)),
  referenceOn: day,
  deleteOn: day,
  fromAge: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim())
    .pipe(
      z
        .string()
        .regex(/^\d{2}$/, issue(faults.fromAge))
        .transform(Number)
        // Bands of age begin at 16.
        .refine((age) => age >= 16, issue(faults.fromAge)),
    ),
});

/** Names of delimiters in forms: a tab does not survive everywhere. */
export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  '\t': 'tab',
  ';': 'semicolon',
};

export const readEncoding = (typed: string | undefined): Encoding | undefined =>
  encodings.find((one) => one === typed);
export const readDelimiter = (typed: string | undefined): Delimiter | undefined =>
  delimiters.find((one) => delimiterNames[one] === typed);

/** Name of the field that says which column is which. */
export const columnField = (column: Column): string => `column.${column}`;

/** Which column is which, as staff chose: those that are needed, and none twice. */
export function readColumns(values: FormValues): Checked<ColumnMap> {
  const errors: Record<string, FieldErrors[string]> = {};
  const chosen: Partial<Record<Column, number>> = {};
  for (const column of columns) {
    const typed = typedValue(values, columnField(column));
    if (/^\d{1,3}$/.test(typed)) chosen[column] = Number(typed);
  }
  for (const column of neededColumns) {
    if (chosen[column] === undefined) errors[columnField(column)] = faults.column(column);
  }
  for (const column of columns) {
    const same = columns.find((one) => one !== column && chosen[one] === chosen[column]);
    if (chosen[column] !== undefined && same) errors[columnField(column)] = faults.twice;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: chosen };
}
