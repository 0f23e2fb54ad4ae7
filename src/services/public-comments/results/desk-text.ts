import type { Text } from '#platform/i18n/text.ts';
import type { Gap } from './gaps.ts';

/** What only staff read. */
export const tableErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'Too long. Please shorten it.' },
  chooseSome: { ja: '意見を1件以上選んでください。', en: 'Choose at least one comment.' },
  conclusion: { ja: '案をどうするかを選んでください。', en: 'Choose what becomes of the draft.' },
} as const satisfies Record<string, Text>;

const list = (numbers: readonly number[]) => numbers.map((number) => `No.${number}`).join('、');

/** What is missing, and where: the sentence names every comment or row. */
const gapTexts: Readonly<Record<Gap['kind'], (numbers: readonly number[]) => Text>> = {
  'without-row': (numbers) => ({
    ja: `一覧に入れていない意見があります：意見 ${list(numbers)}`,
    en: `Comments without a row: ${list(numbers)}`,
  }),
  'without-comment': (numbers) => ({
    ja: `意見が1件も入っていない行があります：${list(numbers)}。行を削除するか、意見を入れてください。`,
    en: `Rows without a comment: ${list(numbers)}. Remove them, or put comments in.`,
  }),
  'without-summary': (numbers) => ({
    ja: `意見の要旨を入力してください：${list(numbers)}`,
    en: `Rows without a summary: ${list(numbers)}`,
  }),
  'without-view': (numbers) => ({
    ja: `市の考え方を入力してください：${list(numbers)}`,
    en: `Rows without an answer: ${list(numbers)}`,
  }),
  'without-reflection': (numbers) => ({
    ja: `案への反映を選んでください：${list(numbers)}`,
    en: `Rows that do not say whether the draft was changed: ${list(numbers)}`,
  }),
  'without-change': (numbers) => ({
    ja: `反映した行には、修正後の文を入力してください：${list(numbers)}`,
    en: `Rows that changed the draft need its new words: ${list(numbers)}`,
  }),
  personal: (numbers) => ({
    ja: `意見を出した方の氏名・住所・連絡先が入っている行があります：${list(numbers)}。公表されるため、消してください。`,
    en: `Rows that name a contributor or hold contact details: ${list(numbers)}. They would be published; take them out.`,
  }),
  'without-conclusion': () => ({
    ja: '案をどうするか（決定の内容）を選んで保存してください。',
    en: 'Choose what becomes of the draft, and save it.',
  }),
};

export const gapText = ({ kind, numbers }: Gap): Text => gapTexts[kind](numbers);

export const tableWords = {
  title: { ja: '意見と市の考え方の一覧', en: 'Table of comments and answers' },
  lead: {
    ja: '似た意見を1つの行にまとめ、要旨、市の考え方、案への反映を書きます。すべての意見が行に入り、決裁が終わると公表します。',
    en: 'Comments that are alike share a row with summary, answer and what was changed. It is published once every comment has a row and it is approved.',
  },
  caption: { ja: '一覧の行', en: 'Rows' },
  none: { ja: 'まだ行がありません', en: 'No rows yet' },
  noneHint: {
    ja: '「届いた意見」で意見を選んで、新しい行に入れてください。',
    en: 'Choose comments in the list of comments and put them into a new row.',
  },
  toComments: { ja: '届いた意見を開く', en: 'Open the comments' },
  number: { ja: '番号', en: 'No.' },
  section: { ja: '箇所', en: 'Part' },
  whole: { ja: '全体', en: 'The whole' },
  summary: { ja: '意見の要旨', en: 'Summary' },
  count: { ja: '意見の数', en: 'Comments' },
  reflection: { ja: '案への反映', en: 'Taken up' },
  notYet: { ja: '未入力', en: 'Not yet' },
  move: { ja: '並べ替え', en: 'Order' },
  up: (number: number): Text => ({ ja: `No.${number}を上へ`, en: `Move no. ${number} up` }),
  down: (number: number): Text => ({ ja: `No.${number}を下へ`, en: `Move no. ${number} down` }),
  checks: { ja: '公表の前の確認', en: 'Checks before it is published' },
  complete: {
    ja: 'すべての意見に行と市の考え方があります。',
    en: 'Every comment has its row and its answer.',
  },
  stops: { ja: '公表の前に直すところ', en: 'To mend before it is published' },
  decision: { ja: '決定の内容', en: 'What was decided' },
  conclusion: { ja: '案をどうするか', en: 'What becomes of the draft' },
  conclusionText: { ja: '説明（公開されます）', en: 'In words (public)' },
  finalDocuments: { ja: '決定した内容の資料', en: 'Documents of the decision' },
  save: { ja: '保存する', en: 'Save' },
  submit: { ja: '結果の公表の決裁に回す', en: 'Put before the approvers' },
  comment: { ja: '決裁する人へのひとこと', en: 'A word to the approvers' },
  stillOpen: {
    ja: '募集が終わると、決裁に回せます。',
    en: 'It can be put before the approvers once the period is over.',
  },
  frozen: {
    ja: '一覧は決裁中です。直すときは、決裁を引き戻してください。',
    en: 'The table is being approved. Take it back to change it.',
  },
  published: { ja: '結果を公表しました。', en: 'The result is published.' },
  correct: { ja: '公表した一覧を訂正する', en: 'Correct the published table' },
  note: { ja: '訂正の内容（公開されます）', en: 'What is corrected (public)' },
  correcting: (note: string): Text => ({
    ja: `訂正を準備しています。決裁が終わるまで、公表中の一覧は変わりません。訂正の内容：${note}`,
    en: `A correction is being prepared. Readers have the published table until it is approved. Corrected: ${note}`,
  }),
  openPublic: { ja: '公表した一覧を開く', en: 'Open the published table' },
  approval: { ja: '結果の公表の決裁', en: 'Approval of the result' },
  done: {
    saved: { ja: '保存しました。', en: 'Saved.' },
    filed: { ja: '意見を行に入れました。', en: 'The comments are in the row.' },
    unfiled: { ja: '意見を行から外しました。', en: 'The comment was taken out.' },
    removed: { ja: '行を削除しました。', en: 'The row was removed.' },
    moved: { ja: '並べ替えました。', en: 'Moved.' },
    reopened: { ja: '訂正できるようにしました。', en: 'It can be corrected now.' },
    submitted: { ja: '結果の公表の決裁に回しました。', en: 'It is before the approvers.' },
  },
} as const;

