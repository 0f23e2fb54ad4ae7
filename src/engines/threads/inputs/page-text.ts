import { say, type Text } from '#platform/i18n/text.ts';
import type { InputChannel } from '../input.ts';

export const channelTexts: Readonly<Record<InputChannel, Text>> = {
  web: { ja: 'ウェブサイト', en: 'Website', easy: 'インターネット' },
  line: { ja: 'LINE', en: 'LINE', easy: 'LINE' },
  paper: { ja: '郵便・用紙', en: 'On paper', easy: '紙' },
  counter: { ja: '窓口', en: 'At the counter', easy: 'まどぐち' },
  phone: { ja: '電話', en: 'By telephone', easy: '電話' },
  meeting: { ja: '市民会議など', en: 'At a meeting', easy: '会議' },
  mail: { ja: 'メール', en: 'By e-mail', easy: 'メール' },
  survey: { ja: 'アンケート', en: 'In a survey', easy: 'アンケート' },
  api: { ja: '外部のシステム', en: 'Another system', easy: 'ほかの システム' },
};

export const pageWords = {
  voices: { ja: '市民の声', en: 'Voices of citizens', easy: '市民の 声' },
  said: { ja: '届いた声', en: 'What was said', easy: 'とどいた 声' },
  masked: {
    ja: '個人が分かる部分は［ ］に置き換えています。',
    en: 'What tells who somebody is was replaced by words in ［ ］.',
    easy: '名前などは 見えません。',
  },
  kind: { ja: '種類', en: 'Sort', easy: '種類（しゅるい）' },
  place: { ja: '寄せられた場', en: 'Where it was said', easy: 'どこで 言いましたか' },
  channel: { ja: '届いた方法', en: 'How it came', easy: 'どうやって 届きましたか' },
  receivedOn: { ja: '届いた日', en: 'Received on', easy: '届いた 日' },
  dueOn: { ja: '回答の予定', en: 'Answer by', easy: 'いつまでに 答えますか' },
  section: { ja: '担当', en: 'Section in charge', easy: '市の どこ' },
  answers: { ja: '市の回答', en: 'The answer', easy: '市の 答え' },
  noAnswer: {
    ja: 'まだ回答していません。',
    en: 'There is no answer yet.',
    easy: 'まだ 答えて いません。',
  },
  together: {
    ja: '同じテーマの声とまとめて検討し、結果をお知らせします。',
    en: 'It is looked at together with others on the same theme, and the result is told here.',
    easy: 'ほかの 人の 声と いっしょに 考えます。',
  },
  outcome: { ja: '結果', en: 'Outcome', easy: 'どうしますか' },
  reason: { ja: '理由', en: 'Reason', easy: 'どうしてですか' },
  answeredOn: { ja: '回答した日', en: 'Answered on', easy: '答えた 日' },
  before: {
    ja: '訂正する前の回答',
    en: 'The answer before it was corrected',
    easy: '直す 前の 答え',
  },
  objecting: {
    ja: '回答に納得できないとき',
    en: 'If you do not agree with the answer',
    easy: '答えが ちがうと 思うとき',
  },
  objectingLead: {
    ja: '声を届けた方は、1回に限り、再検討を申し出ることができます。担当課がもう一度検討し、同じ期間のうちに回答します。',
    en: 'Whoever said this can ask once that it is looked at again. The section in charge then answers anew within the same time.',
    easy: '声を 出した 人は、1回だけ「もう一度 考えて ください」と 言えます。',
  },
  objectingOthers: {
    ja: 'ほかの方のご意見は、新しい声としてお寄せください。',
    en: 'Everybody else is welcome to send a voice of their own.',
    easy: 'ほかの 人は、新しい 声を 出して ください。',
  },
  toOwn: {
    ja: '声を届けた本人のページへ',
    en: 'To the page of whoever said this',
    easy: '声を 出した 人の ページ',
  },
  threads: { ja: 'この声のあゆみ', en: 'What became of it', easy: 'この 声の 道' },
  similar: { ja: '似た声', en: 'Similar voices', easy: 'にて いる 声' },
  findTitle: { ja: '届けた声を確認する', en: 'Find your voice', easy: '私の 声を 見る' },
  findLead: {
    ja: '声を届けたときにお伝えした受付番号と照会番号で、状況と回答を確認できます。',
    en: 'With the two numbers that you got you can see where your voice stands.',
    easy: '2つの 番号を 書いて ください。',
  },
  ownTitle: { ja: '届けた声', en: 'What you said', easy: '私の 声' },
  numbersLead: {
    ja: 'この2つの番号で、いつでも状況と回答を確認できます。書きとめるか、このページを印刷してください。',
    en: 'With these two numbers you can see the answer at any time. Please write them down or print this page.',
    easy: 'この 2つの 番号を 書いて おいて ください。',
  },
  /** As staff wrote it. */
  hiddenFor: (why: string): Text => ({
    ja: `公開しない理由：${why}`,
    en: `Why it is not shown: ${why}`,
    easy: `見せない 理由：${why}`,
  }),
  notShown: {
    ja: 'ほかの人には公開していません。',
    en: 'Nobody else can read it.',
    easy: 'ほかの 人は 見えません。',
  },
  waiting: {
    ja: '個人情報などを確認しています。確認が終わると公開します。',
    en: 'It is being checked for personal data and will then be shown to everybody.',
    easy: '今、見て います。そのあと みんなが 見えます。',
  },
  held: {
    ja: '公開する前に、職員が読んで確認しています。',
    en: 'A person reads it before others do.',
    easy: '市の 人が 今、読んで います。',
  },
  shownTo: { ja: '公開したページを見る', en: 'See it as everybody does', easy: 'みんなの ページ' },
  withdraw: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
  withdrawLead: {
    ja: '取り下げると、公開しているページからすぐに消え、元に戻せません。',
    en: 'It disappears from all public pages at once. This cannot be undone.',
    easy: 'やめると、すぐに 見えなく なります。もとに もどりません。',
  },
  object: { ja: '再検討を申し出る', en: 'Ask to look again', easy: 'もう一度 考えて ください' },
  objection: {
    ja: '回答のどこに納得できないか',
    en: 'What is wrong with the answer',
    easy: '何が ちがいますか',
  },
  objected: {
    ja: '再検討を申し出ました',
    en: 'You asked that it is looked at again',
    easy: 'もう一度 考えて くださいと 言いました',
  },
  own: { ja: 'これまでに届けた声', en: 'What I said', easy: '私が 出した 声' },
  ownLead: {
    ja: 'このアカウントで届けた声と、その状況です。',
    en: 'What you said with this account, and where it stands.',
    easy: '私が 出した 声です。',
  },
  ownNone: { ja: 'まだ声を届けていません', en: 'Nothing yet', easy: 'まだ ありません' },
  ownNoneHint: {
    ja: '「参加する」から、アンケートや意見の募集をご覧いただけます。',
    en: 'See where you can take part.',
    easy: '「参加する」を 見て ください。',
  },
  participate: { ja: '参加する', en: 'Take part', easy: '参加（さんか）する' },
  text: { ja: '内容', en: 'What', easy: '声' },
  state: { ja: '状況', en: 'Where it stands', easy: 'ようす' },
  home: { ja: 'ホーム', en: 'Home', easy: 'ホーム' },
  account: { ja: 'アカウント', en: 'Account', easy: 'アカウント' },
  done: {
    sent: { ja: '声を受け付けました', en: 'Your voice arrived', easy: '声が とどきました' },
    objected: {
      ja: '再検討の申し出を受け付けました',
      en: 'It will be looked at again',
      easy: 'もう一度 考えます',
    },
    appealed: {
      ja: '申し立てを受け付けました',
      en: 'Your appeal arrived',
      easy: '「もう一度 見て ください」を 聞きました',
    },
    withdrawn: { ja: '取り下げました', en: 'It was withdrawn', easy: 'やめました' },
  },
  titleOf: (title: string): Text => ({ ja: title, en: title }),
  voiceOf: (kind: Text): Text => ({
    ja: `${kind.ja}に寄せられた声`,
    en: `Voice: ${kind.en}`,
    easy: `${say(kind, 'easy')}の 声`,
  }),
} as const;

export const numberWords = {
  numbers: { ja: '控えておく番号', en: 'Numbers to keep', easy: '大切（たいせつ）な 番号' },
  receipt: { ja: '受付番号', en: 'Receipt number', easy: '受付（うけつけ）番号' },
  secret: { ja: '照会番号', en: 'Secret', easy: '照会（しょうかい）番号' },
  wrong: {
    ja: '受付番号と照会番号の組み合わせが確認できませんでした。もう一度お確かめください。',
    en: 'We do not know this pair of numbers. Please check both.',
    easy: '番号が ちがいます。2つとも もう一度 見て ください。',
  },
} as const satisfies Record<string, Text>;
