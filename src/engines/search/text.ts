import type { Text } from '#platform/i18n/text.ts';

export const words = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  title: { ja: 'サイト内検索', en: 'Search', easy: 'ことばで さがす' },
  label: { ja: '探したいことば', en: 'What are you looking for?', easy: 'さがす ことば' },
  hint: {
    ja: '例：住民票、ごみ、児童手当。ひらがなでもローマ字でも探せます。',
    en: 'For example: tax, garbage, moving. Japanese words can be typed in Latin letters.',
    easy: '例（れい）：ごみ、子ども、引っ越し（ひっこし）。ひらがなでも いいです。',
  },
  do: { ja: '検索する', en: 'Search', easy: 'さがす' },
  kind: { ja: '種類', en: 'Sort', easy: '何を' },
  topic: { ja: '分野', en: 'Topic', easy: 'テーマ' },
  department: { ja: '担当', en: 'Section', easy: '市の 係（かかり）' },
  all: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  option: (label: Text, count: number): Text => ({
    ja: `${label.ja}（${count}件）`,
    en: `${label.en} (${count})`,
    easy: `${label.easy ?? label.ja}（${count}）`,
  }),
  narrow: { ja: '絞り込む', en: 'Narrow down', easy: 'もっと さがす' },
  results: { ja: '検索結果', en: 'Results', easy: '見つかった もの' },
  found: (count: number, more: boolean, typed: string): Text => ({
    ja: `「${typed}」の検索結果：${count}件${more ? '以上' : ''}`,
    en: `${count}${more ? ' or more' : ''} results for “${typed}”`,
    easy: `「${typed}」：${count}${more ? 'より 多く' : 'こ'} 見つかりました`,
  }),
  partial: {
    ja: 'すべてのことばを含むページはありませんでした。一部を含むページを表示しています。',
    en: 'No page has all of these words. These have some of them.',
    easy: 'ぜんぶの ことばが ある ページは ありません。少し にた ページです。',
  },
  suggestion: { ja: 'もしかして：', en: 'Did you mean:', easy: 'もしかして：' },
  nothing: (typed: string): Text => ({
    ja: `「${typed}」に当てはまるページは見つかりませんでした`,
    en: `Nothing was found for “${typed}”`,
    easy: `「${typed}」の ページは ありません`,
  }),
  nothingHint: {
    ja: '短いことばや、別の言い方でお試しください。「保育園に入りたい」は「保育園」のほうが見つかりやすくなります。',
    en: 'Try a shorter word or another one.',
    easy: '短い（みじかい）ことばで もう一度 さがして ください。',
  },
  begin: {
    ja: '次のページからも探せます',
    en: 'You can also begin here',
    easy: 'ここからも さがせます',
  },
  ask: (telephone: string): Text => ({
    ja: `見つからないときは、お電話でお尋ねください：${telephone}`,
    en: `If you cannot find it, please call us: ${telephone}`,
    easy: `わからない ときは、電話（でんわ）して ください：${telephone}`,
  }),
  empty: {
    ja: '手続き、お知らせ、計画などを、まとめて探せます。',
    en: 'Procedures, news and the plan, all at once.',
    easy: '手続き（てつづき）や お知らせを さがせます。',
  },
  pages: { ja: '検索結果', en: 'Results', easy: '見つかった もの' },
} as const;

export const staffWords = {
  title: { ja: '検索と満足度', en: 'Search and feedback' },
  lead: {
    ja: '読む人が探して見つからなかったことばと、役に立たなかったページを直すための画面です。',
    en: 'What people looked for and did not find, and which pages did not help.',
  },
  period: { ja: '最近90日間の記録です。', en: 'Of the last 90 days.' },
  nothingFound: { ja: '見つからなかったことば', en: 'Searches without a result' },
  frequent: { ja: 'よく検索されたことば', en: 'Most frequent searches' },
  question: { ja: 'ことば', en: 'Search' },
  asked: { ja: '回数', en: 'Times' },
  hits: { ja: '件数', en: 'Results' },
  pages: { ja: '役に立ったという回答が少ないページ', en: 'Pages that helped least' },
  page: { ja: 'ページ', en: 'Page' },
  answers: { ja: '回答', en: 'Answers' },
  share: { ja: '役に立った割合', en: 'Share that was helped' },
  comments: { ja: '気づいたこと', en: 'Comments' },
  comment: { ja: '内容', en: 'Comment' },
  helped: { ja: '回答', en: 'Helped' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  at: { ja: '日時', en: 'When' },
  edit: { ja: '開く', en: 'Open' },
  noneAsked: { ja: '記録はまだありません', en: 'Nothing yet' },
  noneHint: {
    ja: '検索や回答があると、ここに表示されます。',
    en: 'Searches and answers appear here.',
  },
  index: { ja: '検索の索引', en: 'The index' },
  indexLead: {
    ja: '索引は公開・変更のたびに更新されます。検索結果が実際とちがうときは作り直してください。',
    en: 'It follows every change. If it shows something wrong, make it anew.',
  },
  rebuild: { ja: '索引を作り直す', en: 'Rebuild the index' },
  started: {
    ja: '索引の作り直しを始めました。終わるまで検索はこれまでどおり使えます。',
    en: 'Rebuilding has begun. Search goes on meanwhile.',
  },
  running: (entries: number): Text => ({
    ja: `作り直しています（${entries}件まで完了）`,
    en: `Rebuilding (${entries} entries so far)`,
  }),
  rebuilt: (entries: number, when: string): Text => ({
    ja: `最後の作り直し：${when}、${entries}件`,
    en: `Last rebuilt ${when}, ${entries} entries`,
  }),
  never: { ja: '作り直したことはありません。', en: 'Never rebuilt.' },
  permission: {
    ja: '検索と満足度の記録を見る・索引を作り直す',
    en: 'Read search records, rebuild',
  },
} as const;
