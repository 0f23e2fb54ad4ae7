export const datasetTexts = {
  settlement: { ja: '決算', en: 'Settlements', easy: 'まちの 決算' },
  settlementIs: {
    ja: '年度ごとの決算の金額を、歳入、目的別歳出、性質別歳出、基金、地方債などの項目に分けたデータです。',
    en: "The amounts of each year's settlement: revenue, expenditure by purpose and nature, funds, debt.",
    easy: '年ごとの お金の 数字です。入った お金、使った お金、貯金、借りた お金が わかります。',
  },
  ratios: {
    ja: '財政指標（健全化判断比率など）',
    en: 'Financial ratios',
    easy: 'まちの お金の 数字',
  },
  ratiosIs: {
    ja: '決算から計算した財政指標と早期健全化基準のデータです。値が空の行は、赤字や負担がない（－）か、算定に必要な金額がないものです。',
    en: 'Ratios computed from the settlements, beside their early limits; no value where there is no deficit or amounts are missing.',
    easy: 'まちの お金が だいじょうぶかが わかる 数字です。',
  },
  headings: {
    year: { ja: '年度', en: 'Fiscal year' },
    code: { ja: 'コード', en: 'Code' },
    part: { ja: '区分', en: 'Part' },
    item: { ja: '項目', en: 'Item' },
    amount: { ja: '金額（円）', en: 'Amount (yen)' },
    ratio: { ja: '指標', en: 'Ratio' },
    value: { ja: '値', en: 'Value' },
    threshold: { ja: '早期健全化基準', en: 'Early soundness limit' },
    sample: { ja: '見本', en: 'Sample' },
  },
};
