import type { Text } from '#platform/i18n/text.ts';
import type { Outcome, Result } from './model.ts';

export const typeLabel: Text = {
  ja: '開示請求',
  en: 'Disclosure request',
  easy: '書類（しょるい）を 見せて ほしい お願い',
};

/** Badges; staff and requesters read the same word. */
export const stateTexts = {
  received: { ja: '受付', en: 'Received', easy: '届いた' },
  searching: { ja: '文書の特定', en: 'Finding documents', easy: 'さがして いる' },
  correcting: { ja: '補正待ち', en: 'Waiting for a correction', easy: '直すのを 待って いる' },
  'third-party': { ja: '第三者への照会', en: 'Asking third parties', easy: '聞いて いる' },
  redacting: { ja: '開示範囲の検討', en: 'Examining', easy: '見て いる' },
  deciding: { ja: '決裁中', en: 'Before approval', easy: 'もうすぐ 決まる' },
  delivering: { ja: '開示の実施', en: 'Ready for you', easy: '見る ことが できる' },
  reviewing: { ja: '審査請求', en: 'Under review', easy: 'もう一度 考えて いる' },
  closed: { ja: '終了', en: 'Closed', easy: '終わり' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn', easy: 'やめた' },
} as const satisfies Record<string, Text>;

export const applicantTexts = {
  received: {
    ja: '請求が届きました。担当の課が内容を確認します。',
    en: 'Your request has arrived. The section in charge will look at it.',
    easy: '市に 届きました。これから 市の 人が 読みます。',
  },
  searching: {
    ja: '対象となる文書を探しています。',
    en: 'We are finding the documents that you asked for.',
    easy: '書類（しょるい）を さがして います。',
  },
  correcting: {
    ja: '確認したいことがあります。内容をお読みのうえ、お返事ください。',
    en: 'We need to ask you something. Please read it and answer.',
    easy: '聞きたい ことが あります。読んで、返事を して ください。',
  },
  'third-party': {
    ja: '文書に情報が記録されている方の意見をうかがっています。',
    en: 'We are asking those whom the documents are about.',
    easy: '書類に 書いて ある 人に 聞いて います。',
  },
  redacting: {
    ja: '開示できる範囲を検討しています。',
    en: 'We are examining what can be disclosed.',
    easy: 'どこまで 見せる ことが できるか 考えて います。',
  },
  deciding: {
    ja: '検討が終わり、決定の手続をしています。',
    en: 'The examination is done and the decision is being made.',
    easy: 'もうすぐ 決まります。',
  },
  delivering: {
    ja: '決定しました。通知書をお読みのうえ、下の方法で文書をご覧ください。',
    en: 'It was decided. Please read the letter; below it says how to see the documents.',
    easy: '決まりました。手紙を 読んで ください。書類を 見る ことが できます。',
  },
  reviewing: {
    ja: '審査請求を受け付け、審査しています。',
    en: 'We received your request for review and are examining it.',
    easy: 'もう一度 考えて います。',
  },
  closed: {
    ja: 'この請求の手続は終わりました。結果は通知書に書いてあります。',
    en: 'This request is closed. The letter gives the result.',
    easy: '終わりました。どう なったかは 手紙に 書いて あります。',
  },
  withdrawn: {
    ja: 'この請求は取り下げられました。',
    en: 'This request was withdrawn.',
    easy: 'この お願いは やめました。',
  },
} as const satisfies Record<keyof typeof stateTexts, Text>;

export const outcomeTexts = {
  open: { ja: '開示', en: 'Disclosed', easy: '全部 見せる' },
  partial: { ja: '部分開示', en: 'Disclosed in part', easy: '少し かくして 見せる' },
  withheld: { ja: '不開示', en: 'Not disclosed', easy: '見せない' },
  silent: {
    ja: '存否応答拒否',
    en: 'Neither confirmed nor denied',
    easy: 'あるか ないか 言わない',
  },
  absent: { ja: '文書不存在', en: 'No such document', easy: '書類が ない' },
  rejected: { ja: '却下', en: 'Rejected', easy: '受け付けない' },
  transferred: { ja: '移送', en: 'Transferred', easy: 'ほかの 役所に 送った' },
} as const satisfies Record<Outcome, Text>;

export const resultTexts: Readonly<Record<Result, Text>> = {
  ...outcomeTexts,
  withdrawn: stateTexts.withdrawn,
};

export const actionTexts = {
  search: { ja: '文書を探す', en: 'Find the documents' },
  consult: { ja: '第三者に照会する', en: 'Ask third parties' },
  redact: { ja: '開示範囲を検討する', en: 'Examine the documents' },
  askCorrection: { ja: '補正を求める', en: 'Ask for a correction' },
  correct: { ja: '補正', en: 'Correction' },
  goOn: { ja: '補正を待たずに進める', en: 'Go on without the correction' },
  propose: { ja: '決裁に回す', en: 'Put before the approvers' },
  sendBack: { ja: '検討に戻す', en: 'Back to examination' },
  ...outcomeTexts,
  deliver: { ja: '開示の実施を終える', en: 'Finish the disclosure' },
  review: { ja: '審査請求', en: 'Request for review' },
  keepDecision: { ja: '裁決（棄却・却下）', en: 'Ruling: the decision stands' },
  decideAnew: { ja: '裁決（認容）', en: 'Ruling: decide anew' },
  withdraw: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
} as const satisfies Record<string, Text>;
