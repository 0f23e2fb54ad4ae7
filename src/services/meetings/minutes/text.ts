import { say, type Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  text: { ja: '発言を入力してください。', en: 'Enter what was said.' },
  due: {
    ja: 'だれが、いつまでに答えるかを入力してください。',
    en: 'Say who answers, and by when.',
  },
  reason: { ja: '理由を入力してください。', en: 'Enter the reason.' },
} as const satisfies Record<string, Text>;

export const names = {
  entry: { ja: '発言', en: 'The entry' },
} as const satisfies Record<string, Text>;

export const kindWords = {
  label: { ja: '会議の議事録', en: 'Minutes of a meeting' },
  day: { ja: '開催日', en: 'Day' },
  section: { ja: '担当課', en: 'Section' },
  summary: { ja: 'まとめ', en: 'Summary' },
  summaryEn: { ja: '英語のまとめ', en: 'Summary in English' },
  said: { ja: '発言', en: 'What was said' },
  promises: { ja: '約束と宿題', en: 'Promises' },
} as const satisfies Record<string, Text>;

export const refusals = {
  waiting: {
    code: 'minutes-waiting',
    text: {
      ja: '議事録は決裁の途中です。直すには、先に引き戻してください。',
      en: 'The minutes are before the approvers. To change them, take them back first.',
    },
  },
  notShown: {
    code: 'minutes-not-shown',
    text: { ja: '公開中の議事録はありません。', en: 'No minutes are public.' },
  },
  noFinding: {
    code: 'no-finding',
    text: {
      ja: '該当の箇所が変わりました。確認の結果をもう一度ご覧ください。',
      en: 'The spot has changed. Please look at the checks again.',
    },
  },
  notOverridable: {
    code: 'not-overridable',
    text: {
      ja: 'この指摘は理由を付けても公開できません。文を直してください。',
      en: 'Nobody can let this pass. Please mend the text.',
    },
  },
} as const;

export const stateTexts = {
  draft: { ja: '作成中', en: 'Being written' },
  waiting: { ja: '決裁待ち', en: 'Waiting for approval' },
  published: { ja: '公開中', en: 'Public' },
  withdrawn: { ja: '取り下げ済み', en: 'Withdrawn' },
} as const satisfies Record<string, Text>;

export const titleOf = (meeting: Text): Text => ({
  ja: `議事録：${meeting.ja}`,
  en: `Minutes: ${meeting.en}`,
  easy: `会議の 記録：${say(meeting, 'easy')}`,
});

/** What came of the meeting, in the list of ways to take part. */
export const outcomes = {
  published: {
    ja: '議事録を公開しました。',
    en: 'The minutes are public.',
    easy: '会議の 記録を 出しました。',
  },
  withdrawn: {
    ja: '議事録を取り下げました。',
    en: 'The minutes were withdrawn.',
    easy: '会議の 記録を 消しました。',
  },
} as const satisfies Record<string, Text>;

/** What citizens read. */
export const pageWords = {
  summary: { ja: 'まとめ', en: 'In short', easy: 'まとめ' },
  summaryJa: { ja: 'まとめ', en: 'In short, in Japanese', easy: 'まとめ' },
  said: { ja: '話し合ったこと', en: 'What was said', easy: '話した こと' },
  points: {
    ja: '約束と、これから答える質問',
    en: 'Promises and open questions',
    easy: '市の やくそくと、あとで 答える 質問',
  },
  by: { ja: '期限', en: 'Due', easy: 'いつまで' },
  voice: { ja: 'その後を見る', en: 'See what became of it', easy: 'その あとを 見る' },
  restJapanese: {
    ja: '下の本文は日本語です。',
    en: 'The full text below is in Japanese.',
    easy: '下の 文は ふつうの 日本語です。',
  },
  onlyJapanese: {
    ja: '本文は日本語です。',
    en: 'The text is in Japanese.',
    easy: '日本語だけです。',
  },
  names: {
    ja: '市民の方のお名前は、ご本人が望んだときだけ載せています。',
    en: 'Citizens are named only where they wished it.',
    easy: '参加した 人の 名前は 書きません。書いて いいと 言った 人だけ 書きます。',
  },
  version: (number: number): Text => ({
    ja: `第${number}版`,
    en: `Version ${number}`,
    easy: `${number}回目`,
  }),
  published: { ja: '公開', en: 'Published', easy: '出した 日' },
  meeting: { ja: '会議のページへ', en: 'To the meeting', easy: '会議の ページへ' },
} as const;

