import type { Text } from '#platform/i18n/text.ts';

export const words = {
  title: { ja: '広報が読まれた回数', en: 'How often the magazine was read' },
  lead: {
    ja: '記事のページが開かれた回数を、日ごとに数えています。誰が読んだかは記録していません。同じ人が2回開くと2回と数えます。',
    en: 'Counts how often the pages of articles were opened, by day. Who read them is not recorded; the same person twice counts twice.',
  },
  from: { ja: '期間（から）', en: 'From' },
  until: { ja: '期間（まで）', en: 'Until' },
  show: { ja: '表示する', en: 'Show' },
  file: { ja: '日ごとの数をCSVで保存する', en: 'Save the daily figures as CSV' },
  chart: (first: string): Text => ({
    ja: `いちばん開かれたのは「${first}」`,
    en: `Opened most often: ${first}`,
  }),
  description: {
    ja: '開かれた回数の多い順に、上位10件の記事を横棒で示しています。',
    en: 'The ten pages that were opened most often, as bars.',
  },
  unit: { ja: '回', en: ' times' },
  caption: { ja: '記事ごとの回数', en: 'By article' },
  issue: { ja: '号', en: 'Issue' },
  article: { ja: '記事', en: 'Article' },
  count: { ja: '回数', en: 'Times' },
  aloud: { ja: '通して読むページ', en: 'Page for reading aloud' },
  unknown: { ja: '削除された記事', en: 'Removed article' },
  none: { ja: 'この期間に開かれた記事はありません', en: 'No article was opened in these days' },
  noneHint: { ja: '期間を変えてください。', en: 'Change the days.' },
  day: { ja: '日付', en: 'Day' },
  page: { ja: 'ページ', en: 'Page' },
} as const;
