import type { Text } from '#platform/i18n/text.ts';

export const statisticsWords = {
  title: { ja: '開示請求の統計', en: 'Requests in figures', easy: '今までの 数' },
  lead: {
    ja: '請求を受け付けた年度ごとに、決定の内容と決定までの日数をまとめています。',
    en: 'What became of the requests, by the fiscal year in which they came.',
    easy: '1年ごとの お願いの 数です。',
  },
  chart: (received: number): Text => ({
    ja: `この5年度に受け付けた請求は${received}件`,
    en: `${received} requests in these five fiscal years`,
    easy: `5年で ${received}この お願いが ありました`,
  }),
  subtitle: {
    ja: '受け付けた年度と結果（件）',
    en: 'Year of receipt and result',
    easy: 'どの 年に いくつか',
  },
  description: {
    ja: '年度ごとの請求の件数を、開示・部分開示・不開示など・却下や移送と取下げ・決定前に分けた横棒。',
    en: 'Bars of the requests of each year, divided by result.',
    easy: '年ごとの 数の 図です。',
  },
  unit: { ja: '件', en: ' requests', easy: 'こ' },
  withheld: { ja: '不開示・不存在など', en: 'Not disclosed', easy: '見せない・書類が ない' },
  other: { ja: '却下・移送・取下げ', en: 'Rejected, transferred, withdrawn', easy: 'そのほか' },
  open: { ja: '決定前', en: 'Not decided yet', easy: 'まだ 決まって いない' },
  table: { ja: '年度別の内訳', en: 'By fiscal year', easy: '年ごとの 表' },
  year: { ja: '年度', en: 'Fiscal year', easy: '年' },
  kind: { ja: '種類', en: 'Kind', easy: '種類（しゅるい）' },
  received: { ja: '請求', en: 'Requests', easy: 'お願い' },
  meanDays: { ja: '決定までの平均日数', en: 'Mean days', easy: '決まるまでの 日' },
  days: { ja: '日', en: ' days', easy: '日' },
  none: { ja: '—', en: '—', easy: '—' },
  csv: { ja: 'CSVをダウンロードする', en: 'Download as CSV', easy: '表（CSV）を もらう' },
  yearLabel: (western: string, year: number): Text => ({
    ja: western,
    en: `FY ${year}`,
    easy: western,
  }),
} as const;
