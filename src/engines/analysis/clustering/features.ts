import type { Words } from '../text/words.ts';
import { areaEvidence } from './evidence.ts';
import { type Matrix, rowOf, type SparseMatrix } from './matrix.ts';

/** A field, and an area, count as much as so many terms: short texts share few terms, but often a field. */
const fieldWeight = 6;
/** A term that stands in one text only joins nothing. */
const leastTexts = 2;

type Entry = readonly [column: number, value: number];

/** Terms by how few texts they stand in, with their columns. */
function termEntries(texts: readonly Words[]): { readonly entries: Entry[][]; columns: number } {
  const seen = new Map<string, number>();
  for (const { terms } of texts) {
    for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const least = texts.length < 30 ? 1 : leastTexts;
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= least).sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const entries = texts.map(({ terms }) =>
    [...new Set(terms)].flatMap((term): Entry[] => {
      const at = column.get(term);
      return at === undefined ? [] : [[at, Math.log((1 + texts.length) / (seen.get(term) ?? 1))]];
    }),
  );
  return { entries, columns: names.length };
}

/** How much each column says: little where it is said in most of the texts. */
function rarityOf(evidence: Matrix): Float64Array {
  const said = new Float64Array(evidence.columns);
  for (let row = 0; row < evidence.rows; row += 1) {
    rowOf(evidence, row).forEach((value, column) => {
      said[column] = (said[column] ?? 0) + Math.min(1, value);
    });
  }
  return said.map((sum) => Math.log((1 + evidence.rows) / Math.max(1, sum)));
}

/** What texts say of fields or areas, in columns from `first` on. */
function entriesOf(evidence: Matrix, first: number): (row: number) => Entry[] {
  const rarity = rarityOf(evidence);
  return (row) =>
    [...rowOf(evidence, row)].flatMap((value, column): Entry[] =>
      value > 0 ? [[first + column, fieldWeight * value * (rarity[column] ?? 0)]] : [],
    );
}

/**
 * Each text as a row of one unit: its terms (TF-IDF), its fields and its areas, each weighed by rarity. A
 * text without a known word is a row of zeros.
 *
 * @param fields what the texts say of fields (`fieldEvidence`).
 */
export function weigh(texts: readonly Words[], fields: Matrix): SparseMatrix {
  const terms = termEntries(texts);
  const areas = areaEvidence(fields);
  const ofFields = entriesOf(fields, terms.columns);
  const ofAreas = entriesOf(areas, terms.columns + fields.columns);
  const starts = new Int32Array(texts.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of texts.keys()) {
    const own = [...(terms.entries[row] ?? []), ...ofFields(row), ...ofAreas(row)];
    own.sort(([a], [b]) => a - b);
    const length = Math.sqrt(own.reduce((sum, [, value]) => sum + value ** 2, 0)) || 1;
    for (const [at, value] of own) {
      indices.push(at);
      values.push(value / length);
    }
    starts[row + 1] = indices.length;
  }
  return {
    ...{ rows: texts.length, columns: terms.columns + fields.columns + areas.columns, starts },
    ...{ indices: Int32Array.from(indices), values: Float64Array.from(values) },
  };
}
