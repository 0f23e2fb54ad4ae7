import type { Text } from '#platform/i18n/text.ts';

export const paymentTexts = {
  title: (year: number): Text => ({
    ja: `${year}年度の予算：執行`,
    en: `Budget of FY${year}: payments`,
  }),
  lead: {
    ja: '財務会計システムの支出済額を月ごとに取り込み、予算の使われ方を見ます。',
    en: 'What was paid month by month, imported from the finance system.',
  },
  list: { ja: '事業ごとの執行', en: 'Payments by project' },
  none: { ja: '当てはまる事業がありません。', en: 'No project matches.' },
  noneHint: {
    ja: '絞り込みを変えるか、予算の成立を待ってください。',
    en: 'Change the filter, or wait for the adoption.',
  },
  current: { ja: '予算の現在額', en: 'Budget' },
  paid: { ja: '支出済額', en: 'Paid' },
  rate: { ja: '執行率', en: 'Rate' },
  left: { ja: '残額', en: 'Left' },
  upTo: (month: Text): Text => ({
    ja: `${month.ja}分までの支出済額です。`,
    en: `Payments up to ${month.en}.`,
  }),
  nothingPaid: {
    ja: 'この年度の支出済額はまだ取り込まれていません。',
    en: 'No payments of this year have been imported yet.',
  },
  months: { ja: '取り込んだ月と版', en: 'Imported months' },
  month: { ja: '月', en: 'Month' },
  version: { ja: '版', en: 'Version' },
  rows: { ja: '件数', en: 'Rows' },
  yen: { ja: '支出済額（円）', en: 'Paid (yen)' },
  note: { ja: '直した理由', en: 'Reason' },
  importTitle: { ja: '支出済額を取り込む', en: 'Import payments' },
  importLead: {
    ja: '「コード」「月」「支出済額（円）」の列がある表を取り込みます。「支出負担行為額（円）」の列もあれば読み取ります。',
    en: 'A table with the columns コード, 月 and 支出済額（円）; 支出負担行為額（円） is read where it is there.',
  },
  importNote: { ja: '直す理由', en: 'Reason of a correction' },
  importNoteHint: {
    ja: '取り込み済みの月をもう一度取り込むときに必要です。前の版は残ります。',
    en: 'Needed when a month is imported again; the version before stays.',
  },
  import: { ja: '取り込む', en: 'Import' },
  warnings: { ja: '取り込む前に確かめてください', en: 'Please check before importing' },
  confirm: { ja: '確認', en: 'Checked' },
  confirmed: {
    ja: '上の点を確かめました。このまま取り込みます。',
    en: 'I have checked these points. Import it as it is.',
  },
  imported: (months: string): Text => ({
    ja: `${months}を取り込みました`,
    en: `Imported: ${months}`,
  }),
};
