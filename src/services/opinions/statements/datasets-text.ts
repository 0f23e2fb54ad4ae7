export const sets = {
  statements: {
    title: {
      ja: 'みんなの意見の地図：意見ごとの答えの数',
      en: 'Map of opinions: answers to each statement',
      easy: 'みんなの 意見の 地図（答えの 数）',
    },
    description: {
      ja: '「みんなの意見の地図」で公開している意見と、それぞれに賛成、反対、パスと答えた人の数です。5人に満たない数は空欄にしています。だれがどう答えたかは入っていません。',
      en: 'Statements of the maps of opinions that are public, and how many people agreed, disagreed or passed. Figures of fewer than five people are left empty. Who answered what is not in it.',
      easy: 'みんなの 意見と、賛成・反対の 人の 数です。だれの 答えかは 入って いません。',
    },
  },
  groups: {
    title: {
      ja: 'みんなの意見の地図：グループごとの答えの数',
      en: 'Map of opinions: answers by group',
      easy: 'みんなの 意見の 地図（グループの 答え）',
    },
    description: {
      ja: '答え方の近い人のグループごとに、それぞれの意見に賛成、反対、パスと答えた人の数です。5人に満たない数は空欄にしています。',
      en: 'For each group of people who answer alike: how many agreed, disagreed or passed on each statement. Figures of fewer than five people are left empty.',
      easy: '答えの にた 人の グループごとに、賛成・反対の 人の 数を まとめました。',
    },
  },
} as const;

export const headings = {
  about: { ja: 'テーマ', en: 'About' },
  number: { ja: '意見の番号', en: 'Statement' },
  text: { ja: '意見', en: 'Text' },
  writtenBy: { ja: '書いた人', en: 'Written by' },
  receivedOn: { ja: '受付日', en: 'Received on' },
  group: { ja: 'グループ', en: 'Group' },
  people: { ja: 'グループの人数', en: 'People in the group' },
  agree: { ja: '賛成', en: 'Agree' },
  disagree: { ja: '反対', en: 'Disagree' },
  pass: { ja: 'パス', en: 'Pass' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;

export const writers = {
  town: { ja: '市', en: 'The town', easy: '市' },
  participant: { ja: '参加者', en: 'A participant', easy: '参加した 人' },
} as const;
