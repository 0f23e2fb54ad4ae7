import type { Text } from '#platform/i18n/text.ts';

export const findWords = {
  title: {
    ja: '申請の状況を確認する',
    en: 'Check an application',
    easy: '申しこみが どうなったか 見る',
  },
  lead: {
    ja: '申請したときにお渡しした受付番号と照会番号を入力してください。',
    en: 'Enter the receipt number and the secret that you were given.',
    easy: '申しこんだ ときの 2つの 番号を 書いて ください。',
  },
  receipt: { ja: '受付番号', en: 'Receipt number', easy: '受付（うけつけ）番号' },
  receiptHint: {
    ja: '例：7K3M-9QXR-2P4D',
    en: 'Such as 7K3M-9QXR-2P4D',
    easy: '例（れい）：7K3M-9QXR-2P4D',
  },
  secret: { ja: '照会番号', en: 'Secret', easy: '照会（しょうかい）番号' },
  lost: {
    ja: '番号がわからないときは、申請した手続きの担当課にお電話ください。担当課と電話番号は「手続きを探す」にあります。',
    en: 'If you do not have the numbers, please call the section in charge; “Find a procedure” names it and its telephone number.',
    easy: '番号が わからない ときは、市の 係（かかり）に 電話して ください。電話の 番号は「手続き（てつづき）を さがす」に あります。',
  },
  missing: {
    ja: '番号を入力してください。',
    en: 'Please enter the number.',
    easy: '番号を 書いて ください。',
  },
  wrong: {
    ja: '受付番号と照会番号の組み合わせが確認できませんでした。もう一度お確かめください。',
    en: 'We do not know this pair of numbers. Please check both.',
    easy: '番号が ちがいます。2つとも もう一度 見て ください。',
  },
  find: { ja: '状況を確認する', en: 'Check', easy: '見る' },
  mine: { ja: 'あなたの申請', en: 'Your applications', easy: 'あなたの 申しこみ' },
  noneOfMine: {
    ja: 'サインインして送った申請は、まだありません。',
    en: 'You have not sent any application yet.',
    easy: 'まだ ありません。',
  },
  beginOne: { ja: '手続きを探す', en: 'Find a procedure', easy: '手続き（てつづき）を さがす' },
  state: { ja: '状況', en: 'Status', easy: '今の ようす' },
  procedure: { ja: '手続き', en: 'Procedure', easy: '手続き（てつづき）' },
  receivedOn: { ja: '受付日', en: 'Received on', easy: '届いた 日' },
} as const;

