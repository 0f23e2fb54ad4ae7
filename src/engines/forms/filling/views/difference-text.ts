export const differenceWords = {
  none: {
    ja: '変わったところはありません。',
    en: 'Nothing was changed.',
    easy: '変わった ところは ありません。',
  },
  caption: (count: number) => ({
    ja: `変わった項目：${count}件`,
    en: count === 1 ? 'One answer changed' : `${count} answers changed`,
    easy: `変わった ところ：${count}こ`,
  }),
  question: { ja: '項目', en: 'Question', easy: '質問（しつもん）' },
  before: { ja: '変更前', en: 'Before', easy: '前' },
  after: { ja: '変更後', en: 'After', easy: '今' },
} as const;
