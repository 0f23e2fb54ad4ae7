import type { Text } from '#platform/i18n/text.ts';
import type { AnswerOutcome, AnswerState } from './model.ts';

export const fieldErrors = {
  text: {
    ja: '回答を入力してください。',
    en: 'Please enter the answer.',
    easy: '答えを 書いて ください。',
  },
  reason: {
    ja: 'そう判断した理由を入力してください。',
    en: 'Please enter the reason for this answer.',
    easy: 'どうしてか 書いて ください。',
  },
  outcome: {
    ja: '結果を選んでください。',
    en: 'Please choose the outcome.',
    easy: 'えらんで ください。',
  },
  long: {
    ja: '10,000文字以内で入力してください。',
    en: 'Please use at most 10,000 characters.',
    easy: '10,000文字までに して ください。',
  },
} as const satisfies Record<string, Text>;

export const outcomeTexts: Readonly<Record<AnswerOutcome, Text>> = {
  'taken-up': { ja: '取り入れます', en: 'Taken up', easy: 'やります' },
  partly: { ja: '一部を取り入れます', en: 'Taken up in part', easy: '少し やります' },
  later: { ja: '今後の検討とします', en: 'For later', easy: 'あとで 考えます' },
  'not-taken-up': { ja: '取り入れません', en: 'Not taken up', easy: 'やりません' },
  explained: { ja: '状況をご説明します', en: 'Explained', easy: '説明します' },
};

export const answerStateTexts: Readonly<Record<AnswerState, Text>> = {
  proposed: { ja: '決裁中', en: 'Being decided' },
  returned: { ja: '差戻し', en: 'Returned' },
  decided: { ja: '決定', en: 'Decided' },
  replaced: { ja: '訂正前', en: 'Replaced by a correction' },
};

export const answerWords = {
  kind: { ja: '市民の声への回答', en: 'Answer to a voice' },
  /** Title of the draft (起案). */
  draftTitle: (about: string, others: number) =>
    others > 0 ? `回答：${about}（ほか${others}件）` : `回答：${about}`,
  correctionTitle: (about: string) => `回答の訂正：${about}`,
  said: { ja: '声の内容', en: 'What was said' },
  voices: { ja: '対象の声', en: 'Voices' },
  others: { ja: 'ほかの声（20件まで）', en: 'Others (up to 20)' },
  count: (n: number) => `${n}件`,
  answer: { ja: '回答', en: 'Answer' },
  reason: { ja: '理由', en: 'Reason' },
  outcome: { ja: '結果', en: 'Outcome' },
  corrects: { ja: '訂正前の回答', en: 'Answer before the correction' },
} as const;

export const noticeTexts = {
  answered: {
    title: { ja: '届けた声に回答しました', en: 'Your voice was answered', easy: '答えました' },
    body: {
      ja: '市の回答と理由を、次のページでお読みいただけます。',
      en: 'You can read the answer and its reason on this page.',
      easy: '市の 答えを この ページで 読んで ください。',
    },
  },
  corrected: {
    title: {
      ja: '届けた声への回答を訂正しました',
      en: 'The answer to your voice was corrected',
      easy: '答えを 直しました',
    },
    body: {
      ja: '訂正した回答と訂正前の回答を、次のページでお読みいただけます。',
      en: 'You can read the corrected answer and the one before it on this page.',
      easy: '新しい 答えを この ページで 読んで ください。',
    },
  },
} as const;

export const answerRefusals = {
  ended: {
    code: 'not-open',
    text: {
      ja: '回答済みか、終了した声が含まれています。一覧を開き直して、選び直してください。',
      en: 'Some of these voices have been answered or closed. Please choose again.',
    },
  },
  running: {
    code: 'answer-running',
    text: {
      ja: 'この声への回答は、すでに決裁中です。決裁の状況をご確認ください。',
      en: 'An answer to this voice is being decided already.',
    },
  },
  none: {
    code: 'no-voices',
    text: { ja: '声を1件以上選んでください。', en: 'Please choose at least one voice.' },
  },
  many: {
    code: 'too-many',
    text: {
      ja: '一度に回答できるのは500件までです。件数を減らしてください。',
      en: 'At most 500 voices can be answered at once. Please choose fewer.',
    },
  },
  notDecided: {
    code: 'not-decided',
    text: {
      ja: '訂正できるのは、決定した最新の回答だけです。',
      en: 'Only the newest decided answer can be corrected.',
    },
  },
  notProposed: {
    code: 'not-proposed',
    text: {
      ja: 'この回答は決裁中ではありません。ページを開き直してください。',
      en: 'This answer is not waiting for a decision. Please open the page again.',
    },
  },
} as const;
