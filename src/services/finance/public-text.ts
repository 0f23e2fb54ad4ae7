import type { Text } from '#platform/i18n/text.ts';

export const publicTexts = {
  lead: {
    ja: '市のお金がどこから入り、何に使われたかを、決算でお知らせします。',
    en: "Where the town's money came from, and what it was spent on.",
    easy: 'まちの お金が どこから 入り、何に 使ったかを 見ることが できます。',
  },
  none: {
    ja: '公表された決算はまだありません。',
    en: 'No settlement has been published yet.',
    easy: 'まだ 決算は ありません。',
  },
  noneHint: {
    ja: '毎年秋ごろ、議会の認定を経て公表します。',
    en: 'It is published every autumn, after the council has approved it.',
    easy: '毎年 秋に お知らせします。',
  },
  years: { ja: '年度を選ぶ', en: 'Choose a year', easy: '年を えらぶ' },
  revenue: { ja: '入ったお金（歳入）', en: 'Money in (revenue)', easy: '入った お金' },
  expenditure: { ja: '使ったお金（歳出）', en: 'Money out (expenditure)', easy: '使った お金' },
  left: { ja: '残ったお金（実質収支）', en: 'Left over (real balance)', easy: '残った お金' },
  savings: { ja: '貯金（基金）', en: 'Savings (funds)', easy: '貯金' },
  debt: { ja: '借金（地方債）', en: 'Debt (bonds)', easy: '借りている お金' },
  perResident: (yen: string): Text => ({
    ja: `市民1人あたり${yen}`,
    en: `${yen} per resident`,
    easy: `ひとり ${yen}`,
  }),
  residents: (count: string): Text => ({
    ja: `人口${count}人（年度末）で計算しています。`,
    en: `Computed with ${count} residents at the end of the year.`,
    easy: `人口 ${count}人で 計算しました。`,
  }),
  official: { ja: '正式な名前', en: 'Official name', easy: '正しい 名前' },
  whole: { ja: '市全体', en: 'Whole town', easy: 'まち ぜんぶ' },
  thisYear: { ja: 'この年度', en: 'This year', easy: 'この 年' },
  before: { ja: '前年度', en: 'Year before', easy: '前の 年' },
  change: { ja: '前年度との差', en: 'Change', easy: '前の 年との ちがい' },
  share: { ja: '割合', en: 'Share', easy: '割合' },
  from: {
    ja: 'どこから入ったか（歳入）',
    en: 'Where it came from (revenue)',
    easy: 'どこから 入ったか',
  },
  fromIs: (own: string): Text => ({
    ja: `市税や使用料など、市が自ら集めたお金（自主財源）は${own}%です。`,
    en: `${own}% was raised by the town itself, by taxes and fees.`,
    easy: `市が 自分で 集めた お金は ${own}%です。`,
  }),
  nature: {
    ja: 'どのような費用か（性質別歳出）',
    en: 'What kind of cost (by nature)',
    easy: 'どんな お金を 使ったか',
  },
  natureIs: {
    ja: '人件費、扶助費、公債費は、簡単には減らせない費用（義務的経費）です。',
    en: 'Personnel, social assistance and debt service cannot easily be cut.',
    easy: '給料、手当、借りた お金を 返す お金は、すぐには へらせません。',
  },
  debtForIs: {
    ja: '道路や学校のように長く使うものは、将来使う人にも負担してもらうため、借りてつくります。',
    en: 'What is used for long, such as roads and schools, is borrowed for, so that later users pay too.',
    easy: '道や 学校は 長く 使うので、借りた お金で つくります。',
  },
  note: { ja: 'この決算について', en: 'About this settlement', easy: 'この 数字について' },
  version: (version: number): Text => ({
    ja: `第${version}版（訂正後）`,
    en: `Version ${version} (corrected)`,
    easy: `${version}回目の 数字（直しました）`,
  }),
  publishedOn: (day: string): Text => ({
    ja: `${day}公表`,
    en: `Published on ${day}`,
    easy: `${day}に 出しました`,
  }),
  projectYen: { ja: '万円', en: ' million yen', easy: '万円' },
  asData: {
    ja: 'このページのオープンデータ',
    en: 'Open data of this page',
    easy: 'この ページの データ',
  },
  dataCsv: {
    ja: 'CSVをダウンロードする',
    en: 'Download as CSV',
    easy: '表（CSV）を 自分の パソコンに 入れる',
  },
  dataset: {
    ja: 'データの説明を見る',
    en: 'What the columns mean',
    easy: 'データの 説明を 見る',
  },
  largeYen: { ja: '億円', en: ' billion yen', easy: '億円' },
  yen: { ja: '円', en: ' yen', easy: '円' },
  yearTitle: (year: Text): Text => ({
    ja: `${year.ja}の決算`,
    en: `Settlement of ${year.en}`,
    easy: `${year.easy ?? year.ja}の お金`,
  }),
  noYear: { ja: 'この年度の決算', en: 'The settlement of this year', easy: 'この 年の 数字' },
};
