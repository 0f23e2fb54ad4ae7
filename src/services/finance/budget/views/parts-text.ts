import type { Text } from '#platform/i18n/text.ts';

export const partTexts = {
  views: { ja: 'この年度の予算', en: 'The budget of this year' },
  requests: { ja: '要求と査定', en: 'Requests and review' },
  revenue: { ja: '歳入と成立', en: 'Revenue and adoption' },
  acts: { ja: '補正と流用', en: 'Supplements and transfers' },
  payments: { ja: '執行', en: 'Payments' },
  thousand: { ja: '千円', en: 'thousand yen' },
  generalHint: {
    ja: '空欄にすると、残りの額を計算します。',
    en: 'Left empty, the rest is computed.',
  },
  more: (count: number): Text => ({
    ja: `ほかに${count}か所あります。`,
    en: `And ${count} more.`,
  }),
  mend: { ja: '表を直してください', en: 'Please mend the table' },
  file: { ja: 'ファイル', en: 'File' },
  fileHint: {
    ja: 'Excel（.xlsx）またはCSV、5MBまで。下の欄に貼り付けることもできます。',
    en: 'Excel (.xlsx) or CSV, up to 5 MB. You may also paste below.',
  },
  pasted: { ja: '表を貼り付ける', en: 'Paste the table' },
  pastedHint: {
    ja: '見出しの行も含めて、表計算ソフトからそのまま貼り付けてください。',
    en: 'Paste it from the spreadsheet as it is, with the row of headings.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  all: { ja: 'すべて', en: 'All' },
  department: { ja: '課', en: 'Department' },
  words: { ja: 'コードか事業の名前', en: 'Code or name' },
  state: { ja: '状態', en: 'State' },
  project: { ja: '事務事業', en: 'Project' },
  purpose: { ja: '款', en: 'Purpose' },
  year: { ja: '年度', en: 'Fiscal year' },
  before: { ja: '前年度', en: 'Year before' },
  note: { ja: '説明', en: 'Note' },
  unit: { ja: '金額の単位は千円です。', en: 'Amounts are in thousands of yen.' },
  day: { ja: '日付', en: 'Day' },
  total: { ja: '合計', en: 'Total' },
};
