/** Rows of equal length, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Only what is not zero: row r has entries `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export function matrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

export function rowOf({ columns, values }: Matrix, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < a.length; n += 1) sum += (a[n] ?? 0) * (b[n] ?? 0);
  return sum;
}

/** Makes every row one unit long, in place; rows of zeros stay. Returns how long they were. */
export function normaliseRows(of: Matrix): Float64Array {
  const lengths = new Float64Array(of.rows);
  for (let row = 0; row < of.rows; row += 1) {
    const values = rowOf(of, row);
    const length = Math.sqrt(dot(values, values));
    lengths[row] = length;
    if (length === 0) continue;
    for (let n = 0; n < values.length; n += 1) values[n] = (values[n] ?? 0) / length;
  }
  return lengths;
}

/** The chosen rows as a matrix of their own. */
export function pickRows(of: Matrix, rows: ArrayLike<number>): Matrix {
  const picked = matrix(rows.length, of.columns);
  for (let n = 0; n < rows.length; n += 1) {
    picked.values.set(rowOf(of, rows[n] ?? 0), n * of.columns);
  }
  return picked;
}

/** `target` = `sparse` times `dense`. */
export function multiply(sparse: SparseMatrix, dense: Matrix, target: Matrix): void {
  const { starts, indices, values } = sparse;
  const width = dense.columns;
  const [from, to] = [dense.values, target.values];
  to.fill(0);
  for (let row = 0; row < sparse.rows; row += 1) {
    const at = row * width;
    for (let n = starts[row] ?? 0; n < (starts[row + 1] ?? 0); n += 1) {
      const value = values[n] ?? 0;
      const other = (indices[n] ?? 0) * width;
      for (let k = 0; k < width; k += 1)
        to[at + k] = (to[at + k] ?? 0) + value * (from[other + k] ?? 0);
    }
  }
}

/** `target` = the transpose of `sparse` times `dense`. */
export function multiplyTransposed(sparse: SparseMatrix, dense: Matrix, target: Matrix): void {
  const { starts, indices, values } = sparse;
  const width = dense.columns;
  const [from, to] = [dense.values, target.values];
  to.fill(0);
  for (let row = 0; row < sparse.rows; row += 1) {
    const at = row * width;
    for (let n = starts[row] ?? 0; n < (starts[row + 1] ?? 0); n += 1) {
      const value = values[n] ?? 0;
      const other = (indices[n] ?? 0) * width;
      for (let k = 0; k < width; k += 1)
        to[other + k] = (to[other + k] ?? 0) + value * (from[at + k] ?? 0);
    }
  }
}
