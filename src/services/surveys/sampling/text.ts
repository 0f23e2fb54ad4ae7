import type { Text } from '#platform/i18n/text.ts';

const figure = (count: number): string => count.toLocaleString('en');

/** On result pages and at the desk; citizens read it. */
export const samplingWords = {
  title: {
    ja: '標本の選び方と回収率',
    en: 'How the sample was drawn, and who answered',
    easy: 'えらびかたと 答えた 人の わりあい',
  },
  how: (size: number, source: string): Text => ({
    ja: `${source}から、無作為に${figure(size)}人を抽出しました。`,
    en: `${figure(size)} people were drawn at random (${source}).`,
    easy: `くじのように えらんだ ${figure(size)}人に 聞きました。`,
  }),
  summary: (sent: number, undelivered: number, answered: number, rate: string): Text => ({
    ja: `発送${figure(sent)}通、届かず戻ったもの${figure(undelivered)}通、回答${figure(answered)}人。届いた人のうち答えた人の割合（回収率）は${rate}です。`,
    en: `${figure(sent)} letters were sent, ${figure(undelivered)} came back, ${figure(answered)} people answered: a response rate of ${rate} of those delivered.`,
    easy: `${figure(sent)}人に 手紙を 送りました。${figure(answered)}人が 答えました（${rate}）。`,
  }),
  byTrait: {
    area: { ja: '地区ごとの回収率', en: 'Response by district', easy: '地区の わりあい' },
    age: { ja: '年代ごとの回収率', en: 'Response by age', easy: '年の わりあい' },
    sex: { ja: '性別ごとの回収率', en: 'Response by sex', easy: '男女の わりあい' },
  },
  group: { ja: '区分', en: 'Group', easy: 'グループ' },
  sent: { ja: '発送', en: 'Sent', easy: '送った' },
  undelivered: { ja: '返戻', en: 'Came back', easy: 'もどった' },
  answered: { ja: '回答', en: 'Answered', easy: '答えた' },
  rate: { ja: '回収率', en: 'Response rate', easy: 'わりあい' },
  few: {
    ja: '区分ごとの数には、抽出が5人に満たない層を含めていません。だれが答えたかを分からなくするためです。',
    en: 'Groups leave out layers of fewer than five, so that nobody can tell who answered.',
    easy: '人数が 5人より 少ない ところは 入れて いません。',
  },
  repeat: {
    ja: '抽出のやり直し方（乱数の種など）',
    en: 'How the draw can be repeated',
    easy: 'えらびかたを たしかめる',
  },
  repeatText: {
    ja: '層ごとに、「乱数の種:行番号」のSHA-256が小さい行から順に選びました。名簿を持つ人は、同じ人が選ばれることを確かめられます。名簿は公開せず、使い終えたら削除します。',
    en: 'Of each layer, the rows with the smallest SHA-256 of “seed:row” were drawn. Whoever has the list can draw the same people again. The list is not public and is deleted after use.',
    easy: 'おなじ やりかたで もう いちど えらぶと、おなじ 人に なります。名簿は 見せません。あとで けします。',
  },
  seed: { ja: '乱数の種', en: 'Seed', easy: 'たね' },
  digest: { ja: '名簿のSHA-256', en: 'SHA-256 of the list', easy: '名簿の SHA-256' },
  method: { ja: '方法の版', en: 'Version of the method', easy: 'やりかた' },
};
