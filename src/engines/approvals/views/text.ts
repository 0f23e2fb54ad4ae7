import type { Text } from '#platform/i18n/text.ts';

export const panelWords = {
  step: { ja: '段', en: 'Step' },
  who: { ja: '職・氏名', en: 'Post and name' },
  kind: { ja: '種別', en: 'Kind' },
  note: { ja: '備考', en: 'Note' },
  stamp: { ja: '押印', en: 'Stamp' },
  willStamp: { ja: '押印します。', en: 'Stamps.' },
  parallel: (kind: string): Text => ({ ja: `${kind}（並行）`, en: `${kind} (in parallel)` }),
  noChain: { ja: 'いまは起案できません', en: 'Nothing can be put before approvers now' },
  chainToCome: { ja: '起案すると、この順に回ります', en: 'It will go round in this order' },
  chainOf: (round: number): Text => ({
    ja: round > 1 ? `決裁欄（${round}回目の回議）` : '決裁欄',
    en: round > 1 ? `Stamps (round ${round})` : 'Stamps',
  }),
  inPlaceOf: (name: string): Text => ({
    ja: `代決（${name} に代わって）`,
    en: `In place of ${name}`,
  }),
  readOn: { ja: '後閲', en: 'read afterwards' },
  notYetRead: { ja: '後閲はまだ', en: 'not yet read afterwards' },
  vacantNow: {
    ja: 'いま押印できる人がいません。起案者が引き戻して出し直すと、次の決裁者に進みます。',
    en: 'Nobody can stamp now. When the drafter takes the draft back and sends it again, it goes to the next authority.',
  },
  none: { ja: 'まだ起案していません。', en: 'Nothing was put before approvers yet.' },
} as const;
