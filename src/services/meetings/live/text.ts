import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { HidingReason, LiveProgress, VoteKind, VoteOption, VoteState } from './model.ts';

export const liveNames = {
  question: { ja: '質問', en: 'The question', easy: '質問' },
  vote: { ja: '投票', en: 'The vote', easy: '投票（とうひょう）' },
} as const satisfies Record<string, Text>;

export const formErrors = {
  text: {
    ja: '質問を入力してください。',
    en: 'Write your question.',
    easy: '質問を 書いて ください。',
  },
  long: {
    ja: '文字数が多すぎます。短くしてください。',
    en: 'This is too long. Please shorten it.',
    easy: '長すぎます。短く して ください。',
  },
  choice: { ja: '1つ選んでください。', en: 'Choose one.', easy: '1つ えらんで ください。' },
  code: {
    ja: 'コードが違います。会場の画面に出ている6文字を、もう一度入力してください。',
    en: 'This is not the code. Please enter the six letters on the screen of the hall again.',
    easy: 'コードが ちがいます。画面の 6つの 文字を もう一度 書いて ください。',
  },
  kind: { ja: '投票の種類を選んでください。', en: 'Choose the kind of vote.' },
  title: { ja: '投票の問いを入力してください。', en: 'Enter what is voted on.' },
  options: {
    ja: '選択肢を1行に1つずつ、2つから8つまで入力してください。',
    en: 'Enter two to eight choices, one a line.',
  },
  reason: { ja: '非表示にする理由を選んでください。', en: 'Choose why it is hidden.' },
  note: { ja: '答えた内容を短く入力してください。', en: 'Say in short what was answered.' },
  promise: { ja: '約束の内容を入力してください。', en: 'Say what is promised.' },
} as const satisfies Record<string, Text>;

const reason = (code: string, text: Text): Reason => ({ code, text });

export const refusals = {
  notRunning: reason('not-running', {
    ja: 'いまは会議中ではないため、受け付けていません。',
    en: 'The meeting is not going on now, so nothing is taken.',
    easy: '今は 会議の 時間では ありません。',
  }),
  questionsClosed: reason('live-questions-closed', {
    ja: '質問の受付を止めています。司会の案内をお待ちください。',
    en: 'Questions are closed for the moment. Please wait for the chair.',
    easy: '今は 質問を 送れません。すこし 待って ください。',
  }),
  enough: reason('enough-questions', {
    ja: '1人が送れる質問は10件までです。ほかの人の質問の「私も聞きたい」もお使いください。',
    en: 'One person can ask ten questions. You can also support those of others.',
    easy: '質問は 1人 10までです。',
  }),
  voteClosed: reason('vote-closed', {
    ja: 'この投票は締め切られました。',
    en: 'This vote is closed.',
    easy: 'この 投票は おわりました。',
  }),
  noVoice: reason('no-voice', {
    ja: 'このブラウザーの参加を確認できませんでした。もう一度お試しください。続くときは、Cookieを許可してください。',
    en: 'We could not tell that this browser takes part. Please try again, and allow cookies if it stays so.',
    easy: 'もう一度 して ください。だめな ときは Cookieを ゆるして ください。',
  }),
  notThis: reason('not-this', {
    ja: '今の状態ではこの操作ができません。画面を開き直してください。',
    en: 'This cannot be done as it stands now. Please open the page again.',
  }),
} as const satisfies Record<string, Reason>;

export const progressTexts: Readonly<Record<LiveProgress, Text>> = {
  waiting: { ja: '順番待ち', en: 'Waiting', easy: '待って います' },
  now: { ja: 'いま話しています', en: 'Being discussed', easy: '今 話して います' },
  answered: { ja: 'この場で回答', en: 'Answered here', easy: '答えました' },
  promised: { ja: '市が持ち帰り', en: 'Taken over by the city', easy: '市が あとで 答えます' },
};

