import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

/** 令和8年度（2026年度）, FY2026 */
export const yearText = (year: FiscalYear): Text => {
  const { era, western, en } = fiscalYearLabels(year);
  return { ja: `${era}（${western}）`, en, easy: `${western}（${era}）` };
};

/** 令和8年度, FY2026 */
export const shortYear = (year: FiscalYear): Text => {
  const { era, western } = fiscalYearLabels(year);
  return { ja: era, en: `FY${year}`, easy: western };
};
