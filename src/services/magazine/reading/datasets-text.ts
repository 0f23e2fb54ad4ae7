export const set = {
  title: { ja: '広報紙の発行一覧', en: 'Issues of the magazine', easy: '広報紙の リスト' },
  description: {
    ja: '市の広報紙の号ごとに、通巻番号、月、題名、ページの場所をまとめたデータです。',
    en: 'Issues of the town’s magazine: number, month, title and page.',
    easy: '市の 広報紙の リストです。読む ページが わかります。',
  },
} as const;

export const headings = {
  number: { ja: '通巻番号', en: 'Number' },
  month: { ja: '月号', en: 'Month' },
  title: { ja: '題名', en: 'Title' },
  lead: { ja: '紹介', en: 'Lead' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
