import type { Text } from '#platform/i18n/text.ts';

/** What only staff read. */
export const enterErrors = {
  channel: { ja: '届いた方法を選んでください。', en: 'Choose the way it came.' },
  day: { ja: '受け付けた日を選んでください。', en: 'Choose the day on which it came.' },
} as const satisfies Record<string, Text>;

export const enterWords = {
  title: { ja: '届いた意見を入力する', en: 'Type in comments' },
  lead: {
    ja: '郵送、ファクス、電子メール、窓口、電話で届いた意見を、書かれたとおりに入力します。入力した人を記録します。',
    en: 'Comments that came by post, fax, e-mail, telephone or at the counter, word by word. Who typed them is recorded.',
  },
  how: { ja: '届いた方法', en: 'The way it came' },
  receivedOn: { ja: '受け付けた日（消印の日）', en: 'Day it came (postmark)' },
  save: { ja: '意見を入力する', en: 'Keep the comments' },
  choose: { ja: '選んでください', en: 'Choose' },
} as const;

export const commentsWords = {
  title: { ja: '届いた意見', en: 'Comments' },
  lead: {
    ja: '意見を読み、似た意見をまとめて、一覧の行に入れます。氏名などはここでだけ見られます。',
    en: 'Read the comments and put those that are alike into rows of the table. Names are seen here only.',
  },
  caption: { ja: '届いた意見の一覧', en: 'Comments' },
  none: { ja: '当てはまる意見はありません', en: 'No comments' },
  noneHint: { ja: '届くと、ここに表示します。', en: 'They appear here as they come in.' },
  words: { ja: '言葉で探す', en: 'Words' },
  section: { ja: '箇所', en: 'Part' },
  anySection: { ja: 'すべての箇所', en: 'All parts' },
  filed: { ja: '一覧', en: 'Table' },
  any: { ja: 'すべて', en: 'All' },
  notFiled: { ja: '行に入れていない', en: 'In no row' },
  isFiled: { ja: '行に入れた', en: 'In a row' },
  channel: { ja: '届いた方法', en: 'Way' },
  find: { ja: '絞り込む', en: 'Filter' },
  number: { ja: '番号', en: 'No.' },
  comment: { ja: '意見', en: 'Comment' },
  who: { ja: '提出した方', en: 'Who' },
  row: { ja: '一覧の行', en: 'Row' },
  whole: { ja: '全体', en: 'The whole' },
  nobody: { ja: '記載なし', en: 'Not given' },
  typedBy: (name: string): Text => ({ ja: `入力：${name}`, en: `Typed in by ${name}` }),
  choose: (number: number): Text => ({
    ja: `No.${number}を選ぶ`,
    en: `Choose no. ${number}`,
  }),
  chooseColumn: { ja: '選ぶ', en: 'Choose' },
  into: { ja: '入れる行', en: 'Row' },
  newRow: { ja: '新しい行', en: 'A new row' },
  file: { ja: '選んだ意見を行に入れる', en: 'Put the chosen ones into the row' },
  fileAll: (count: number): Text => ({
    ja: `絞り込んだ${count}件をすべて行に入れる`,
    en: `Put all ${count} that were found into the row`,
  }),
  chooseSome: { ja: '意見を1件以上選んでください。', en: 'Choose at least one comment.' },
  hidden: { ja: '（読む権限がありません）', en: '(you may not read this)' },
  enter: { ja: '郵送などの意見を入力する', en: 'Type in a comment' },
  entered: { ja: '意見を入力しました。', en: 'The comments were typed in.' },
} as const;
