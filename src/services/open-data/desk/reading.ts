import {
  type Choices,
  columnTypes,
  delimiters,
  encodings,
  type Recognised,
  type RecognisedColumn,
} from '#engines/datasets/contract.ts';
import type { FormValues } from '#platform/http/input.ts';

/** What people corrected of how a file is read; what does not exist is not corrected. */
export function choicesOf(given: Readonly<Record<string, unknown>>): Choices {
  const encoding = encodings.find((one) => one === given.encoding);
  const delimiter = delimiters.find((one) => one === given.delimiter);
  const header = /^[1-9]\d?$/.test(String(given.header ?? ''))
    ? Number(given.header) - 1
    : undefined;
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(header !== undefined && { header }),
  };
}

/** Columns that were ticked, with the types that were chosen for them. */
export function confirmedColumns(found: Recognised, values: FormValues): RecognisedColumn[] {
  const kept = values.keep;
  const ticked = new Set((Array.isArray(kept) ? kept : [kept]).map(String));
  return found.columns
    .filter(({ from }) => ticked.has(String(from)))
    .map((column) => {
      const type = columnTypes.find((one) => one === values[`type-${column.from}`]);
      return { ...column, type: type ?? column.type };
    });
}
