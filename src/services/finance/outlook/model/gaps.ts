import type { Text } from '#platform/i18n/text.ts';
import { definitions } from '../../ratios/rules.ts';
import { findItem } from '../../settlements/items.ts';
import { figureTexts } from './figure-text.ts';
import { type FigureId, figureOfRatio, type OutlookRatio, outlookRatios } from './figures.ts';
import type { Formula, RowKey } from './formula.ts';
import { read, termAt } from './machine.ts';
import { missingTexts as texts } from './problem-text.ts';
import type { Simulation } from './simulation.ts';

const joined = (years: readonly number[]): string => years.map((year) => `${year}年度`).join('、');

/** Years of which a ratio of three years needs the books, and what they lack. */
function bookGap({ variant }: Simulation, id: OutlookRatio): Text | undefined {
  const { assumptions, baseYear } = variant;
  const wanted = [baseYear - 2, baseYear - 1];
  const absent = wanted.filter((year) => !assumptions.books.some((book) => book.year === year));
  if (absent.length > 0) return texts.years(joined(absent));
  const codes = [...definitions[id].top, ...definitions[id].bottom].map((code) =>
    code.replace(/^-/, ''),
  );
  for (const { year, amounts } of assumptions.books.slice(0, -1)) {
    const lacking = codes.filter((code) => amounts[code] === undefined);
    const names = lacking.map((code) => findItem(code)?.name.ja ?? code).join('、');
    if (lacking.length > 0) return texts.codes(year, names);
  }
  return undefined;
}

function ratioGap(simulation: Simulation, id: OutlookRatio): Text | undefined {
  const { machine, variant } = simulation;
  const years = Array.from({ length: variant.horizon + 1 }, (_, at) => at);
  const zero = years.filter((at) => read(machine, `figure:bottom.${id}`, at) === 0);
  if (zero.length > 0) return texts.zeroBelow(joined(zero.map((at) => variant.baseYear + at)));
  return definitions[id].years === 3 ? bookGap(simulation, id) : undefined;
}

function nameOf(row: RowKey): string | undefined {
  return row.startsWith('figure:') ? figureTexts[row.slice(7) as FigureId].ja : undefined;
}

/** The parts of a formula that have no value in a year. */
function unknownParts(simulation: Simulation, formula: Formula, at: number): string[] {
  const { machine } = simulation;
  return formula.terms
    .filter((term) => Number.isNaN(termAt(machine, term, at)))
    .flatMap(({ operand }) => nameOf(operand.row) ?? []);
}

const ratioOfFigure = new Map(outlookRatios.map((id) => [figureOfRatio(id), id]));

/**
 * Why a figure has no value in some year that is projected, or a ratio in the base year; undefined
 * where it has one in each.
 */
export function gapOf(simulation: Simulation, formula: Formula): Text | undefined {
  const { machine, variant } = simulation;
  const ratio = ratioOfFigure.get(formula.figure);
  for (let at = ratio ? 0 : 1; at <= variant.horizon; at++) {
    if (!Number.isNaN(read(machine, `figure:${formula.figure}`, at))) continue;
    const gap = ratio && ratioGap(simulation, ratio);
    return gap ?? texts.other(unknownParts(simulation, formula, at).join('、'));
  }
  return undefined;
}