export const statusWords = {
  title: { ja: '申請の状況', en: 'Your application', easy: '今の ようす' },
  done: {
    ja: '申請を受け付けました',
    en: 'We received your application',
    easy: '届きました',
  },
  numbers: { ja: '控えておく番号', en: 'Numbers to keep', easy: '大切（たいせつ）な 番号' },
  numbersLead: {
    ja: '状況を確認するときに使います。このページを印刷するか、書き留めてください。照会番号は、ほかの方に知らせないでください。',
    en: 'You need them to check your application. Print this page or write them down, and keep the secret to yourself.',
    easy: 'あとで 見る ときに 使います。紙に 書いて ください。照会（しょうかい）番号は ほかの 人に 言わないで ください。',
  },
  receipt: findWords.receipt,
  secret: findWords.secret,
  procedure: findWords.procedure,
  receivedOn: findWords.receivedOn,
  section: { ja: '担当', en: 'Section in charge', easy: '市の どこ' },
  due: { ja: '結果の目安', en: 'Expected by', easy: 'いつごろ 決まるか' },
  noDue: {
    ja: '期間の定めはありません。',
    en: 'No period is set for this procedure.',
    easy: 'いつまでか 決まって いません。',
  },
  correction: {
    ja: '直していただきたいところ',
    en: 'What needs to be corrected',
    easy: '直して ほしい ところ',
  },
  answerBy: {
    ja: 'この日までにお送りください',
    en: 'Please send it by',
    easy: 'この 日までに 送って ください',
  },
  correct: { ja: '内容を直す', en: 'Correct it', easy: '直す' },
  sendCorrection: { ja: '直した内容を送る', en: 'Send the correction', easy: '送る' },
  letters: { ja: '通知書', en: 'Letters', easy: '市からの 手紙' },
  openLetter: (title: string): Text => ({
    ja: `${title}を開く（PDF）`,
    en: `Open the letter ${title} (PDF)`,
    easy: `${title}を 見る（PDF）`,
  }),
  fee: { ja: '手数料', en: 'Fee', easy: 'お金' },
  feeStates: {
    due: {
      ja: '窓口でお支払いください',
      en: 'Please pay at the counter',
      easy: '市役所で はらって ください',
    },
    paid: { ja: '支払い済み', en: 'Paid', easy: 'はらいました' },
    waived: { ja: '免除', en: 'Waived', easy: 'はらわなくて いいです' },
    refunded: { ja: '返金済み', en: 'Refunded', easy: '返しました' },
  },
  yen: (amount: number): Text => ({
    ja: `${amount.toLocaleString('en')}円`,
    en: `${amount.toLocaleString('en')} yen`,
    easy: `${amount.toLocaleString('en')}円`,
  }),
  history: { ja: 'これまでの経過', en: 'What happened so far', easy: '今までの こと' },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  what: { ja: '内容', en: 'What', easy: '何が ありましたか' },
  answers: { ja: '送った内容', en: 'What you sent', easy: '送った こと' },
  changed: { ja: '直したところ', en: 'What you changed', easy: '直した ところ' },
  more: { ja: 'この申請でできること', en: 'What you can do', easy: 'できる こと' },
  withdraw: { ja: '申請を取り下げる', en: 'Withdraw the application', easy: '申しこみを やめる' },
  withdrawTitle: { ja: '申請の取下げ', en: 'Withdraw this application', easy: '申しこみを やめる' },
  withdrawLead: {
    ja: '取り下げると、この申請の審査は終わります。元に戻すことはできません。もう一度申請することはできます。',
    en: 'The review ends and cannot be taken up again. You may apply anew.',
    easy: 'やめると、もとに もどりません。もう一度 申しこむ ことは できます。',
  },
  withdrawReason: {
    ja: '理由（書かなくてもかまいません）',
    en: 'Reason (optional)',
    easy: 'どうして（書かなくても いいです）',
  },
  withdrawDo: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
  keep: { ja: '申請の状況に戻る', en: 'Back to the application', easy: 'もどる' },
  download: {
    ja: 'この申請について市が持っている情報をすべて受け取る（ZIP）',
    en: 'Download everything the town holds about this application (ZIP)',
    easy: '市が 持って いる この 申しこみの ことを ぜんぶ もらう（ZIP）',
  },
  attach: {
    ja: '自分のアカウントに加える',
    en: 'Add it to my account',
    easy: '自分の アカウントに 入れる',
  },
  attached: { ja: 'アカウントに加えました', en: 'Added to your account', easy: '入れました' },
  finish: {
    ja: '共用のパソコンでの利用を終える',
    en: 'Finish on this shared computer',
    easy: 'みんなの パソコンを 使うのを 終わる',
  },
  finished: {
    ja: 'このパソコンから申請の情報を消しました',
    en: 'This computer keeps nothing of your application any more',
    easy: 'この パソコンから 消しました',
  },
  by: { ja: '本人', en: 'Applied for', easy: 'だれの ため' },
  proxy: { ja: '代わりに申請した方', en: 'Applied by', easy: '代わりに した 人' },
  corrected: {
    ja: '直した内容を受け付けました',
    en: 'We received your correction',
    easy: '直した ものが 届きました',
  },
  withdrawn: {
    ja: '申請を取り下げました',
    en: 'The application was withdrawn',
    easy: 'やめました',
  },
  events: {
    opened: { ja: '申請を受け付けました', en: 'Received', easy: '届きました' },
    moved: {
      ja: '担当の課が変わりました',
      en: 'Another section took over',
      easy: 'ほかの ところが します',
    },
    'user-linked': {
      ja: 'アカウントに加えました',
      en: 'Added to an account',
      easy: 'アカウントに 入れました',
    },
    'correction-requested': {
      ja: '補正をお願いしました',
      en: 'A correction was asked for',
      easy: '直して くださいと 言いました',
    },
    'correction-answered': {
      ja: '補正を受け付けました',
      en: 'The correction arrived',
      easy: '直した ものが 届きました',
    },
    extended: {
      ja: '期間を延ばしました',
      en: 'The period was extended',
      easy: '時間を のばしました',
    },
  } as Readonly<Record<string, Text>>,
} as const;
