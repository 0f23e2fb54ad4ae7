import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { EstimateStep } from './estimate.ts';
import type { Basis } from './question.ts';

const basisTexts: Readonly<Record<Basis, Text>> = {
  income: { ja: '年収から', en: 'My income', easy: '1年の 給料' },
  tax: { ja: '納めた税額から', en: 'The tax I paid', easy: '払った 税金' },
  'ten-thousand': { ja: '1万円あたり', en: 'Per 10,000 yen', easy: '1万円では' },
  resident: { ja: '市民1人あたり', en: 'Per resident', easy: 'ひとりでは' },
};

const stepTexts: Readonly<Record<EstimateStep, Text>> = {
  salary: { ja: '給与の年収', en: 'Salary of the year', easy: '1年の 給料' },
  'salary-deduction': {
    ja: '給与所得控除',
    en: 'Salary income deduction',
    easy: '給料から 引く 数字',
  },
  insurance: {
    ja: '社会保険料控除（年収の15%と仮定）',
    en: 'Social insurance (taken as 15%)',
    easy: '保険の お金（15%）',
  },
  basic: { ja: '基礎控除', en: 'Basic deduction', easy: 'みんなが 引く 数字' },
  taxable: { ja: '課税される所得', en: 'Taxable income', easy: '税金を 計算する 数字' },
  'by-income': {
    ja: '所得割（6%、調整控除の後）',
    en: 'By income (6%, after the adjustment)',
    easy: '給料で かわる 税金（6%）',
  },
  'per-capita': { ja: '均等割', en: 'Per-capita part', easy: 'みんな 同じ 税金' },
  total: {
    ja: '市民税（市の分）の推計額',
    en: "Estimated municipal residents' tax",
    easy: '市の 税金（だいたい）',
  },
};

export const taxTexts = {
  ...{ basis: basisTexts, steps: stepTexts },
  title: {
    ja: 'あなたの税金は何に使われた？',
    en: 'Where does my tax go?',
    easy: 'あなたの 税金は 何に 使われた？',
  },
  lead: {
    ja: '年収や納めた税額を入れると、使いみちの内訳をご覧いただけます。入力した額は保存しません。',
    en: 'Enter your income or the tax you paid. Nothing that you enter is kept.',
    easy: '給料か 払った 税金を 入れてください。何に 使ったかが わかります。数字は のこりません。',
  },
  by: { ja: '何から計算しますか', en: 'Reckon by', easy: '何で 計算しますか' },
  income: {
    ja: '給与の年収（万円）',
    en: 'Salary of a year (in 10,000 yen)',
    easy: '1年の 給料（万円）',
  },
  incomeHint: {
    ja: '「年収から」を選んだときに入力してください。例：400',
    en: 'For "My income". Example: 400 for 4 million yen',
    easy: '例：400',
  },
  incomeError: {
    ja: '年収を1から10000まで（万円）の数字で入力してください。例：400',
    en: 'Please enter the income in units of 10,000 yen, from 1 to 10000, such as 400.',
    easy: '1から 10000までの 数字を 入れてください。例：400',
  },
  tax: { ja: '市に納めた税額（円）', en: 'Tax paid to the city (yen)', easy: '払った 税金（円）' },
  taxHint: {
    ja: '「納めた税額から」を選んだときに入力してください。市民税や固定資産税などの合計です。例：150000',
    en: 'For "The tax I paid": residents\' tax, property tax and so on together. Example: 150000',
    easy: '例：150000',
  },
  taxError: {
    ja: '1円から1億円までの金額を数字で入力してください。例：150000',
    en: 'Please enter an amount in figures from 1 to 100 million yen, such as 150000.',
    easy: '1から 100000000までの 数字を 入れてください。',
  },
  button: { ja: '使いみちを見る', en: 'Show where it goes', easy: '見る' },
  brackets: { ja: '年収から選ぶ', en: 'Choose an income', easy: '給料を えらぶ' },
  byIncome: {
    ja: 'あなたの税金は何に使われた？（年収から選ぶ）',
    en: 'Where does my tax go? Choose an income',
    easy: 'あなたの 税金は 何に 使われた？ 1年の 給料を えらぶ',
  },
  bracket: (income: number): Text => ({
    ja: `${formatNumber(income)}万円`,
    en: `¥${income / 100} million`,
    easy: `${formatNumber(income)}万円`,
  }),
  ofIncome: (tax: string): Text => ({
    ja: `市民税は、1年におよそ${tax}です。`,
    en: `Your municipal tax is about ${tax} a year.`,
    easy: `市の 税金は 1年に だいたい ${tax}です。`,
  }),
  noTax: {
    ja: 'この年収では、市民税がかからない見込みです。下は1万円あたりの使いみちです。',
    en: 'With this income there is probably no municipal tax. Below is where 10,000 yen goes.',
    easy: 'この 給料では 市の 税金は ないと 思います。下は 1万円の 使い方です。',
  },
  estimateIs: {
    ja: '給与だけで暮らす単身の方とした推計です。扶養や医療費などの控除は入っていません。実際の税額は納税通知書をご覧ください。県民税と森林環境税は含みません。',
    en: 'An estimate for somebody single who lives on a salary, without further deductions; prefectural and forest tax are not in it. Your tax notice has the real amount.',
    easy: 'だいたいの 数字です。ひとりで くらす 人の 計算です。本当の 数字は 市からの 手紙を 見てください。',
  },
  calculation: { ja: '推計のしかた', en: 'How it was estimated', easy: '計算の しかた' },
  step: { ja: '計算の段階', en: 'Step', easy: '計算' },
  amount: { ja: '金額', en: 'Amount', easy: 'お金' },
  sentence: (whole: string, what: Text, part: string): Text => ({
    ja: `${whole}のうち、いちばん多い${part}は「${what.ja}」に使いました。`,
    en: `Of ${whole}, the largest part, ${part}, went to: ${what.en}.`,
    easy: `${whole}の うち、${part}は「${what.easy ?? what.ja}」に 使いました。`,
  }),
  chart: (yen: string): Text => ({
    ja: `${yen}の使いみち`,
    en: `Where ${yen} goes`,
    easy: `${yen}は 何に 使ったか`,
  }),
  chartIs: {
    ja: '市全体の使いみち（目的別歳出）の割合で分けた額です。ご本人の税金が実際に使われた先ではありません。',
    en: "Split as the whole town spends; nobody's own yen can be followed.",
    easy: 'まち ぜんぶの 使い方の 割合で 分けました。',
  },
  nothing: {
    ja: 'この年度の歳出の金額がないため、計算できません。',
    en: 'There are no amounts of expenditure to split by.',
    easy: '使った お金の 数字が ないので、計算できません。',
  },
};
