import type { Formula, RowKey, Sign, Term, When } from './formula.ts';

/** Years before the base that a formula may look back to: those of works left undone. */
export const lookBack = 10;

const signs: readonly Sign[] = ['start', 'plus', 'minus', 'times', 'over', 'at-least', 'at-most'];
const whens: readonly When[] = [
  ...(['now', 'before', 'before-last', 'base', 'difference', 'change', 'since-base'] as const),
  'last-ten',
];

/** Where a term stands in the program: sign, row, when, row of the share or −1. */
const termSize = 4;

/**
 * The formulas as numbers, and the memory they work on: a row of years for each figure, driver, series
 * and constant. One memory serves all simulated paths, so nothing is made while they run.
 */
export interface Machine {
  readonly rows: ReadonlyMap<RowKey, number>;
  readonly memory: Float64Array;
  /** Years in a row: those looked back to, the base, the horizon. */
  readonly width: number;
  /** For each formula: its row, where its terms begin, and how many they are. */
  readonly steps: Int32Array;
  readonly terms: Int32Array;
}

function rowsOf(formulas: readonly Formula[], others: readonly RowKey[]): Map<RowKey, number> {
  const keys = new Set<RowKey>();
  for (const { figure, terms } of formulas) {
    keys.add(`figure:${figure}`);
    for (const { operand, by } of terms) {
      keys.add(operand.row);
      if (by) keys.add(by);
    }
  }
  for (const key of others) keys.add(key);
  return new Map([...keys].map((key, index) => [key, index]));
}

function writtenTerm(term: Term, rows: ReadonlyMap<RowKey, number>): number[] {
  const { sign, operand, by } = term;
  return [
    ...[signs.indexOf(sign), rows.get(operand.row) ?? -1, whens.indexOf(operand.when)],
    by ? (rows.get(by) ?? -1) : -1,
  ];
}

/** @param others rows that no formula reads. */
export function makeMachine(
  formulas: readonly Formula[],
  horizon: number,
  others: readonly RowKey[],
): Machine {
  const rows = rowsOf(formulas, others);
  const width = lookBack + 1 + horizon;
  const steps: number[] = [];
  const terms: number[] = [];
  for (const formula of formulas) {
    const row = rows.get(`figure:${formula.figure}`) ?? -1;
    steps.push(row, terms.length, formula.terms.length);
    for (const term of formula.terms) terms.push(...writtenTerm(term, rows));
  }
  const memory = new Float64Array(rows.size * width).fill(Number.NaN);
  for (const [key, row] of rows) {
    if (key.startsWith('number:'))
      memory.fill(Number(key.slice(7)), row * width, (row + 1) * width);
  }
  return { rows, memory, width, steps: Int32Array.from(steps), terms: Int32Array.from(terms) };
}

/** Where a year of a row stands in the memory; `at` counts years from the base. */
export function cellOf({ rows, width }: Machine, key: RowKey, at: number): number {
  return (rows.get(key) ?? 0) * width + lookBack + at;
}

export function read(machine: Machine, key: RowKey, at: number): number {
  return machine.memory[cellOf(machine, key, at)] ?? Number.NaN;
}

/** The years of a row from the base on; writing to it writes to the memory. */
export function yearsOf(machine: Machine, key: RowKey): Float64Array {
  const start = cellOf(machine, key, 0);
  return machine.memory.subarray(start, start + machine.width - lookBack);
}

/** The mean of the ten years before a place. */
function meanOfTen(memory: Float64Array, place: number): number {
  let sum = 0;
  for (let back = 1; back <= 10; back++) sum += memory[place - back] ?? Number.NaN;
  return sum / 10;
}

/** A number of a formula in a year; NaN where it has none or would divide by zero. */
function operandAt(memory: Float64Array, start: number, when: number, at: number): number {
  const now = memory[start + at] ?? Number.NaN;
  switch (when) {
    case 0:
      return now;
    case 1:
      return memory[start + at - 1] ?? Number.NaN;
    case 2:
      return memory[start + at - 2] ?? Number.NaN;
    case 3:
      return memory[start + lookBack] ?? Number.NaN;
    case 4:
      return now - (memory[start + lookBack] ?? Number.NaN);
    case 7:
      return meanOfTen(memory, start + at);
    default: {
      const under = (when === 5 ? memory[start + at - 1] : memory[start + lookBack]) ?? Number.NaN;
      return under === 0 ? Number.NaN : now / under;
    }
  }
}

function applied(sign: number, value: number, part: number): number {
  switch (sign) {
    case 1:
      return value + part;
    case 2:
      return value - part;
    case 3:
      return value * part;
    case 4:
      return part === 0 ? Number.NaN : value / part;
    case 5:
      return Math.max(part, value);
    case 6:
      return Math.min(part, value);
    default:
      return part;
  }
}

/** Applies a part to what came so far, as the machine does. */
export function apply(sign: Sign, value: number, part: number): number {
  return applied(signs.indexOf(sign), value, part);
}

/** The number of a term in a year, its share taken; NaN where it cannot be known. */
export function termAt(machine: Machine, term: Term, at: number): number {
  const { memory, width, rows } = machine;
  const start = (rows.get(term.operand.row) ?? 0) * width;
  const part = operandAt(memory, start, whens.indexOf(term.operand.when), lookBack + at);
  return term.by ? part * read(machine, term.by, at) : part;
}

/** Computes a year of all figures; `keep` leaves alone what is known already. */
export function computeYear(machine: Machine, year: number, keep: boolean): void {
  const { memory, width, steps, terms } = machine;
  const at = lookBack + year;
  for (let step = 0; step < steps.length; step += 3) {
    const cell = (steps[step] ?? 0) * width + at;
    if (keep && !Number.isNaN(memory[cell])) continue;
    let term = steps[step + 1] ?? 0;
    const end = term + (steps[step + 2] ?? 0) * termSize;
    let value = 0;
    for (; term < end; term += termSize) {
      const start = (terms[term + 1] ?? 0) * width;
      let part = operandAt(memory, start, terms[term + 2] ?? 0, at);
      const by = terms[term + 3] ?? -1;
      if (by >= 0) part *= memory[by * width + at] ?? Number.NaN;
      value = applied(terms[term] ?? 0, value, part);
    }
    memory[cell] = value;
  }
}
