export const calls = {
  title: {
    ja: 'パブリックコメントの一覧',
    en: 'Public comments',
    easy: '意見を 聞いた 計画の リスト',
  },
  description: {
    ja: '意見を募集した案ごとに、募集の期間、届いた意見の数、決定の内容をまとめたデータです。',
    en: 'Drafts on which comments were asked for: the period, how many came, and what was decided.',
    easy: '市が 意見を 聞いた 計画の リストです。意見の 数と、どう 決まったかが わかります。',
  },
} as const;

export const answers = {
  title: {
    ja: 'パブリックコメントの意見と市の考え方',
    en: 'Comments and answers of the town',
    easy: '意見と 市の 考え',
  },
  description: {
    ja: '結果を公表したパブリックコメントの、意見の概要、市の考え方、案への反映をまとめたデータです。',
    en: 'Of published results: the gist of the comments, what the town thinks, and what was changed.',
    easy: '意見の まとめと、市の 考えの リストです。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  call: { ja: '案', en: 'Draft' },
  opensOn: { ja: '募集開始日', en: 'Opens on' },
  closesOn: { ja: '募集終了日', en: 'Closes on' },
  legalBasis: { ja: '根拠', en: 'Legal basis' },
  people: { ja: '提出した人の数', en: 'People' },
  comments: { ja: '意見の数', en: 'Comments' },
  conclusion: { ja: '決定', en: 'Conclusion' },
  answeredOn: { ja: '結果の公表日', en: 'Result on' },
  number: { ja: '番号', en: 'Number' },
  section: { ja: '案の箇所', en: 'Section' },
  summary: { ja: '意見の概要', en: 'Gist of the comments' },
  view: { ja: '市の考え方', en: 'View of the town' },
  reflection: { ja: '案への反映', en: 'Taken up' },
  before: { ja: '修正前', en: 'Before' },
  after: { ja: '修正後', en: 'After' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
