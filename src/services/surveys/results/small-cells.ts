import { hideIn, isSmall, type Pipe } from './protection.ts';

export interface Table {
  /** Counts by option and group; all rows have the same length. */
  readonly rows: readonly (readonly number[])[];
  /** Answers of each option, and whether they are hidden where they are shown by themselves. */
  readonly lines: readonly { readonly count: number; readonly hidden: boolean }[];
  /** Who answered, in each group. */
  readonly answered: readonly number[];
  /** One person can be in several rows: then columns have no sum. */
  readonly several: boolean;
}

export interface Hidden {
  readonly cells: readonly (readonly boolean[])[];
  readonly answered: readonly boolean[];
}

/**
 * Which of some counts are not shown, beside their sum where people know it.
 *
 * @param summed whether all of them together are told.
 * @param rest how many more are in the sum and are never told apart.
 */
export function hideLines(counts: readonly number[], summed: boolean, rest = 0): boolean[] {
  if (!summed) return counts.map(isSmall);
  const pipes: Pipe[] = counts.map((count) => ({ from: 0, to: 1, count }));
  const others: Pipe[] = rest > 0 ? [{ from: 0, to: 1, count: rest, unseen: true }] : [];
  return hideIn([...pipes, ...others]).slice(0, counts.length);
}

const whole = 0;
const together = 1;
const untold = 2;
const optionNode = (row: number) => 3 + row;

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Those in no group, by option: what the groups leave of each line. Nobody is told how many they are. */
function untoldPipes({ rows, lines, answered, several }: Table, all: number): Pipe[] {
  const others = all - sumOf(answered);
  if (others <= 0) return [];
  const rest = rows.map((row, index): Pipe => {
    const count = Math.max(0, (lines[index]?.count ?? 0) - sumOf(row));
    return { from: optionNode(index), to: several ? whole : untold, count, unseen: true };
  });
  if (several) return rest;
  return [...rest, { from: untold, to: together, count: others, unseen: true, most: true }];
}

/**
 * Which cells of a question by a trait are not shown, and of which groups not even how many answered.
 * An option that is hidden by itself is hidden in all groups.
 *
 * @param all who answered the question, also those in no group.
 */
export function hideCells(table: Table, all: number): Hidden {
  const { rows, lines, answered, several } = table;
  // Where one person is in several rows, groups have no sums: all of them are one free end.
  const groupNode = (column: number) => (several ? whole : 3 + rows.length + column);
  const cells = rows.flatMap((row, index) =>
    row.map((count, column): Pipe => ({ from: optionNode(index), to: groupNode(column), count })),
  );
  const ends = lines.map(
    ({ count }, index): Pipe => ({
      ...{ from: whole, to: optionNode(index), count, fixed: true },
    }),
  );
  const groups = several
    ? []
    : answered.map((count, column): Pipe => ({ from: groupNode(column), to: together, count }));
  const rest = untoldPipes(table, all);
  const before = [
    ...rows.flatMap((row, index) => row.map(() => lines[index]?.hidden ?? false)),
    ...lines.map(({ hidden }) => hidden),
  ];
  const hidden = hideIn([...cells, ...ends, ...groups, ...rest], before);
  const width = answered.length;
  const after = cells.length + ends.length;
  return {
    cells: rows.map((_, index) => hidden.slice(index * width, (index + 1) * width)),
    answered: several
      ? hideLines(answered, true, all - sumOf(answered))
      : hidden.slice(after, after + width),
  };
}
