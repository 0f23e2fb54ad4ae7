import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

export const yearText = (year: FiscalYear): Text => {
  const { era, western, en } = fiscalYearLabels(year);
  return { ja: `${era}（${western}）`, en, easy: `${western}（${era}）` };
};
