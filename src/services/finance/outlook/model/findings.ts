import { driverTexts } from '../driver-text.ts';
import { booksOf, constantsOf, loanTotals } from './base-values.ts';
import { isDrawnTogether } from './correlation.ts';
import { driverIds } from './drivers.ts';
import { figureTexts } from './figure-text.ts';
import type { FigureId } from './figures.ts';
import { loanKinds } from './loans.ts';
import { read } from './machine.ts';
import type { Finding } from './outlook.ts';
import { findingTexts as texts } from './problem-text.ts';
import type { Simulation } from './simulation.ts';
import type { Variant } from './variant.ts';

/** Loans and bonds of the settlement are the same debt; from here on the difference is worth a word. */
const worthAWord = 0.01;

function debtFinding(variant: Variant): Finding[] {
  const books = booksOf(variant);
  const stated = loanKinds.reduce((sum, kind) => sum + books(`debt.${kind}`), 0);
  const off = stated > 0 ? Math.abs(loanTotals(variant).outstanding - stated) / stated : 0;
  if (off <= worthAWord) return [];
  return [{ code: 'debt-differs', text: texts.debtDiffers((off * 100).toFixed(1)) }];
}

/** Loans that are paid back leave a tenth a year or so; a fifth is a list that lacks some. */
const toBeExpected = 0.2;

function serviceFinding({ machine, variant }: Simulation): Finding[] {
  const base = booksOf(variant)('nature.debt');
  const off = base > 0 ? Math.abs(read(machine, 'figure:nature.debt', 1) - base) / base : 0;
  if (off <= toBeExpected) return [];
  return [{ code: 'service-differs', text: texts.serviceDiffers((off * 100).toFixed(0)) }];
}

function restFindings({ machine, variant }: Simulation): Finding[] {
  const constants = constantsOf(variant);
  const rests: readonly (readonly [FigureId, number])[] = [
    ['revenue.national', constants['rest.national']],
    ['revenue.prefectural', constants['rest.prefectural']],
    ...(
      ['tax.other', 'social.other', 'burden.other', 'included.other', 'covered.other'] as const
    ).map((id) => [id, read(machine, `figure:${id}`, 0)] as const),
  ];
  return rests
    .filter(([, rest]) => rest < 0)
    .map(([id]) => ({ code: `rest.${id}`, text: texts.negativeRest(figureTexts[id].ja) }));
}

function correlationFinding({ assumptions, drivers }: Variant): Finding[] {
  const idle = assumptions.correlations.filter((one) => !isDrawnTogether(one, drivers));
  if (idle.length === 0) return [];
  const pairs = idle.map(({ one, other }) => `${driverTexts[one].ja}と${driverTexts[other].ja}`);
  return [{ code: 'correlation-idle', text: texts.withoutEffect(pairs.join('、')) }];
}

/** What a reader of an outlook should know about what it stands on. */
export function findingsOf(simulation: Simulation): Finding[] {
  const { variant } = simulation;
  const { population } = variant.assumptions;
  const last = Math.max(...population.years);
  const sure = driverIds.every((id) => variant.drivers[id].uncertainty.kind === 'none');
  return [
    ...debtFinding(variant),
    ...serviceFinding(simulation),
    ...(last < variant.baseYear + variant.horizon
      ? [{ code: 'carried-on', text: texts.carriedOn(last) }]
      : []),
    ...restFindings(simulation),
    ...(sure ? [] : correlationFinding(variant)),
    ...(sure ? [{ code: 'no-uncertainty', text: texts.noUncertainty }] : []),
  ];
}