export const deskWords = {
  lead: {
    ja: 'だれが何を話したか、だれがいつまでに答えるかを書きます。確認、決裁を経て公開されます。',
    en: 'Who said what, and who answers by when. Checks and approval come before it is public.',
  },
  state: { ja: '状態', en: 'State' },
  show: { ja: '公開ページを見る', en: 'See the public page' },
  summary: { ja: 'まとめ', en: 'Summary' },
  summaryEn: { ja: '英語のまとめ', en: 'Summary in English' },
  summaryEnHint: {
    ja: '書くと、英語のページの最初に載せます。議事録と一緒に決裁します。',
    en: 'Stands first on the English page; approved together with the minutes.',
  },
  saveSummary: { ja: 'まとめを保存する', en: 'Save the summary' },
  entries: { ja: '発言', en: 'What was said' },
  none: { ja: 'まだ発言がありません', en: 'Nothing yet' },
  noneHint: { ja: '下から発言を加えてください。', en: 'Add what was said below.' },
  add: { ja: '発言を加える', en: 'Add what was said' },
  under: { ja: '議題', en: 'Item' },
  underNone: { ja: '議題なし', en: 'None' },
  speaker: { ja: '話した人', en: 'Who spoke' },
  name: { ja: '職名・名前', en: 'Office or name' },
  nameHint: {
    ja: '市民の方の名前は、下の欄に印を付けたときだけ残ります。',
    en: 'A citizen’s name is kept only with the box below.',
  },
  named: { ja: '名前を出すことを本人が望んだ', en: 'The person wished to be named' },
  nameLabel: { ja: '名前の扱い', en: 'Naming' },
  text: { ja: '発言', en: 'What was said' },
  makes: { ja: 'この発言から', en: 'It makes' },
  makesNothing: { ja: '宿題はない', en: 'nothing to do' },
  makesPromise: { ja: '市の約束ができた', en: 'a promise of the city' },
  makesQuestion: { ja: 'あとで答える質問ができた', en: 'a question to answer later' },
  who: { ja: 'だれが答えるか', en: 'Who answers' },
  due: { ja: 'いつまでに', en: 'By when' },
  save: { ja: '保存する', en: 'Save' },
  edit: { ja: '発言を直す', en: 'Mend what was said' },
  remove: { ja: '削除する', en: 'Delete' },
  removeOf: (text: string): Text => ({ ja: `「${text}」を削除する`, en: `Delete “${text}”` }),
  checks: { ja: '確認の結果', en: 'Checks' },
  allWell: { ja: '直すところは見つかりませんでした。', en: 'Nothing to mend.' },
  stops: { ja: '公開する前に直すところがあります', en: 'Mend this first' },
  personal: {
    ja: '個人に関する情報かもしれません。消せないか確かめてください',
    en: 'This may be about a person. Please see whether it can go',
  },
  override: { ja: 'このままにする理由を書く', en: 'Say why it may stay' },
  reason: { ja: '理由', en: 'Reason' },
  next: { ja: '次にすること', en: 'What comes next' },
  submit: { ja: '公開の決裁に回す', en: 'Put it before the approvers' },
  comment: { ja: '決裁者への一言', en: 'A word to the approvers' },
  approval: { ja: '決裁', en: 'Approval' },
  withdraw: { ja: '議事録を取り下げる', en: 'Withdraw the minutes' },
  withdrawHint: {
    ja: 'ページ、検索、フィード、書き出しからすぐに消え、理由だけが公開されます。本文は職員だけが読めます。',
    en: 'It leaves page, search, feeds and exports at once; the reason is shown. Only staff can read it then.',
  },
  versions: { ja: '公開した版', en: 'Published versions' },
  notYet: {
    ja: '議事録は、会議を始めた後に書けます。',
    en: 'Minutes can be written once the meeting is open.',
  },
} as const;
