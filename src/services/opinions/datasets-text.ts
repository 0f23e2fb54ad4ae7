export const set = {
  title: { ja: '市民の声と回答', en: 'Opinions and answers', easy: '市民の 声と 市の 答え' },
  description: {
    ja: '市長への手紙、意見募集、アイデアのうち、公開されている声と市の回答をまとめたデータです。名前や連絡先など、個人がわかる部分は入っていません。',
    en: 'Letters to the mayor, opinions and ideas that are public, with the answers of the town. Names and other personal data are not in it.',
    easy: '市民が 市に 言った ことと、市の 答えです。名前は 入って いません。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  kind: { ja: '種類', en: 'Kind' },
  about: { ja: 'テーマ', en: 'About' },
  title: { ja: '題名', en: 'Title' },
  text: { ja: '声', en: 'Text' },
  receivedOn: { ja: '受付日', en: 'Received on' },
  area: { ja: '地区', en: 'District' },
  state: { ja: '状態', en: 'State' },
  outcome: { ja: '回答の結果', en: 'Outcome' },
  answer: { ja: '回答', en: 'Answer' },
  reason: { ja: '理由', en: 'Reason' },
  answeredOn: { ja: '回答日', en: 'Answered on' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;

export const states = {
  received: { ja: '受付', en: 'Received', easy: '届きました' },
  examining: { ja: '検討中', en: 'Being considered', easy: '考えて います' },
  answered: { ja: '回答済み', en: 'Answered', easy: '答えました' },
  closed: { ja: '終了', en: 'Closed', easy: '終わりました' },
  withdrawn: { ja: '取下げ', en: 'Taken back', easy: '出した 人が やめました' },
} as const;
