import type { Text } from '#platform/i18n/text.ts';

/** Reviewing many requests by a sheet. */
export const reviewTexts = {
  title: { ja: '査定をExcelでまとめて記録する', en: 'Record many reviews by Excel' },
  lead: {
    ja: '査定を待っている要求を様式に書き出し、査定額と理由を書き込んで取り込みます。査定額が空欄の行は、あとに残します。',
    en: 'Download the requests that wait, fill in amounts and reasons, import the sheet. Rows without an amount stay for later.',
  },
  download: (count: number): Text => ({
    ja: `査定を待っている${count}件の様式（Excel）を書き出す`,
    en: `Download the sheet of ${count} requests that wait (Excel)`,
  }),
  nothing: { ja: '査定を待っている要求はありません。', en: 'No request waits for a review.' },
  button: { ja: '査定をまとめて記録する', en: 'Record the reviews' },
  recorded: (count: string): Text => ({
    ja: `${count}件の査定を記録しました`,
    en: `${count} reviews recorded`,
  }),
  notWaiting: {
    ja: '査定できる要求ではありません。要求が送られているか、市長の査定が済んでいないかを確かめてください。',
    en: 'This request cannot be reviewed now. Please check whether it was sent, and whether the mayor has decided.',
  },
  fileName: (year: number): Text => ({ ja: `査定_${year}年度`, en: `budget-reviews-${year}` }),
  /** In the file; found whatever stands in brackets. */
  headings: {
    ...{ department: '課', name: '事務事業', before: '前年度の予算（千円）' },
    ...{ asked: '要求額（千円）', grounds: '要求の理由' },
    ...{ amount: '査定額（千円）', reason: '査定の理由' },
  },
};
