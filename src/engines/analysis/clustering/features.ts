import type { Words } from '../text/words.ts';
import type { SparseMatrix } from './matrix.ts';

/** A field counts as much as so many terms: short texts share few terms, but often a field. */
const fieldWeight = 1.6;
/** A term that stands in one text only joins nothing. */
const leastTexts = 2;

function countsOf({ terms, fields }: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const field of fields) {
    const name = ` ${field}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const isField = (name: string) => name.startsWith(' ');

/** TF-IDF, each row one unit long; a text without a known word is a row of zeros. */
export function tfIdf(texts: readonly Words[]): SparseMatrix {
  const rows = texts.map(countsOf);
  const seen = new Map<string, number>();
  for (const row of rows) for (const name of row.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const least = texts.length < 30 ? 1 : leastTexts;
  const names = [...seen.keys()].filter((name) => (seen.get(name) ?? 0) >= least).sort();
  const column = new Map(names.map((name, index) => [name, index]));
  const rarity = (name: string) => Math.log((1 + texts.length) / (seen.get(name) ?? 1));
  const starts = new Int32Array(texts.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (const [row, counts] of rows.entries()) {
    const known = [...counts]
      .flatMap(([name, count]) => {
        const at = column.get(name);
        const weight = isField(name) ? fieldWeight : 1;
        return at === undefined
          ? []
          : [[at, (1 + Math.log(count)) * rarity(name) * weight] as const];
      })
      .sort(([a], [b]) => a - b);
    const length = Math.sqrt(known.reduce((sum, [, value]) => sum + value ** 2, 0)) || 1;
    for (const [at, value] of known) {
      indices.push(at);
      values.push(value / length);
    }
    starts[row + 1] = indices.length;
  }
  return {
    ...{ rows: texts.length, columns: Math.max(1, names.length), starts },
    ...{ indices: Int32Array.from(indices), values: Float64Array.from(values) },
  };
}
