import { z } from 'zod';
import { readNumber } from '#japan/numbers.ts';
import { type FormValues, issue } from '#platform/http/input.ts';
import { typedYear } from '../settlements/inputs.ts';
import { units } from '../settlements/reading.ts';
import { fields, type Mapping } from './columns.ts';
import type { Mending } from './commands.ts';
import { similarTexts as texts } from './staff-text.ts';

const typedNumber = z.string().transform((typed) => Number(readNumber(typed)));

/** The head of a file of other towns. */
export const SimilarForm = z.object({
  year: typedYear,
  source: z.string().trim().min(1, issue(texts.sourceError)).max(300, issue(texts.sourceError)),
  ownType: z.string().trim().max(20).default(''),
});
export type SimilarForm = z.output<typeof SimilarForm>;

/** A column of each field, from 0; empty text where the file has none. */
const column = z
  .string()
  .default('')
  .transform((typed) => (/^\d{1,3}$/.test(typed) ? Number(typed) : undefined));

export const MappingForm = z.object({
  first: typedNumber.refine((row) => Number.isInteger(row) && row >= 1 && row <= 2500, {
    message: issue(texts.firstError),
  }),
  unit: z
    .enum(units.map(String))
    .catch('1000')
    .transform((typed) => units.find((one) => String(one) === typed) ?? 1000),
});

/** Columns as they were chosen on the page; the name of a field is `column.` and its id. */
export const columnName = (field: string): string => `column.${field}`;

export function columnsOf(values: FormValues): Mapping['columns'] {
  const columns: Record<string, number> = {};
  for (const field of fields) {
    const place = column.parse(values[columnName(field)]);
    if (place !== undefined) columns[field] = place;
  }
  return columns;
}

/** A cell to mend as a field of the page: `cell.` and its row and column. */
export const cellName = ({
  row,
  place,
}: {
  readonly row: number;
  readonly place: number;
}): string => `cell.${row}.${place}`;

/** New values of cells; what was left empty stays as it is. */
export function mendingsOf(values: FormValues): Mending[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, row, place] = /^cell\.(\d{1,5})\.(\d{1,3})$/.exec(name) ?? [];
    if (!row || !place || typeof value !== 'string' || value.trim() === '') return [];
    return [{ row: Number(row), place: Number(place), value: value.trim().slice(0, 200) }];
  });
}
