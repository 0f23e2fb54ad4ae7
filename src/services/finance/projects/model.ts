import type { FiscalYear } from '#japan/fiscal-year.ts';
import { budgetTopic } from '../budget/model.ts';
import { financeTopic } from '../model.ts';

/** Pages made of settlements and budgets drop on these. */
export const moneyTopics = [financeTopic, budgetTopic] as const;

/** Kind of the lifeline's hop that leads to a project; its ref is the project's code. */
export const budgetLineHop = 'finance.budgetLine';

export const spendingHref = '/finance/spending';
export const projectHref = (code: string): string =>
  `/finance/projects/${encodeURIComponent(code)}`;
export const budgetsHref = '/finance/budget';
export const budgetHref = (year: FiscalYear): string => `${budgetsHref}/${year}`;

/** 款 stand in addresses as in `welfare`, in records as in `purpose.welfare`. */
export const purposeCode = (slug: string): string => `purpose.${slug}`;
const slugOf = (purpose: string): string => purpose.replace(/^purpose\./, '');

/** The projects of a 款 or of a section in the making of a budget. */
export const budgetGroupHref = (
  year: FiscalYear,
  group: { readonly purpose: string } | { readonly department: string },
): string =>
  'purpose' in group
    ? `${budgetHref(year)}?purpose=${encodeURIComponent(slugOf(group.purpose))}`
    : `${budgetHref(year)}?department=${encodeURIComponent(group.department)}`;

/** The address of a level: the whole, a 款, a 項. */
export function levelHref(year: FiscalYear, path: readonly string[]): string {
  const [purpose, section] = path;
  const parts = [
    ...(purpose === undefined ? [] : [slugOf(purpose)]),
    ...(section === undefined ? [] : [encodeURIComponent(section)]),
  ];
  return `${[spendingHref, ...parts].join('/')}?year=${year}`;
}

export const spendingCsvHref = `${spendingHref}.csv`;

/** The same as a table; without a path, every project of the year. */
export function csvHref(year: FiscalYear, path?: readonly string[]): string {
  const [purpose, section] = path ?? [];
  const query = new URLSearchParams({ year: String(year) });
  if (purpose !== undefined) query.set('purpose', slugOf(purpose));
  if (section !== undefined) query.set('section', section);
  if (path === undefined) query.set('all', '1');
  return `${spendingCsvHref}?${query}`;
}
