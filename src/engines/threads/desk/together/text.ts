import type { Text } from '#platform/i18n/text.ts';

const number = (value: number) => value.toLocaleString('en');

export const togetherWords = {
  title: { ja: 'まとめて回答する', en: 'Answer together' },
  lead: {
    ja: '似た声に1つの回答を起案します。決裁が終わると全部の声が「回答済み」になり、届けた人には1人1回知らせます。',
    en: 'One answer to many voices. Once it is decided all of them are answered, and each author is told once.',
  },
  voices: (count: number): Text => ({
    ja: `回答する声（${number(count)}件）`,
    en: `Voices to answer (${number(count)})`,
  }),
  tick: { ja: '回答する声', en: 'Voices to answer' },
  left: (count: number): Text => ({
    ja: `ほかの${number(count)}件は、回答済みか決裁中、ほかの課の担当、または一度に回答できる500件を超えるため、含めていません。`,
    en: `${number(count)} others are answered or being decided already, belong to another section, or are beyond the 500 of one answer.`,
  }),
  none: { ja: '回答を待っている声はありません', en: 'None of them waits for an answer' },
  noneHint: {
    ja: '声の一覧で選ぶか、声のあゆみ、テーマ、まとめて届いた声の画面から進んでください。',
    en: 'Choose some in the list of voices, or come from a thread, a theme or a campaign.',
  },
  back: { ja: '声の一覧に戻る', en: 'Back to the voices' },
  chooseSome: { ja: '声を1件以上選んでください。', en: 'Please choose at least one.' },
  choose: { ja: '選んだ声にまとめて回答する', en: 'Answer the chosen ones together' },
  proposed: (count: number): Text => ({
    ja: `${number(count)}件への回答を決裁に回しました。`,
    en: `An answer to ${number(count)} voices was put before the approvers.`,
  }),
} as const;
