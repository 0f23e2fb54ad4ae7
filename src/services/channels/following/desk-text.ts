import type { Text } from '#platform/i18n/text.ts';

export const desk = {
  title: { ja: 'お知らせの登録', en: 'Followers' },
  lead: {
    ja: 'お知らせを受け取る方の数です。アドレスは表示しません。',
    en: 'How many get our news. No address is shown.',
  },
  people: (count: number): Text => ({ ja: `${count}人`, en: `${count}` }),
  followers: { ja: '人数', en: 'Followers' },
  unconfirmed: {
    ja: '確認待ち（48時間で消えます）',
    en: 'Not confirmed yet; deleted after 48 hours',
  },
  byTopic: {
    ja: '分野ごとの人数（1つも選ばない方は、すべての分野を受け取ります）',
    en: 'Followers by topic; who chose none is told of all',
  },
  lookUp: { ja: '1人を調べる', en: 'Look somebody up' },
  lookUpText: {
    ja: 'ご本人から問い合わせがあったときだけ使ってください。調べたことは記録に残ります。',
    en: 'Only for somebody who asked you. That you looked is recorded.',
  },
  lookUpDo: { ja: '調べる', en: 'Look up' },
  found: (address: string, confirmed: boolean): Text => ({
    ja: `${address} は登録されています${confirmed ? '' : '（確認待ち）'}。`,
    en: `${address} follows us${confirmed ? '' : ', not confirmed yet'}.`,
  }),
  notFound: { ja: 'このアドレスの登録はありません', en: 'This address does not follow us' },
  eraseText: {
    ja: 'ご本人の求めで、登録を消します。元に戻せません。',
    en: 'Deletes the entry at its owner’s wish. This cannot be undone.',
  },
  erased: { ja: '登録を消しました', en: 'The entry is deleted' },
} as const;
