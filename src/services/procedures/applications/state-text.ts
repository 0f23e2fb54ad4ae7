import type { Text } from '#platform/i18n/text.ts';

export const typeLabel: Text = { ja: '手続の申請', en: 'Application', easy: '手続き（てつづき）' };

/** For staff. */
export const stateTexts = {
  received: { ja: '受付', en: 'Received' },
  reviewing: { ja: '審査中', en: 'Under review' },
  correcting: { ja: '補正待ち', en: 'Waiting for a correction' },
  deciding: { ja: '決裁中', en: 'Before approval' },
  approved: { ja: '決定（承認）', en: 'Approved' },
  refused: { ja: '決定（不承認）', en: 'Refused' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
} as const satisfies Record<string, Text>;

/** For the applicant: what it means and what comes next. */
export const applicantTexts = {
  received: {
    ja: '申請が届きました。担当の課が内容を確認します。',
    en: 'Your application has arrived. The section in charge will look at it.',
    easy: '市に 届きました。これから 市の 人が 読みます。',
  },
  reviewing: {
    ja: '担当の課が内容を審査しています。',
    en: 'The section in charge is reviewing your application.',
    easy: '市の 人が 読んで います。',
  },
  correcting: {
    ja: '直していただきたいところがあります。内容を確認して、お送りください。',
    en: 'Something needs to be corrected. Please look at it and send it again.',
    easy: '直して ほしい ところが あります。見て、もう一度 送って ください。',
  },
  deciding: {
    ja: '審査が終わり、決定の手続をしています。',
    en: 'The review is done and the decision is being made.',
    easy: '読み終わりました。もうすぐ 決まります。',
  },
  approved: {
    ja: '申請のとおりに決まりました。手続は終わりです。',
    en: 'Your application was approved. Nothing more is needed.',
    easy: '決まりました。これで 終わりです。',
  },
  refused: {
    ja: '申請のとおりにはなりませんでした。理由は通知書に書いてあります。',
    en: 'Your application was not approved. The letter gives the reasons.',
    easy: 'お願いの とおりに なりませんでした。どうしてかは 手紙に 書いて あります。',
  },
  withdrawn: {
    ja: 'この申請は取り下げられました。',
    en: 'This application was withdrawn.',
    easy: 'この お願いは やめました。',
  },
} as const satisfies Record<string, Text>;

export const actionTexts = {
  accept: { ja: '審査を始める', en: 'Begin the review' },
  requestCorrection: { ja: '補正を求める', en: 'Ask for a correction' },
  answerCorrection: { ja: '補正を送る', en: 'Send the correction', easy: '直した ものを 送る' },
  goOn: { ja: '補正を待たずに審査を続ける', en: 'Go on without the correction' },
  propose: { ja: '決裁に回す', en: 'Put before the approvers' },
  sendBack: { ja: '審査に戻す', en: 'Back to review' },
  approve: { ja: '承認する', en: 'Approve' },
  refuse: { ja: '不承認にする', en: 'Refuse' },
  withdraw: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
} as const satisfies Record<string, Text>;

/** What the applicant is told when a case comes to a state. */
export const noticeTexts = {
  reviewing: {
    ja: '申請の審査を始めました',
    en: 'We began to review your application',
    easy: '市の 人が 読み始めました',
  },
  correcting: {
    ja: '申請に直していただきたいところがあります',
    en: 'Your application needs a correction',
    easy: '直して ほしい ところが あります',
  },
  deciding: undefined,
  received: undefined,
  approved: {
    ja: '申請の結果が決まりました',
    en: 'Your application was decided',
    easy: '決まりました',
  },
  refused: {
    ja: '申請の結果が決まりました',
    en: 'Your application was decided',
    easy: '決まりました',
  },
  withdrawn: {
    ja: '申請の取下げを受け付けました',
    en: 'Your application was withdrawn',
    easy: 'やめる ことを 受け付けました',
  },
} as const satisfies Record<string, Text | undefined>;

/** `/applications/…` says everything; the mail says only that there is something to read. */
export function noticeBody(procedure: Text, receipt: string): Text {
  return {
    ja: `「${procedure.ja}」（受付番号 ${receipt}）についてのお知らせです。内容は次のページでご確認ください。`,
    en: `This is about “${procedure.en}” (receipt number ${receipt}). Please read it on this page.`,
    easy: `「${procedure.easy ?? procedure.ja}」（番号 ${receipt}）の お知らせです。次の ページを 見て ください。`,
  };
}

export const receivedTitle: Text = {
  ja: '申請を受け付けました',
  en: 'We received your application',
  easy: '届きました',
};

/** The kind of notices, as people choose or refuse it. */
export const notificationLabel: Text = {
  ja: '申請の受付・審査・結果',
  en: 'Applications: receipt, review, result',
  easy: '手続き（てつづき）が どうなったか',
};
