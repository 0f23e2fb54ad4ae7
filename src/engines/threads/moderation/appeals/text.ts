import type { Text } from '#platform/i18n/text.ts';

export const appealErrors = {
  text: {
    ja: '公開しない判断のどこが違うと思うかを入力してください。',
    en: 'Please tell us why it should be shown.',
    easy: 'どうして 見せて ほしいか 書いて ください。',
  },
  long: {
    ja: '2,000文字以内で入力してください。',
    en: 'Please use at most 2,000 characters.',
    easy: '2,000文字までに して ください。',
  },
  outcome: {
    ja: '公開するか、公開しないままにするかを選んでください。',
    en: 'Please choose whether it is shown.',
  },
  answer: {
    ja: '判断の理由を入力してください。届けた人に伝わります。',
    en: 'Please give the reason. The author reads it.',
  },
} as const satisfies Record<string, Text>;

export const appealRefusals = {
  none: {
    code: 'no-appeal',
    text: {
      ja: '申し立ては、公開しないと決めた判断ごとに1回までです。今は申し立てを受け付けていません。',
      en: 'You can appeal once against each decision not to show it. There is none to appeal against now.',
      easy: '「もう一度 見て ください」と 言うのは 1回だけです。',
    },
  },
  ownDecision: {
    code: 'own-decision',
    text: {
      ja: '自分が公開しないと決めた声の申し立ては、ほかの職員が判断します。',
      en: 'Somebody else decides appeals against your own decisions.',
    },
  },
  decided: {
    code: 'appeal-decided',
    text: {
      ja: 'この申し立ては、ほかの職員がすでに判断しました。',
      en: 'Somebody else has decided this appeal already.',
    },
  },
  open: {
    code: 'appeal-open',
    text: {
      ja: '本人から申し立てが出ています。「申し立て」の画面で判断してください。',
      en: 'Its author has appealed. Please decide it among the appeals.',
    },
  },
} as const;

export const staffNotice = {
  kind: 'threads.appeal',
  label: { ja: '非公開への申し立て', en: 'Appeals against hiding' },
  title: { ja: '公開しない判断への申し立てがありました', en: 'Somebody appealed against hiding' },
  body: {
    ja: '公開しないと決めた職員とは別の人が、もう一度確認してください。',
    en: 'Somebody other than who hid it looks at it again.',
  },
} as const;

export const appealNotices = {
  hidden: {
    title: {
      ja: '届けていただいた声を公開しないことにしました',
      en: 'Your voice is not shown to others',
      easy: 'あなたの 声は ほかの 人に 見せません',
    },
    body: {
      ja: '担当の職員が読み、公開しないことにしました。声は受け付けており、これまでどおり検討します。理由と、もう一度確認を求める方法は、下のページでご覧になれます。',
      en: 'Somebody read it and decided not to show it to others. It was received all the same. The page below gives the reason, and how to ask that it is looked at again.',
      easy: '市の 人が 読みました。ほかの 人には 見せません。理由は ページに あります。',
    },
  },
  shown: {
    title: {
      ja: '届けていただいた声を公開しました',
      en: 'Your voice is shown now',
      easy: 'あなたの 声を みんなに 見せました',
    },
    body: {
      ja: '申し立てを受けて別の職員がもう一度確認し、公開しました。判断の理由は、下のページでご覧になれます。',
      en: 'Somebody else looked at it again after you asked, and it is shown now. The page below gives the reason.',
      easy: '市の べつの 人が もう一度 見ました。みんなが 読めます。',
    },
  },
  upheld: {
    title: {
      ja: '公開についての申し立てにお答えしました',
      en: 'Your appeal was answered',
      easy: '「もう一度 見て ください」への 答え',
    },
    body: {
      ja: '申し立てを受けて別の職員がもう一度確認しましたが、公開しないことにしました。判断の理由は、下のページでご覧になれます。',
      en: 'Somebody else looked at it again after you asked, and it stays hidden. The page below gives the reason.',
      easy: '市の べつの 人が もう一度 見ました。見せない ことに しました。理由は ページに あります。',
    },
  },
} as const satisfies Record<string, { title: Text; body: Text }>;

/** For the author. */
export const ownWords = {
  title: {
    ja: '公開しない判断に納得できないとき',
    en: 'If you do not agree that it is hidden',
    easy: '見せて ほしいとき',
  },
  lead: {
    ja: '1回に限り、もう一度確認するよう申し立てることができます。公開しないと決めた職員とは別の人が確認し、理由を添えてこのページでお答えします。',
    en: 'You can ask once that it is looked at again. Somebody other than who hid it does so, and answers with a reason on this page.',
    easy: '1回だけ「もう一度 見て ください」と 言えます。べつの 人が 見て、ここで 答えます。',
  },
  text: {
    ja: '公開してよいと思う理由',
    en: 'Why it should be shown',
    easy: 'どうして 見せて ほしいですか',
  },
  send: { ja: '申し立てる', en: 'Appeal', easy: 'もう一度 見て ください' },
  made: { ja: '申し立て', en: 'Your appeal', easy: '私が 言った こと' },
  waits: {
    ja: '別の職員が確認しています。結果はこのページでお知らせします。',
    en: 'Somebody else is looking at it. The answer will be told here.',
    easy: 'べつの 人が 見て います。待って ください。',
  },
  answered: {
    ja: '申し立てへの答え',
    en: 'The answer to your appeal',
    easy: '答え',
  },
  outcomes: {
    shown: {
      ja: 'もう一度確認し、公開しました。',
      en: 'It was looked at again and is shown now.',
      easy: 'もう一度 見て、みんなに 見せました。',
    },
    upheld: {
      ja: 'もう一度確認し、公開しないことにしました。',
      en: 'It was looked at again and stays hidden.',
      easy: 'もう一度 見ました。見せない ことに しました。',
    },
  },
} as const;

/** For the desk. */
export const deskWords = {
  title: { ja: '公開しない判断への申し立て', en: 'Appeals' },
  lead: {
    ja: '公開しないと決めた職員とは別の人が、理由を添えて判断します。結果は届けた人に知らされます。',
    en: 'Somebody other than who hid it decides, with a reason. The author is told.',
  },
  none: { ja: '申し立てはありません', en: 'No appeals' },
  noneHint: { ja: '届くと、ここに表示されます。', en: 'They appear here as they come in.' },
  voice: { ja: '届いた声', en: 'What was said' },
  hidden: { ja: '公開しないと決めた理由', en: 'Why it was hidden' },
  by: { ja: '決めた人', en: 'Decided by' },
  appeal: { ja: '申し立ての内容', en: 'What the author says' },
  at: { ja: '申し立てた日', en: 'Appealed on' },
  yours: {
    ja: 'あなたが公開しないと決めた声です。ほかの職員が判断します。',
    en: 'You hid this one. Somebody else decides.',
  },
  outcome: { ja: '判断', en: 'Decision' },
  outcomes: {
    shown: { ja: '公開する', en: 'Show it' },
    upheld: { ja: '公開しないままにする', en: 'Leave it hidden' },
  },
  answer: { ja: '理由（届けた人に伝わります）', en: 'Reason (the author reads it)' },
  decide: { ja: '判断を決める', en: 'Decide' },
  done: { ja: '判断を記録し、届けた人に知らせました。', en: 'Decided; the author was told.' },
} as const;
