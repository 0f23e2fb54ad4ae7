import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type EstimateStep, type IncomeKind, residentTax } from './estimate.ts';
import type { Basis } from './question.ts';

const basisTexts: Readonly<Record<Basis, Text>> = {
  salary: { ja: '給与', en: 'A salary', easy: '給料' },
  pension: { ja: '年金（65歳以上）', en: 'A pension (from 65)', easy: '年金（65さいから）' },
  tax: { ja: '納めた税額から', en: 'The tax I paid', easy: '払った 税金' },
  'ten-thousand': { ja: '1万円あたり', en: 'Per 10,000 yen', easy: '1万円では' },
  resident: { ja: '市民1人あたり', en: 'Per resident', easy: 'ひとりでは' },
};

const insured = (kind: IncomeKind): Text => {
  const share = residentTax.kinds[kind].insuranceShare;
  return {
    ja: `社会保険料控除（年額の${share}%と仮定）`,
    en: `Social insurance (taken as ${share}%)`,
    easy: `保険の お金（${share}%）`,
  };
};

const stepTexts: Readonly<Record<EstimateStep, Text>> = {
  salary: { ja: '給与の年収', en: 'Salary of the year', easy: '1年の 給料' },
  'salary-deduction': {
    ja: '給与所得控除',
    en: 'Salary income deduction',
    easy: '給料から 引く 数字',
  },
  'salary-insurance': insured('salary'),
  pension: { ja: '年金の年額', en: 'Pension of the year', easy: '1年の 年金' },
  'pension-deduction': {
    ja: '公的年金等控除（65歳以上）',
    en: 'Pension deduction (from 65)',
    easy: '年金から 引く 数字',
  },
  'pension-insurance': insured('pension'),
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
    ja: '給与や年金の額、納めた税額を選ぶと、使いみちの内訳をご覧いただけます。',
    en: 'Choose an income or a tax, and see what it was spent on.',
    easy: '給料や 年金、払った 税金を えらんでください。何に 使ったかが わかります。',
  },
  privacy: {
    ja: '入力した額は計算にだけ使います。保存することも、ほかへ送ることもありません。共用の端末では、終わったらブラウザーの履歴を消してください。',
    en: 'What you enter is used to reckon with and for nothing else: it is neither kept nor sent on. On a shared device, please clear the history of the browser afterwards.',
    easy: '入れた 数字は 計算だけに 使います。のこりません。ほかの ところに 送りません。',
  },
  by: { ja: '収入の種類', en: 'Kind of income', easy: '何の お金ですか' },
  income: {
    ja: '1年の額（万円）',
    en: 'Amount of a year (in 10,000 yen)',
    easy: '1年の お金（万円）',
  },
  incomeHint: {
    ja: '税金や保険料が引かれる前の額です。例：400',
    en: 'Before anything is taken off. Example: 400 for 4 million yen',
    easy: '例：400',
  },
  incomeError: {
    ja: '1年の額を1から10000まで（万円）の数字で入力してください。例：400',
    en: 'Please enter the income in units of 10,000 yen, from 1 to 10000, such as 400.',
    easy: '1から 10000までの 数字を 入れてください。例：400',
  },
  tax: { ja: '市に納めた税額（円）', en: 'Tax paid to the city (yen)', easy: '払った 税金（円）' },
  taxHint: {
    ja: '市民税や固定資産税などの合計です。例：150000',
    en: "Residents' tax, property tax and so on together. Example: 150000",
    easy: '例：150000',
  },
  taxError: {
    ja: '1円から1億円までの金額を数字で入力してください。例：150000',
    en: 'Please enter an amount in figures from 1 to 100 million yen, such as 150000.',
    easy: '1から 100000000までの 数字を 入れてください。',
  },
  button: { ja: '使いみちを見る', en: 'Show where it goes', easy: '見る' },
  taxButton: { ja: '税額の使いみちを見る', en: 'Show where this tax goes', easy: '税金から 見る' },
  choose: { ja: '自分に近いものを選ぶ', en: 'Choose what is near to you', easy: 'えらぶ' },
  brackets: {
    salary: { ja: '給与の年収', en: 'Salary of a year', easy: '1年の 給料' },
    pension: {
      ja: '年金の年額（65歳以上）',
      en: 'Pension of a year (from 65)',
      easy: '1年の 年金',
    },
    plain: { ja: '収入によらない見方', en: 'Whatever the income', easy: 'ほかの 見方' },
  },
  own: {
    ja: '自分の額を入力して計算する',
    en: 'Enter an amount of your own',
    easy: '自分の 数字を 入れる',
  },
  ofOwnIncome: {
    ja: '収入から計算する',
    en: 'By an income',
    easy: '給料や 年金から',
  },
  ofOwnTax: { ja: '納めた税額から計算する', en: 'By the tax paid', easy: '払った 税金から' },
  all: {
    ja: '年金や税額から計算する',
    en: 'By a pension or a tax',
    easy: '年金や 税金から 計算する',
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
    ja: 'この額では、市民税がかからない見込みです。下は1万円あたりの使いみちです。',
    en: 'With this income there is probably no municipal tax. Below is where 10,000 yen goes.',
    easy: 'この お金では 市の 税金は ないと 思います。下は 1万円の 使い方です。',
  },
  estimateIs: {
    ja: 'ほかに収入のない単身の方とした、おおよその額です。税率と控除は令和7年の一般的な値で、条文との照合は済んでいません。扶養や医療費などの控除、県民税と森林環境税は入っていません。実際の税額は納税通知書をご覧ください。',
    en: 'A rough figure for somebody single with no other income. Rates and deductions are those usual in 2025 and not checked against the law; further deductions, prefectural and forest tax are not in it. Your tax notice has the real amount.',
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
