import {
  cellsFromText,
  readRichText,
  tableFromCells,
  tableFromFile,
} from '#engines/content/contract.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';

export interface ReadBodies {
  /** The form with clean HTML in the fields of its bodies. */
  readonly values: FormValues;
  /** What the cleaning took out or changed. */
  readonly changes: readonly Text[];
}

/** Reads rich text out of a form, whether it came from the editor or from the plain field. */
export function readBodies(values: FormValues, names: readonly string[]): ReadBodies {
  const read = names.map((name) => ({ name, ...readRichText(values, name) }));
  return {
    values: { ...values, ...Object.fromEntries(read.map(({ name, html }) => [name, html])) },
    changes: read.flatMap(({ changes }) => changes),
  };
}

/** A table out of the form's file, or of its pasted cells. @returns '' where there are no cells */
export async function tableOf(values: FormValues): Promise<string> {
  const upload = values.tableFile;
  const caption = typedValue(values, 'tableCaption').trim();
  const headerColumn = typedValue(values, 'tableFirst') === 'yes';
  const options = { headerRow: true, headerColumn, ...(caption && { caption }) };
  if (upload instanceof File && upload.size > 0) {
    return tableFromFile(new Uint8Array(await upload.arrayBuffer()), options);
  }
  return tableFromCells(cellsFromText(typedValue(values, 'tableText')), options);
}