export const hidingTexts: Readonly<Record<HidingReason, Text>> = {
  'off-topic': { ja: '議題と関係がない', en: 'Off the subject' },
  personal: { ja: '個人が分かる', en: 'Tells who somebody is' },
  abuse: { ja: '人を傷つける言葉', en: 'Hurts somebody' },
  double: { ja: '同じ質問がある', en: 'Asked already' },
};

export const voteKindTexts: Readonly<Record<VoteKind, Text>> = {
  'yes-no': { ja: 'はい・いいえ', en: 'Yes or no' },
  choices: { ja: '選択肢から1つ', en: 'One of several' },
  scale: { ja: '5段階', en: 'Scale of five' },
};

export const voteStateTexts: Readonly<Record<VoteState, Text>> = {
  draft: { ja: '準備中', en: 'Prepared' },
  open: { ja: '投票受付中', en: 'Open', easy: '投票できます' },
  closed: { ja: '締め切り', en: 'Closed', easy: 'おわりました' },
};

const yes: Text = { ja: 'はい', en: 'Yes', easy: 'はい' };
const no: Text = { ja: 'いいえ', en: 'No', easy: 'いいえ' };

/** Ours for yes and no; of a scale the number with the words that staff gave its ends. */
export function optionText(kind: VoteKind, { value, label }: VoteOption): Text {
  if (kind === 'yes-no') return value === 'yes' ? yes : no;
  const words = kind === 'scale' ? `${value}${label && `（${label}）`}` : label;
  return { ja: words, en: words, easy: words };
}

