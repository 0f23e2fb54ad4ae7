import { type Matrix, matrix, multiply, multiplyTransposed, type SparseMatrix } from './matrix.ts';
import { normal, type Random } from './random.ts';

/** Makes the columns orthogonal and one unit long, in place (Gram-Schmidt, twice for precision). */
function orthonormalise(of: Matrix): void {
  const { rows, columns, values } = of;
  const products = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) {
    for (let pass = 0; pass < 2; pass += 1) {
      products.fill(0);
      for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
        const value = values[at + column] ?? 0;
        for (let k = 0; k < column; k += 1)
          products[k] = (products[k] ?? 0) + value * (values[at + k] ?? 0);
      }
      for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
        let value = values[at + column] ?? 0;
        for (let k = 0; k < column; k += 1) value -= (products[k] ?? 0) * (values[at + k] ?? 0);
        values[at + column] = value;
      }
    }
    let square = 0;
    for (let row = 0, at = column; row < rows; row += 1, at += columns)
      square += (values[at] ?? 0) ** 2;
    const length = Math.sqrt(square);
    const scale = length > 1e-12 ? 1 / length : 0;
    for (let row = 0, at = column; row < rows; row += 1, at += columns)
      values[at] = (values[at] ?? 0) * scale;
  }
}

function gram({ rows, columns, values }: Matrix): Matrix {
  const result = matrix(columns, columns);
  for (let row = 0, at = 0; row < rows; row += 1, at += columns) {
    for (let a = 0; a < columns; a += 1) {
      const value = values[at + a] ?? 0;
      const to = a * columns;
      for (let b = 0; b < columns; b += 1) {
        result.values[to + b] = (result.values[to + b] ?? 0) + value * (values[at + b] ?? 0);
      }
    }
  }
  return result;
}

/** Turns columns (or rows) a and b by an angle. */
function rotate(
  values: Float64Array,
  size: number,
  steps: readonly [number, number],
  angle: readonly [number, number],
): void {
  const [a, b] = steps;
  const [cosine, sine] = angle;
  for (let k = 0; k < size; k += 1) {
    const x = values[k * size + a] ?? 0;
    const y = values[k * size + b] ?? 0;
    values[k * size + a] = cosine * x - sine * y;
    values[k * size + b] = sine * x + cosine * y;
  }
}

function rotateRows(
  values: Float64Array,
  size: number,
  steps: readonly [number, number],
  angle: readonly [number, number],
): void {
  const [a, b] = steps;
  const [cosine, sine] = angle;
  for (let k = 0; k < size; k += 1) {
    const x = values[a * size + k] ?? 0;
    const y = values[b * size + k] ?? 0;
    values[a * size + k] = cosine * x - sine * y;
    values[b * size + k] = sine * x + cosine * y;
  }
}

/** Eigenvalues (on the diagonal of `of`, in place) and eigenvectors (columns) by Jacobi's rotations. */
function eigenvectors({ columns: size, values }: Matrix): Matrix {
  const vectors = matrix(size, size);
  for (let k = 0; k < size; k += 1) vectors.values[k * size + k] = 1;
  for (let sweep = 0; sweep < 30; sweep += 1) {
    let turned = false;
    for (let a = 0; a < size; a += 1) {
      for (let b = a + 1; b < size; b += 1) {
        const beside = values[a * size + b] ?? 0;
        const [first, second] = [values[a * size + a] ?? 0, values[b * size + b] ?? 0];
        if (Math.abs(beside) < 1e-11 * (Math.abs(first) + Math.abs(second)) + 1e-300) continue;
        turned = true;
        const theta = (second - first) / (2 * beside);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const angle = [cosine, tangent * cosine] as const;
        rotate(values, size, [a, b], angle);
        rotateRows(values, size, [a, b], angle);
        rotate(vectors.values, size, [a, b], angle);
      }
    }
    if (!turned) break;
  }
  return vectors;
}

/** Y turned so that its columns are the singular directions, the strongest first, cut to `width`. */
function turned(y: Matrix, width: number): Matrix {
  const square = gram(y);
  const vectors = eigenvectors(square);
  const size = y.columns;
  const order = Array.from({ length: size }, (_, n) => n)
    .toSorted(
      (a, b) => (square.values[b * size + b] ?? 0) - (square.values[a * size + a] ?? 0) || a - b,
    )
    .slice(0, width);
  const result = matrix(y.rows, order.length);
  for (let row = 0; row < y.rows; row += 1) {
    order.forEach((column, to) => {
      let sum = 0;
      for (let k = 0; k < size; k += 1) {
        sum += (y.values[row * size + k] ?? 0) * (vectors.values[k * size + column] ?? 0);
      }
      result.values[row * order.length + to] = sum;
    });
  }
  return result;
}

const spare = 8;
const rounds = 3;

/**
 * The rows of a sparse matrix in the few directions in which they differ most: truncated SVD, by
 * random projection and power iterations (Halko, Martinsson, Tropp 2011).
 */
export function reduce(sparse: SparseMatrix, width: number, random: Random): Matrix {
  const size = Math.max(1, Math.min(width + spare, sparse.rows, sparse.columns));
  const left = matrix(sparse.rows, size);
  const right = matrix(sparse.columns, size);
  for (let n = 0; n < right.values.length; n += 1) right.values[n] = normal(random);
  multiply(sparse, right, left);
  for (let round = 0; round < rounds; round += 1) {
    orthonormalise(left);
    multiplyTransposed(sparse, left, right);
    orthonormalise(right);
    multiply(sparse, right, left);
  }
  return turned(left, Math.min(width, size));
}
