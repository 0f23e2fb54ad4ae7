import type { Text } from '#platform/i18n/text.ts';

const number = (value: number) => value.toLocaleString('en');

export const campaignWords = {
  title: { ja: 'まとめて届いた声', en: 'Nearly the same' },
  listTitle: { ja: 'ほぼ同じ文でまとめて届いた声', en: 'Many that say nearly the same' },
  listLead: {
    ja: '1つの画面で、まとめて判断できます。件数は、下の一覧に含みません。',
    en: 'Decided together on one page. They are not in the list below.',
  },
  lead: {
    ja: 'ほぼ同じ文の声をまとめています。呼びかけに応じた声のこともあります。内容で判断してください。',
    en: 'Voices in nearly the same words. They may follow a call to write: judge by what they say.',
  },
  waiting: (count: number): Text => ({
    ja: `${number(count)}件が確認を待っています`,
    en: `${number(count)} wait`,
  }),
  counts: { ja: '件数', en: 'How many' },
  all: { ja: '届いた声', en: 'Received' },
  held: { ja: '確認を待っている声', en: 'Waiting' },
  shown: { ja: '公開している声', en: 'Shown' },
  hidden: { ja: '公開していない声', en: 'Hidden' },
  first: { ja: '最初', en: 'First' },
  last: { ja: '最後', en: 'Last' },
  wordings: { ja: '文の例（多い順）', en: 'How they are worded, the most frequent first' },
  count: (count: number): Text => ({ ja: `${number(count)}件`, en: number(count) }),
  decide: { ja: 'まとめて判断する', en: 'Decide together' },
  show: (count: number): Text => ({
    ja: `${number(count)}件を公開する`,
    en: `Show ${number(count)}`,
  }),
  hide: { ja: '公開しない', en: 'Do not show them' },
  shownToo: (count: number): Text => ({
    ja: `すでに公開している${number(count)}件も公開しない`,
    en: `Hide also the ${number(count)} that are shown`,
  }),
  scope: { ja: '対象', en: 'Which' },
  started: (count: number): Text => ({
    ja: `${number(count)}件の処理を始めました。終わるまで数分かかることがあります。`,
    en: `${number(count)} are being settled. This may take a few minutes.`,
  }),
  settled: { ja: '確認を待っている声はありません。', en: 'None of them waits.' },
  answer: { ja: 'まとめて回答する', en: 'Answer them together' },
  read: { ja: '1件を開く', en: 'Open one of them' },
} as const;
