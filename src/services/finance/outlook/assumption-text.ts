import type { Text } from '#platform/i18n/text.ts';
import type { Uncertainty } from './model/drivers.ts';
import { percentText } from './percent.ts';

export const assumptionWords = {
  title: { ja: '前提とデータ', en: 'Assumptions and data', easy: 'もとに した 数字' },
  lead: {
    ja: '見通しの計算に使った前提を、すべて公表しています。',
    en: 'Everything that the outlook is computed from.',
    easy: '見通しの もとに した 数字を、ぜんぶ 出して います。',
  },
  downloads: { ja: 'ダウンロード', en: 'Downloads', easy: '自分の パソコンに 入れる' },
  workbook: {
    ja: '前提のワークブック（Excel）',
    en: 'Workbook of assumptions (Excel)',
    easy: 'もとに した 数字（Excel）',
  },
  csv: { ja: '前提（CSV）', en: 'Assumptions (CSV)', easy: 'もとに した 数字（CSV）' },
  resultCsv: {
    ja: '見通しの値（CSV）',
    en: 'Figures of the outlook (CSV)',
    easy: '見通しの 数字（CSV）',
  },
  drivers: { ja: '伸びや割合の前提', en: 'Growth and shares', easy: 'ふえかたの 予想' },
  driver: { ja: '項目', en: 'Assumption', easy: '名前' },
  value: { ja: '値', en: 'Value', easy: '数字' },
  changes: { ja: '途中で変わる年度', en: 'Later values', easy: 'とちゅうで 変わる 年' },
  change: (year: number, value: number): Text => ({
    ja: `${year}年度から${percentText(value)}`,
    en: `${percentText(value)} from FY${year}`,
    easy: `${year}年度から ${percentText(value)}`,
  }),
  uncertainty: { ja: '確かでない幅', en: 'Uncertainty', easy: 'どれくらい わからないか' },
  why: { ja: '根拠', en: 'Reason', easy: 'わけ' },
  correlations: {
    ja: 'いっしょに動く前提',
    en: 'What moves together',
    easy: 'いっしょに 変わる 数字',
  },
  correlationsAre: {
    ja: '見込みから外れるときに、いっしょに外れやすいものの組み合わせです。1に近いほど同じ向きに、−1に近いほど逆の向きに外れるものとして計算しています。ほかの組み合わせは無関係としています。',
    en: 'What tends to go astray together: near 1 the same way, near −1 the opposite way. Other pairs are taken as unrelated.',
    easy: '予想と ちがうとき、いっしょに 変わりやすい ものです。1に 近いと 同じ ほう、−1に 近いと 反対の ほうに 変わります。',
  },
  pair: { ja: '組み合わせ', en: 'Pair', easy: '組み合わせ' },
  strength: { ja: '連動の強さ', en: 'Correlation', easy: '強さ' },
  findings: {
    ja: '前提について知っておきたいこと',
    en: 'To know of the assumptions',
    easy: '知って ほしい こと',
  },
  scenarios: { ja: '場合ごとに変えた前提', en: 'What differs by case', easy: '場合ごとの ちがい' },
  scenario: { ja: '場合', en: 'Case', easy: '場合' },
  description: { ja: '説明', en: 'Description', easy: '説明' },
  differs: { ja: '変えた前提', en: 'What differs', easy: '変えた 数字' },
  amounts: { ja: '税と職員', en: 'Taxes and staff', easy: '税金と はたらく 人' },
  individual: { ja: '個人市民税', en: 'Individual tax', easy: '人が はらう 市の 税金' },
  corporate: { ja: '法人市民税', en: 'Corporate tax', easy: '会社が はらう 市の 税金' },
  fixedAsset: { ja: '固定資産税', en: 'Fixed asset tax', easy: '土地と 家の 税金' },
  staff: { ja: '一般会計の職員数', en: 'Staff of the general account', easy: '市で はたらく 人' },
  settings: { ja: 'そのほかの決まり', en: 'Other settings', easy: 'ほかの 決まり' },
  population: { ja: '人口の推計', en: 'Projection of residents', easy: '人の 数の 予想' },
  age: { ja: '年齢', en: 'Age', easy: '年' },
  ages: (from: number, to: number | undefined): Text =>
    to === undefined
      ? { ja: `${from}歳以上`, en: `${from} and older`, easy: `${from}歳から` }
      : { ja: `${from}～${to}歳`, en: `${from}–${to}`, easy: `${from}歳から ${to}歳` },
  sexes: {
    male: { ja: '男', en: 'Men', easy: '男' },
    female: { ja: '女', en: 'Women', easy: '女' },
  },
  calendarYear: (year: number): Text => ({ ja: `${year}年`, en: String(year), easy: `${year}年` }),
  infrastructure: {
    ja: '道路・橋などの一覧',
    en: 'Roads, bridges and pipes',
    easy: '道や 橋など',
  },
  size: { ja: '面積・延長（㎡・m）', en: 'Size (m² or m)', easy: '大きさ' },
  unitPrice: { ja: '単価（1㎡・1mあたり）', en: 'Price of each', easy: '1つ分の ねだん' },
  account: { ja: '会計', en: 'Account', easy: '会計' },
  accounts: {
    general: { ja: '一般会計', en: 'General account', easy: 'ふつうの 会計' },
    enterprise: { ja: '公営企業会計', en: 'Enterprise accounts', easy: '水道などの 会計' },
  },
  renewalRule: { ja: '施設更新の考え方', en: 'Rule of renewal', easy: '建物を なおす きまり' },
  rules: {
    standard: {
      ja: '国の試算ソフト（30年で大規模改修、60年で建替え）',
      en: "The Ministry's estimate: major repair at 30, rebuilding at 60 years",
      easy: '30年で 大きく なおし、60年で 建てかえます',
    },
    'long-life': {
      ja: '長寿命化（20年ごとに改修、80年で建替え）',
      en: 'Long life: repairs every 20 years, rebuilding at 80',
      easy: '20年ごとに なおし、80年で 建てかえます',
    },
  },
  paths: { ja: '計算した進み方の数', en: 'Simulated paths', easy: '計算した 数' },
  seed: { ja: '乱数の種（同じ種なら同じ結果）', en: 'Seed of the draws', easy: '計算の 番号' },
  loans: { ja: '借入の一覧', en: 'Loans', easy: '借りた お金' },
  loansAre: (count: string, sum: string): Text => ({
    ja: `${count}件、残高の合計は${sum}です。`,
    en: `${count} loans, ${sum} outstanding.`,
    easy: `${count}件で、ぜんぶで ${sum}です。`,
  }),
  name: { ja: '名前', en: 'Name', easy: '名前' },
  outstanding: { ja: '残高', en: 'Outstanding', easy: 'のこり' },
  rate: { ja: '利率', en: 'Rate', easy: '利子' },
  endYear: { ja: '返し終わる年度', en: 'Last payment', easy: '返しおわる 年' },
  refund: { ja: '交付税で戻る割合', en: 'Counted in the allocation tax', easy: '国が 助ける 割合' },
  buildings: { ja: '施設の一覧', en: 'Buildings', easy: '建物' },
  buildingsAre: (count: string, area: string): Text => ({
    ja: `${count}施設、延べ床面積の合計は${area}㎡です。`,
    en: `${count} buildings, ${area} square metres in all.`,
    easy: `${count}の 建物で、ぜんぶで ${area}㎡です。`,
  }),
  class: { ja: '分類', en: 'Class', easy: '種類' },
  area: { ja: '延べ床面積', en: 'Area', easy: '広さ' },
  built: { ja: '建築年度', en: 'Built', easy: 'たてた 年' },
  repaired: { ja: '大規模改修', en: 'Major repair', easy: '大きく なおした 年' },
  list: { ja: '一覧を表で見る', en: 'See the list', easy: '表を 見る' },
  cut: (shown: string): Text => ({
    ja: `はじめの${shown}件です。すべてはワークブックをご覧ください。`,
    en: `The first ${shown}; the workbook has all.`,
    easy: `はじめの ${shown}件です。ぜんぶは Excelに あります。`,
  }),
};

export function uncertaintyText(uncertainty: Uncertainty): Text {
  switch (uncertainty.kind) {
    case 'none':
      return { ja: 'なし', en: 'None', easy: 'なし' };
    case 'normal':
      return {
        ja: `標準偏差${uncertainty.sd}ポイント、翌年に残る割合${uncertainty.persistence}`,
        en: `Standard deviation ${uncertainty.sd} points, persistence ${uncertainty.persistence}`,
        easy: `1年に だいたい ${uncertainty.sd}くらい 変わります`,
      };
    case 'triangular':
      return {
        ja: `${uncertainty.below}ポイント低い値から${uncertainty.above}ポイント高い値まで`,
        en: `From ${uncertainty.below} points below to ${uncertainty.above} above`,
        easy: `${uncertainty.below} 低いから ${uncertainty.above} 高いまで`,
      };
  }
}
