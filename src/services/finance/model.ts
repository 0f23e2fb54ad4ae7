import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { RatioId } from './ratios/rules.ts';

/** Pages that show settlements drop on this topic. */
export const financeTopic = 'finance';

export const financeHref = '/finance';
export const yearHref = (year: FiscalYear): string => `/finance/${year}`;
export const csvHref = (year: FiscalYear): string => `/finance/${year}.csv`;
export const ratiosHref = '/finance/ratios';
export const ratioHref = (id: RatioId): string => `/finance/ratios/${id}`;
export const taxHref = '/finance/tax';
export const similarHref = '/finance/similar';
export const similarCsvHref = (year: FiscalYear): string => `/finance/similar.csv?year=${year}`;
export const similarDeskHref = '/staff/finance/similar';
export const deskHref = '/staff/finance';
export const draftHref = (year: FiscalYear): string => `/staff/finance/${year}`;

export const financeStyles = ['services/finance/views/finance.css'];
