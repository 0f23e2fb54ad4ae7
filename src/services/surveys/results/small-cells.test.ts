import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest } from './protection.ts';
import { type Hidden, hideCells, hideLines, type Table } from './small-cells.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const columnsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));

/** Of a question with one answer each, in which everybody belongs to a group. */
function tableOf(rows: readonly (readonly number[])[]): Table {
  const counts = rows.map(sum);
  const hidden = hideLines(counts, true);
  const lines = counts.map((count, index) => ({ count, hidden: hidden[index] ?? false }));
  return { rows, lines, answered: columnsOf(rows), several: false };
}

/** `.` for what is hidden. */
const drawn = ({ rows }: Table, { cells }: Hidden) =>
  rows.map((row, y) => row.map((count, x) => (cells[y]?.[x] ? '.' : count)));

describe('counts in a line', () => {
  it.each<[string, number[], boolean, number, boolean[]]>([
    ['nothing small', [20, 8], true, 0, [false, false]],
    ['nobody is nothing small', [20, 0], true, 0, [false, false]],
    ['one small: the smallest other goes too', [20, 3, 9], true, 0, [false, true, true]],
    ['two small that could be others', [20, 2, 3], true, 0, [false, true, true]],
    ['two of which each can only be one', [20, 1, 1], true, 0, [true, true, true]],
    ['without a sum only the small one', [20, 3, 9], false, 0, [false, true, false]],
    ['many who are never told apart', [600, 3, 700], true, 40, [false, true, false]],
    ['one of them is enough to doubt', [600, 3, 700], true, 1, [false, true, false]],
  ])('%s', (_case, counts, summed, rest, hidden) => {
    expect(hideLines(counts, summed, rest)).toEqual(hidden);
  });
});

describe('cells of a table', () => {
  it.each<[string, number[][], (number | string)[][]]>([
    [
      'one small cell needs three others, the fewest answers there are',
      [
        [3, 20, 30],
        [10, 40, 50],
        [12, 60, 70],
      ],
      [
        ['.', '.', 30],
        ['.', '.', 50],
        [12, 60, 70],
      ],
    ],
    [
      'small cells protect each other where they can',
      [
        [3, 6, 30],
        [6, 2, 50],
        [12, 60, 70],
      ],
      [
        ['.', '.', 30],
        ['.', '.', 50],
        [12, 60, 70],
      ],
    ],
    [
      'what joins two hidden corners by a bridge could be worked out: they are closed for themselves',
      [
        [3, 7, 90, 90],
        [7, 7, 90, 90],
        [90, 90, 3, 8],
        [90, 90, 8, 8],
      ],
      [
        ['.', '.', 90, 90],
        ['.', '.', 90, 90],
        [90, 90, '.', '.'],
        [90, 90, '.', '.'],
      ],
    ],
  ])('%s', (_case, rows, shown) => {
    const table = tableOf(rows);
    expect(drawn(table, hideCells(table, sum(table.answered)))).toEqual(shown);
  });

  it('have no sum over the groups where people give several answers', () => {
    const rows = [
      [3, 20, 30],
      [20, 40, 50],
    ];
    const lines = rows.map((row) => ({ count: sum(row), hidden: false }));
    const table: Table = { rows, lines, answered: [40, 50, 60], several: true };
    expect(drawn(table, hideCells(table, 150))).toEqual([
      ['.', '.', 30],
      [20, 40, 50],
    ]);
  });

  it('need no others beside many who told nothing of themselves', () => {
    const rows = [
      [3, 200],
      [30, 300],
    ];
    const lines = [223, 350].map((count) => ({ count, hidden: false }));
    const table: Table = { rows, lines, answered: columnsOf(rows), several: false };
    const open = drawn(table, hideCells(table, 573));
    expect(open.flat().filter((cell) => cell === '.')).toHaveLength(2);
    expect(open[0]).toEqual(['.', 200]);
  });

  it('show no number of those who answered where it would give away a small group', () => {
    const table = tableOf([
      [2, 30, 40],
      [1, 60, 70],
    ]);
    const { answered, cells } = hideCells(table, sum(table.answered));
    expect(answered).toEqual([true, true, false]);
    expect(cells.map((row) => row[2])).toEqual([false, false]);
  });
});

/**
 * What somebody can find out who knows the rules and every number that is shown: whether the hidden cell
 * could be another one. Tries all tables, row by row.
 */
function couldBeAnother(table: Table, hidden: Hidden, at: { y: number; x: number }): boolean {
  const { rows, lines, answered } = table;
  const all = sum(answered);
  const left = answered.map((count, x) => (hidden.answered[x] ? all : count));
  const others = (y: number, x: number, rest: number, placed: number, moved: boolean): boolean => {
    const row = rows[y];
    if (!row) return closes(placed, moved);
    if (x === row.length) {
      const line = lines[y];
      if (!line?.hidden && rest !== 0) return false;
      return others(
        y + 1,
        0,
        lines[y + 1]?.hidden ? all : (lines[y + 1]?.count ?? 0),
        placed,
        moved,
      );
    }
    const real = row[x] ?? 0;
    const open = !hidden.cells[y]?.[x];
    const from = open ? real : lines[y]?.hidden ? 0 : 1;
    const to = open ? real : Math.min(rest, left[x] ?? 0);
    for (let value = from; value <= to; value += 1) {
      left[x] = (left[x] ?? 0) - value;
      const here = y === at.y && x === at.x;
      const found =
        (!here || value !== real) && others(y, x + 1, rest - value, placed + value, moved || here);
      left[x] = (left[x] ?? 0) + value;
      if (found) return true;
    }
    return false;
  };
  const closes = (placed: number, moved: boolean): boolean =>
    moved && placed === all && left.every((rest, x) => hidden.answered[x] || rest === 0);
  return others(0, 0, lines[0]?.hidden ? all : (lines[0]?.count ?? 0), 0, false);
}

/** In a line with fewer than so many there is nobody to hide among. */
const enough = (rows: readonly (readonly number[])[]) =>
  [...rows.map(sum), ...columnsOf(rows)].every((count) => count >= smallest);

describe('whoever knows all that is shown', () => {
  const table = fc
    .array(fc.array(fc.nat(8), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })

    .filter(enough);

  it('can work out no hidden cell, and sees no small one', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const own = tableOf(rows);
        const hidden = hideCells(own, sum(own.answered));
        for (const [y, row] of rows.entries()) {
          for (const [x, count] of row.entries()) {
            if (!hidden.cells[y]?.[x]) expect(count === 0 || count >= smallest).toBe(true);
            else expect(couldBeAnother(own, hidden, { y, x })).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('could have worked out a cell that stands alone in its row', () => {
    const own = tableOf([
      [3, 20],
      [30, 40],
    ]);
    const alone = {
      cells: [
        [true, false],
        [false, false],
      ],
      answered: [false, false],
    };
    expect(couldBeAnother(own, alone, { y: 0, x: 0 })).toBe(false);
  });
});