/** What those in the hall read. */
export const liveWords = {
  title: { ja: '会議に参加する', en: 'Take part', easy: '会議に 参加する' },
  lead: {
    ja: '質問を送ったり、投票したりできます。名前は要りません。',
    en: 'Ask questions and vote. No name is needed.',
    easy: '質問や 投票が できます。名前は いりません。',
  },
  notYet: {
    ja: '会議が始まると、ここから質問と投票ができます',
    en: 'Once the meeting begins, you can ask and vote here',
    easy: '会議が はじまると、ここで 質問と 投票が できます',
  },
  over: { ja: '会議は終わりました', en: 'The meeting is over', easy: '会議は おわりました' },
  overBody: {
    ja: '送られた質問は担当課に渡り、答えは会議のページでお読みいただけます。',
    en: 'The questions went to the section in charge. Their answers will be on the page of the meeting.',
    easy: '質問の 答えは 会議の ページに 出ます。',
  },
  back: {
    ja: '会議のページを見る',
    en: 'See the page of the meeting',
    easy: '会議の ページを 見る',
  },
  again: { ja: '最新の状態にする', en: 'Update this page', easy: '新しく する' },
  code: { ja: '参加コード', en: 'Code', easy: 'コード' },
  codeHint: {
    ja: '会場の画面に出ている6文字です。',
    en: 'The six letters on the screen of the hall.',
    easy: '会場の 画面に ある 6つの 文字です。',
  },
  enter: { ja: '参加する', en: 'Enter', easy: '入る' },
  votes: { ja: '投票', en: 'Votes', easy: '投票（とうひょう）' },
  noVotes: {
    ja: '受付中の投票はありません。',
    en: 'No vote is open.',
    easy: '今は 投票が ありません。',
  },
  choose: { ja: '1つ選んでください', en: 'Choose one', easy: '1つ えらんで ください' },
  vote: { ja: '投票する', en: 'Vote', easy: '投票する' },
  change: { ja: '選び直す', en: 'Change my vote', easy: 'えらびなおす' },
  voted: {
    ja: '投票しました。締め切りまで選び直せます。',
    en: 'You voted. You can change it until the vote closes.',
    easy: '投票しました。おわる まで えらびなおせます。',
  },
  ballots: { ja: '投票した人', en: 'People who voted', easy: '投票した 人' },
  soon: {
    ja: '結果は司会の案内で表示します。',
    en: 'The chair will show the result.',
    easy: '結果は あとで 出ます。',
  },
  result: (title: string): Text => ({
    ja: `「${title}」の結果`,
    en: `Result of “${title}”`,
    easy: `「${title}」の 結果`,
  }),
  option: { ja: '選択肢', en: 'Choice', easy: 'えらんだ もの' },
  share: { ja: '割合', en: 'Share', easy: 'どのくらい' },
  ask: { ja: '質問を送る', en: 'Send the question', easy: '質問を 送る' },
  question: { ja: '質問', en: 'Your question', easy: '質問' },
  questionHint: {
    ja: '300字まで。会場の画面に出ます。名前や電話番号は書かないでください。',
    en: 'Up to 300 letters. It is shown in the hall. Leave out names and telephone numbers.',
    easy: '300文字まで。画面に 出ます。名前や 電話番号は 書かないで ください。',
  },
  closed: {
    ja: '質問の受付を止めています。',
    en: 'Questions are closed for the moment.',
    easy: '今は 質問を 送れません。',
  },
  questions: { ja: 'みんなの質問', en: 'Questions', easy: 'みんなの 質問' },
  asked: { ja: '質問の数', en: 'Questions so far', easy: '質問の 数' },
  none: { ja: 'まだ質問はありません。', en: 'No questions yet.', easy: 'まだ 質問は ありません。' },
  more: {
    ja: '聞きたい人の多い40件を表示しています。',
    en: 'These are the forty with most voices.',
    easy: '聞きたい 人が 多い 40だけ 出て います。',
  },
  metoo: { ja: '私も聞きたい', en: 'I ask that, too', easy: '私も 聞きたい' },
  metooOf: (text: string): Text => ({
    ja: `私も聞きたい：${text}`,
    en: `I ask that, too: ${text}`,
    easy: `私も 聞きたい：${text}`,
  }),
  metooDone: { ja: '聞きたい人に加わりました', en: 'You ask it, too', easy: 'あなたも 聞きたい' },
  own: { ja: '自分の質問', en: 'Your question', easy: 'あなたの 質問' },
  held: { ja: '係が確認しています', en: 'Being looked at', easy: '今 見て います' },
  hidden: { ja: '表示していません', en: 'Not shown', easy: '出て いません' },
  ownQuestions: {
    ja: '確認中・表示していない自分の質問',
    en: 'Your questions that are not shown',
    easy: 'まだ 出て いない あなたの 質問',
  },
  now: { ja: 'いま話している質問', en: 'Being discussed', easy: '今 話して いる 質問' },
  answer: { ja: '答え', en: 'Answer', easy: '答え' },
} as const;

/** The screen of the hall. */
export const screenWords = {
  title: { ja: '会場の画面', en: 'Screen of the hall', easy: '会場の 画面' },
  join: {
    ja: 'スマートフォンで参加できます',
    en: 'Join with your phone',
    easy: 'スマホで 参加できます',
  },
  qr: {
    ja: '参加ページのQRコード',
    en: 'QR code of the page to take part',
    easy: '参加の QRコード',
  },
  next: { ja: '聞きたい人の多い質問', en: 'Most asked', easy: 'みんなが 聞きたい 質問' },
  wait: { ja: 'まもなく始まります', en: 'We begin soon', easy: 'もうすぐ はじまります' },
  unit: { ja: '人', en: ' people', easy: '人' },
} as const;

