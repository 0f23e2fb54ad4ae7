import type { Text } from '#platform/i18n/text.ts';

export const listWords = {
  lead: {
    ja: '市の計画や条例の案について、決める前に市民の皆さんの意見をうかがいます。寄せられた意見と市の考え方は、結果として公表します。',
    en: 'Before the city decides on a plan or ordinance, it asks for your comments. What was said and what the city thinks of it is published.',
    easy: '市が 何かを 決める 前に、みなさんの 意見を 聞きます。意見と 市の 答えは、あとで ここに 出します。',
  },
  current: {
    ja: '募集中・募集予定',
    en: 'Open now and to come',
    easy: '今 意見を 送る ことが できます',
  },
  past: { ja: '募集が終わったもの・結果', en: 'Closed, with results', easy: '終わった もの・結果' },
  none: {
    ja: '今、意見を募集している案はありません',
    en: 'Nothing is open right now',
    easy: '今は ありません',
  },
  noneHint: {
    ja: 'ご意見は、いつでも市長への手紙でお寄せいただけます。',
    en: 'You can write to the mayor at any time.',
    easy: '市長への 手紙は いつでも 書けます。',
  },
  noPast: { ja: 'まだありません', en: 'None yet', easy: 'まだ ありません' },
  noPastHint: {
    ja: '募集が終わると、ここに表示します。',
    en: 'They appear here once they are closed.',
    easy: '終わると、ここに 出ます。',
  },
  results: { ja: '結果を読む', en: 'Read the results', easy: '結果を 読む' },
  find: {
    ja: '受付番号で、自分の意見を確認・修正する',
    en: 'See or change what you sent, by its receipt number',
    easy: '自分の 意見を 見る・直す',
  },
} as const satisfies Record<string, Text>;

export const callWords = {
  period: { ja: '募集期間', en: 'Period', easy: 'いつから いつまで' },
  days: (days: number): Text => ({
    ja: `（${days}日間）`,
    en: `(${days} days)`,
    easy: `（${days}日）`,
  }),
  to: { ja: '〜', en: 'to', easy: '〜' },
  announcedOn: { ja: '案を公示した日', en: 'Announced on', easy: '知らせた 日' },
  shortReason: {
    ja: '期間を短くした理由',
    en: 'Why the period is shorter',
    easy: 'どうして 短いか',
  },
  eligible: { ja: '提出できる方', en: 'Who may comment', easy: '意見を 送る ことが できる 人' },
  ways: { ja: '提出の方法', en: 'How to send comments', easy: '送る 方法' },
  sendTo: {
    ja: '送り先・問い合わせ先',
    en: 'Where to send, whom to ask',
    easy: '送る ところ・聞く ところ',
  },
  legalBasis: { ja: '根拠', en: 'Basis', easy: 'もとに なる 決まり' },
  department: { ja: '担当課', en: 'Section', easy: '聞く ところ' },
  plan: { ja: '関係する計画', en: 'Part of', easy: '市の 計画' },
  documents: { ja: '案と関連資料', en: 'The draft and its documents', easy: '案（読む もの）' },
  draftPage: {
    ja: '案の本文をこのサイトで読む',
    en: 'Read the draft on this site',
    easy: '案を 読む',
  },
  background: { ja: '背景と趣旨', en: 'Background', easy: 'どうして 作るか' },
  write: { ja: '意見を書く', en: 'Write a comment', easy: '意見を 書く' },
  paper: {
    ja: '意見を書く用紙（PDF）',
    en: 'A form to write on (PDF)',
    easy: '意見を 書く 紙（PDF）',
  },
  calendar: {
    ja: '締切をカレンダーに入れる（iCal）',
    en: 'Put the deadline into my calendar (iCal)',
    easy: '終わる 日を カレンダーに 入れる',
  },
  mine: {
    ja: '出した意見を確認・修正する',
    en: 'See or change what you sent',
    easy: '自分の 意見を 見る・直す',
  },
  results: { ja: '意見と市の考え方を読む', en: 'Read comments and answers', easy: '結果を 読む' },
  resultsLead: {
    ja: '寄せられた意見と、それについての市の考え方を公表しました。',
    en: 'What was said, and what the city thinks of it, is published.',
    easy: 'みなさんの 意見と、市の 答えが 出ました。',
  },
  closedLead: {
    ja: '募集は終わりました。寄せられた意見と市の考え方をまとめています。',
    en: 'This has closed. Comments and answers are being put together.',
    easy: '意見を 集める ことは 終わりました。今 市が 考えて います。',
  },
  comingLead: {
    ja: '募集はまだ始まっていません。案は、いま読むことができます。',
    en: 'This has not opened yet. The draft can be read now.',
    easy: 'まだ 始まって いません。案は 読む ことが できます。',
  },
  use: {
    ja: '意見は、氏名などを除いて整理し、市の考え方とともに公表します。お一人ずつへの個別の回答はしません。',
    en: 'Comments are published in summary, without names, together with what the city thinks of them. There are no individual replies.',
    easy: '意見は、名前を 出さないで、みんなに 見せます。市の 答えも いっしょに 出します。',
  },
  withdrawn: {
    ja: 'このパブリックコメントは取り下げました',
    en: 'This public comment was withdrawn',
    easy: 'この 意見の 募集は やめました',
  },
  history: { ja: 'これまでの経過', en: 'History', easy: '今までの こと' },
  onlyJapanese: {
    ja: '本文は日本語です。',
    en: 'The text below is in Japanese.',
    easy: '下の 文は ふつうの 日本語です。',
  },
  separator: { ja: '、', en: ', ', easy: '、' },
  draftTitle: { ja: '案の本文', en: 'The draft', easy: '案' },
  deadline: (title: string): Text => ({
    ja: `締切：${title}`,
    en: `Deadline: ${title}`,
    easy: `終わる 日：${title}`,
  }),
} as const;
