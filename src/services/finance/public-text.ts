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
  overview: { ja: '1年のお金', en: 'The year at a glance', easy: '1年の お金' },
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
  taxTitle: {
    ja: 'あなたの税金は何に使われた？',
    en: 'Where did your tax go?',
    easy: 'あなたの 税金は 何に 使われた？',
  },
  taxLead: {
    ja: '1年に市へ納めた税金（市県民税のうち市の分、固定資産税など）の額を入れると、使いみちの内訳をご覧いただけます。入力した額は保存しません。',
    en: "Enter what you pay to the city in a year, such as residents' and property tax. It is not kept.",
    easy: '1年に 市に 払った 税金を 入れてください。何に 使ったかが わかります。数字は のこりません。',
  },
  tax: {
    ja: '市に納めた税金（円）',
    en: 'Tax paid to the city (yen)',
    easy: '市に 払った 税金（円）',
  },
  taxError: {
    ja: '0より大きく1億円までの金額を、数字で入力してください。例：150000',
    en: 'Please enter an amount in figures, above 0 and up to 100 million yen, such as 150000.',
    easy: '1から 100000000までの 数字を 入れてください。',
  },
  taxButton: { ja: '使いみちを見る', en: 'Show where it went', easy: '見る' },
  taxChart: (yen: string): Text => ({
    ja: `${yen}の使いみち`,
    en: `Where ${yen} went`,
    easy: `${yen}は 何に 使ったか`,
  }),
  taxChartIs: {
    ja: '市全体の使いみち（目的別歳出）の割合で分けた額です。ご本人の税金が実際に使われた先ではありません。',
    en: "Split by what the whole town spent; nobody's own yen can be followed.",
    easy: 'まち ぜんぶの 使い方の 割合で 分けました。',
  },
  official: { ja: '正式な名前', en: 'Official name', easy: '正しい 名前' },
  plain: { ja: '内容', en: 'What it is', easy: '中身' },
  whole: { ja: '市全体', en: 'Whole town', easy: 'まち ぜんぶ' },
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
  debtFor: { ja: '何のための借金か', en: 'What the debt is for', easy: '何の ために 借りたか' },
  debtForIs: {
    ja: '道路や学校のように長く使うものは、将来使う人にも負担してもらうため、借りてつくります。',
    en: 'What is used for long, such as roads and schools, is borrowed for, so that later users pay too.',
    easy: '道や 学校は 長く 使うので、借りた お金で つくります。',
  },
  ratiosLink: {
    ja: '財政の健全度を見る',
    en: 'How sound the finances are',
    easy: 'まちの お金は だいじょうぶ？',
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
  yen: { ja: '円', en: ' yen', easy: '円' },
  hundredMillion: { ja: '億円', en: ' × 100 million yen', easy: '億円' },
  yearTitle: (year: Text): Text => ({
    ja: `${year.ja}の決算`,
    en: `Settlement of ${year.en}`,
    easy: `${year.easy ?? year.ja}の お金`,
  }),
  noYear: { ja: 'この年度の決算', en: 'The settlement of this year', easy: 'この 年の 数字' },
};