/** The desk of whoever runs the meeting. */
export const controlWords = {
  tab: { ja: '質問・投票の進行', en: 'Live' },
  lead: {
    ja: '会議中の質問と投票を進めます。変更は参加者の画面と会場の画面にすぐ出ます。',
    en: 'Run questions and votes. Changes show at once on all phones and in the hall.',
  },
  notRunning: {
    ja: '「会議を始める」を押すと、参加者が質問と投票をできるようになります。投票は前もって準備できます。',
    en: 'People can ask and vote once the meeting is open. Votes can be prepared before.',
  },
  screen: { ja: '会場の画面を開く', en: 'Open the screen of the hall' },
  page: { ja: '参加者の画面を開く', en: 'Open the page of participants' },
  settings: { ja: '参加の設定', en: 'Settings' },
  codeRequired: {
    ja: '会場に出すコードを入れた人だけが参加できる',
    en: 'Only with the code shown in the hall',
  },
  questionsOpen: { ja: '質問を受け付ける', en: 'Take questions' },
  taking: { ja: '受付', en: 'Taking' },
  save: { ja: '設定を保存する', en: 'Save' },
  votes: { ja: '投票', en: 'Votes' },
  add: { ja: '投票を準備する', en: 'Prepare a vote' },
  kind: { ja: '種類', en: 'Kind' },
  voteTitle: { ja: '問い', en: 'What is voted on' },
  options: { ja: '選択肢', en: 'Choices' },
  optionsHint: {
    ja: '1行に1つ。5段階では、1行目が「1」、2行目が「5」の言葉になります。はい・いいえでは空欄のままにします。',
    en: 'One a line. For a scale, the words for 1 and for 5. Empty for yes or no.',
  },
  prepare: { ja: '準備する', en: 'Prepare' },
  open: { ja: '投票を始める', en: 'Open the vote' },
  close: { ja: '締め切る', en: 'Close the vote' },
  show: { ja: '結果を見せる', en: 'Show the result' },
  hideResult: { ja: '結果を隠す', en: 'Hide the result' },
  remove: { ja: '削除する', en: 'Delete' },
  noVotes: { ja: 'まだ投票がありません。', en: 'No votes yet.' },
  questions: { ja: '質問', en: 'Questions' },
  held: { ja: '確認が必要な質問', en: 'Questions to look at' },
  heldHint: {
    ja: '規則に当たったため、まだ表示していません。',
    en: 'A rule stopped these. Nobody sees them yet.',
  },
  hiddenOnes: { ja: '非表示にした質問', en: 'Hidden questions' },
  noQuestions: { ja: 'まだ質問がありません。', en: 'No questions yet.' },
  now: { ja: 'いま話す', en: 'Discuss now' },
  stop: { ja: '順番待ちに戻す', en: 'Put back' },
  next: { ja: '次の質問へ', en: 'Next question' },
  handle: { ja: '答え・約束・非表示', en: 'Answer, promise or hide' },
  answered: { ja: 'この場で答えた', en: 'Answered here' },
  note: { ja: '答えた内容（短く）', en: 'What was answered, in short' },
  promise: { ja: '約束として持ち帰る', en: 'Take it over as a promise' },
  promiseText: { ja: '約束の内容', en: 'The promise' },
  promiseHint: {
    ja: '会議の約束として残り、次の会議の次第に自動で載ります。',
    en: 'It stays as a promise and comes back in the next meeting.',
  },
  hide: { ja: '非表示にする', en: 'Hide' },
  reason: { ja: '理由', en: 'Reason' },
  showQuestion: { ja: '表示する', en: 'Show' },
  original: { ja: '元の文', en: 'As it was typed' },
  of: (verb: Text, text: string): Text => ({
    ja: `${verb.ja}：${text}`,
    en: `${verb.en}: ${text}`,
  }),
} as const;

export const keptTexts = {
  promisedReason: '会議の場で、市の約束として引き取りました。',
  promised: (promise: string) => `市の約束：${promise}`,
  hidden: (why: Text) => `会議では表示しませんでした（${why.ja}）。`,
  voteLine: (title: string, lines: readonly string[], total: number) =>
    `投票「${title}」の結果：${lines.join('、')}（投票した人 ${total}人）`,
  choiceLine: (label: string, count: number, percent: number) =>
    `${label} ${count}人（${percent}%）`,
} as const;
