import { fiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { DraftState, EventKind } from '../chain/model.ts';

export const draftStateTexts = {
  running: { ja: '回議中', en: 'Going round' },
  approved: { ja: '決裁済み', en: 'Approved' },
  returned: { ja: '差戻し', en: 'Returned' },
  withdrawn: { ja: '引戻し', en: 'Taken back' },
} as const satisfies Record<DraftState, Text>;

export const eventTexts = {
  drafted: { ja: '起案', en: 'Drafted' },
  stamped: { ja: '押印', en: 'Stamped' },
  returned: { ja: '差戻し', en: 'Returned' },
  withdrawn: { ja: '引戻し', en: 'Taken back' },
  read: { ja: '後閲', en: 'Read afterwards' },
} as const satisfies Record<EventKind, Text>;

/** 起案番号: 令和8年度 第12号 */
export function numberOf(draft: { readonly fiscalYear: number; readonly serial: number }): Text {
  const { era } = fiscalYearLabels(fiscalYear(draft.fiscalYear));
  return { ja: `${era}第${draft.serial}号`, en: `No. ${draft.serial} of FY${draft.fiscalYear}` };
}
