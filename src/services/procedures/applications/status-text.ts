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
  lost: {
    ja: '番号がわからないときは、申請した手続きの担当課にお電話ください。担当課と電話番号は「手続きを探す」にあります。',
    en: 'If you do not have the numbers, please call the section in charge; “Find a procedure” names it and its telephone number.',
    easy: '番号が わからない ときは、市の 係（かかり）に 電話して ください。電話の 番号は「手続き（てつづき）を さがす」に あります。',
  },
  mine: { ja: 'あなたの申請', en: 'Your applications', easy: 'あなたの 申しこみ' },
  noneOfMine: {
    ja: 'サインインして送った申請は、まだありません。',
    en: 'You have not sent any application yet.',
    easy: 'まだ ありません。',
  },
  beginOne: { ja: '手続きを探す', en: 'Find a procedure', easy: '手続き（てつづき）を さがす' },
  state: { ja: '状況', en: 'Status', easy: '今の ようす' },
  procedure: { ja: '手続き', en: 'Procedure', easy: '手続き（てつづき）' },
} as const;

export const statusWords = {
  title: { ja: '申請の状況', en: 'Your application', easy: '今の ようす' },
  done: {
    ja: '申請を受け付けました',
    en: 'We received your application',
    easy: '届きました',
  },
  numbersLead: {
    ja: '状況を確認するときに使います。このページを印刷するか、書き留めてください。照会番号は、ほかの方に知らせないでください。',
    en: 'You need them to check your application. Print this page or write them down, and keep the secret to yourself.',
    easy: 'あとで 見る ときに 使います。紙に 書いて ください。照会（しょうかい）番号は ほかの 人に 言わないで ください。',
  },
  procedure: findWords.procedure,
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
} as const;