export const rowWords = {
  titleOf: (number: number): Text => ({ ja: `一覧の行 No.${number}`, en: `Row no. ${number}` }),
  comments: { ja: 'この行の意見', en: 'Comments of this row' },
  none: { ja: 'この行には意見が入っていません。', en: 'No comments yet.' },
  remove: { ja: 'この行から外す', en: 'Take out' },
  commentOf: (number: number): Text => ({ ja: `意見 No.${number}`, en: `Comment no. ${number}` }),
  write: { ja: '公表する内容', en: 'What is published' },
  section: { ja: '箇所', en: 'Part' },
  whole: { ja: '全体', en: 'The whole' },
  summary: { ja: '意見の要旨', en: 'Summary of the comments' },
  summaryHint: {
    ja: '氏名、連絡先など、個人が分かることは書かないでください。',
    en: 'Leave out everything that tells who said it.',
  },
  view: { ja: '市の考え方', en: 'What the city thinks' },
  viewHint: {
    ja: '考慮した結果と、その理由を書いてください。',
    en: 'What was made of it, and why.',
  },
  reflection: { ja: '案への反映', en: 'Taken up in the draft' },
  before: { ja: '修正前の文', en: 'Words before' },
  after: { ja: '修正後の文', en: 'Words after' },
  changeHint: {
    ja: '「反映した」「一部反映した」ときに入力してください。',
    en: 'When the draft was changed.',
  },
  save: { ja: '行を保存する', en: 'Save the row' },
  similar: { ja: 'まだ行に入っていない、似た意見', en: 'Comments like these, in no row yet' },
  noSimilar: { ja: '似た意見は見つかりませんでした。', en: 'None found.' },
  choose: { ja: '入れる意見', en: 'Comments to put in' },
  file: { ja: '選んだ意見をこの行に入れる', en: 'Put the chosen ones into this row' },
  removeRow: { ja: 'この行を削除する', en: 'Remove this row' },
  removeLead: {
    ja: '行に入っている意見は、行に入っていない状態に戻ります。',
    en: 'Its comments stand in no row until they are put into another one.',
  },
} as const;

export const approvalWords = {
  label: { ja: 'パブリックコメントの結果の公表', en: 'Result of a public comment' },
  numbers: { ja: '提出された意見', en: 'What came in' },
  conclusion: { ja: '決定の内容', en: 'What was decided' },
  correction: { ja: '訂正の内容', en: 'What is corrected' },
  gaps: { ja: '足りないところ', en: 'What is missing' },
  row: (number: number): Text => ({ ja: `No.${number}`, en: `No. ${number}` }),
} as const;
