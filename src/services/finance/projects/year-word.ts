import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import { projectTexts } from './project-text.ts';

/** 令和8年度, FY2026 */
export const shortYear = (year: FiscalYear): Text => {
  const { era, western } = fiscalYearLabels(year);
  return { ja: era, en: `FY${year}`, easy: western };
};

/** 2026年10月 of `2026-10`. */
export function monthText(month: string): Text {
  const [year = '', number = ''] = month.split('-');
  return projectTexts.month(year, String(Number(number)));
}
