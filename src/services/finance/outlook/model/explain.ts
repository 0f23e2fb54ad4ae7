import { fiscalYear } from '#japan/fiscal-year.ts';
import type { SettingId } from './assumptions.ts';
import type { DriverId } from './drivers.ts';
import type { FigureId } from './figures.ts';
import type { RowKey, Term } from './formula.ts';
import { formulas } from './formulas.ts';
import { read, termAt } from './machine.ts';
import type { Explanation, Part } from './outlook.ts';
import { rowText, timesText, whenText } from './part-text.ts';
import type { Simulation } from './simulation.ts';

/** What a reader can follow from a part: the figure, driver or setting that it is. */
function sourceOf(row: RowKey): Pick<Part, 'figure' | 'driver' | 'setting'> {
  const [kind, key = ''] = [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)];
  if (kind === 'figure') return { figure: key as FigureId };
  if (kind === 'growth' || kind === 'level') return { driver: key as DriverId };
  return kind === 'share' || kind === 'setting' ? { setting: key as SettingId } : {};
}

function partOf(simulation: Simulation, term: Term, at: number): Part {
  const { operand, by, sign } = term;
  const name = whenText(operand.when, rowText(operand.row));
  return {
    ...{ sign, value: termAt(simulation.machine, term, at) },
    label: by ? timesText(name, rowText(by)) : name,
    ...sourceOf(operand.row),
    ...(by && sourceOf(by)),
  };
}

/** A sum that starts at zero starts with its first part instead. */
function fromFirst([start, first, ...rest]: readonly Term[]): readonly Term[] {
  if (start?.operand.row === 'number:0' && first?.sign === 'plus') {
    return [{ ...first, sign: 'start' }, ...rest];
  }
  return [start, first, ...rest].filter((term) => term !== undefined);
}

/**
 * The parts of a figure in a projected year; undefined outside of the projection, for a figure that
 * comes straight from the assumptions, and where it could not be computed.
 */
export function explanationOf(
  simulation: Simulation,
  figure: FigureId,
  year: number,
): Explanation | undefined {
  const { machine, variant } = simulation;
  const at = year - variant.baseYear;
  const formula = formulas.find((one) => one.figure === figure);
  if (!formula || at < 1 || at > variant.horizon) return undefined;
  const value = read(machine, `figure:${figure}`, at);
  if (!Number.isFinite(value)) return undefined;
  const parts = fromFirst(formula.terms).map((term) => partOf(simulation, term, at));
  return { figure, year: fiscalYear(year), value, parts };
}
