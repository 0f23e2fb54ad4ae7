import type { Text } from '#platform/i18n/text.ts';

export const objectionRefusals = {
  notAnswered: {
    code: 'not-answered',
    text: {
      ja: 'まだ回答していないため、申し出はできません。回答をお待ちください。',
      en: 'There is no answer yet to object to. Please wait for it.',
      easy: 'まだ 答えが ありません。待って ください。',
    },
  },
  once: {
    code: 'objected-before',
    text: {
      ja: '再検討の申し出は1回までです。ほかのご意見は、新しい声としてお寄せください。',
      en: 'You can ask once that it is looked at again. Please send anything else as a new voice.',
      easy: 'もう一度 考えて くださいと 言うのは 1回だけです。',
    },
  },
} as const;

export const objectionErrors = {
  text: {
    ja: '回答のどこに納得できないかを入力してください。',
    en: 'Please tell us what is wrong with the answer.',
    easy: '何が ちがうか 書いて ください。',
  },
  long: {
    ja: '4,000文字以内で入力してください。',
    en: 'Please use at most 4,000 characters.',
    easy: '4,000文字までに して ください。',
  },
} as const satisfies Record<string, Text>;

export const clockEnd: Text = { ja: '対応が終わりました', en: 'It was dealt with' };

export const staffNotice = {
  kind: 'threads.objection',
  label: { ja: '回答への再検討の申し出', en: 'Objections to answers' },
  title: { ja: '回答の再検討を求める申し出がありました', en: 'An answer was objected to' },
  body: {
    ja: '声をもう一度検討し、回答してください。',
    en: 'Please look at the voice again and answer it.',
  },
} as const;
