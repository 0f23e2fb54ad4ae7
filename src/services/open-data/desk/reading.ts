import {
  type Choices,
  type Column,
  columnTypes,
  delimiters,
  encodings,
  type Recognised,
  type RecognisedColumn,
} from '#engines/datasets/contract.ts';
import { InputError } from '#platform/errors.ts';
import type { FormValues } from '#platform/http/input.ts';
import { formErrors, readWords } from './text.ts';

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

/** A column under the heading that was chosen for it, of the layout or its own. */
function mapped(column: RecognisedColumn, layout: readonly Column[], values: FormValues) {
  const chosen = values[`as-${column.from}`];
  if (typeof chosen !== 'string' || chosen === column.name) return column;
  const of = layout.find(({ name }) => name === chosen);
  if (of) return { ...column, ...of };
  const isOwn = column.name === column.heading;
  const { heading } = column;
  return isOwn ? column : { ...column, name: heading, title: { ja: heading, en: heading } };
}

/**
 * Columns that were ticked, with the headings of the layout and the types that were chosen for them.
 * @throws InputError without a column, or when two have one heading
 */
export function confirmedColumns(
  found: Recognised,
  layout: readonly Column[],
  values: FormValues,
): RecognisedColumn[] {
  const kept = values.keep;
  const ticked = new Set((Array.isArray(kept) ? kept : [kept]).map(String));
  const columns = found.columns
    .filter(({ from }) => ticked.has(String(from)))
    .map((column) => {
      const type = columnTypes.find((one) => one === values[`type-${column.from}`]);
      const as = mapped(column, layout, values);
      // The layout says what its columns are, unless a person says otherwise.
      return { ...as, type: type && type !== column.type ? type : as.type };
    });
  if (columns.length === 0) throw new InputError({ keep: formErrors.columns });
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InputError({ keep: readWords.mappedTwice(twice) });
  return columns;
}
