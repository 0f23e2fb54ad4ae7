import { financeStyles } from '../model.ts';
import type { FigureId } from './model/figures.ts';

export const outlookHref = '/finance/outlook';
/** An outlook by its number, also when a newer one has taken its place. */
export const numberHref = (number: number): string => `${outlookHref}/${number}`;
export const figureHref = (number: number, figure: FigureId): string =>
  `${numberHref(number)}/figures/${figure}`;
/** The calculation of a figure in a case and a year. */
export function calculationHref(
  place: { readonly number: number; readonly scenario: string; readonly year: number },
  figure: FigureId,
): string {
  const { number, scenario, year } = place;
  return `${figureHref(number, figure)}?case=${scenario}&year=${year}#calculation`;
}
export const assumptionsHref = (number: number): string => `${numberHref(number)}/assumptions`;
export const whatIfHref = (number: number): string => `${numberHref(number)}/what-if`;

export const outlookDeskHref = '/staff/finance/outlook';
export const outlookDraftHref = (id: string): string => `${outlookDeskHref}/drafts/${id}`;

/** The ratios that the plan watches, in the order of a report, and the one that says whether money lacks. */
export const ratioFigures = [
  'ratio.fiscal-strength',
  'ratio.current-balance',
  'ratio.real-debt-service',
  'ratio.future-burden',
  'ratio.real-deficit-ratio',
] as const satisfies readonly FigureId[];

/** What the first page draws: what is saved, owed and lacking, and the ratios. */
export const mainFigures = [
  ...(['fund.adjustment', 'balance.gap', 'debt.total'] as const),
  ...ratioFigures,
] as const satisfies readonly FigureId[];

/** Those with a page of their own. */
export const pageFigures = [
  ...mainFigures,
  ...(['ratio.real-balance', 'balance.real', 'fund.total'] as const),
  ...(['balance.revenue', 'revenue.local-tax', 'revenue.allocation-ordinary'] as const),
  ...(['balance.expenditure', 'nature.personnel', 'nature.social', 'nature.debt'] as const),
  ...([
    'nature.construction',
    'facility.deferred',
    'population.total',
    'population.working',
  ] as const),
] as const satisfies readonly FigureId[];
export type PageFigure = (typeof pageFigures)[number];

export const isPageFigure = (id: string): id is PageFigure =>
  (pageFigures as readonly string[]).includes(id);

export const outlookStyles = [...financeStyles, 'services/finance/outlook/views/outlook.css'];
