import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Text } from '#platform/i18n/text.ts';

const ends: Readonly<Record<'high' | 'low', Text>> = {
  high: { ja: '高い', en: 'highest', easy: '高い' },
  low: { ja: '低い', en: 'lowest', easy: '低い' },
};

/** 類似団体21団体のうち低い方から8番目 */
function place(at: number, count: number, from: 'high' | 'low'): Text {
  const end = ends[from];
  return {
    ja: `類似団体${count}団体のうち${end.ja}方から${at}番目`,
    en: `${ordinal(at)} ${end.en} of ${count} similar towns`,
    easy: `にている ${count}の まちの 中で、${end.ja}ほうから ${at}番目`,
  };
}

function ordinal(at: number): string {
  const teen = at % 100 >= 11 && at % 100 <= 13;
  const end = teen ? 'th' : (['th', 'st', 'nd', 'rd'][at % 10] ?? 'th');
  return `${at}${end}`;
}

export const similarPageTexts = {
  place,
  title: {
    ja: '似たまちとの比較',
    en: 'Beside similar towns',
    easy: 'にている まちと くらべる',
  },
  lead: {
    ja: '人口の規模と産業のつくりが同じ市町村（類似団体）の中で、どのあたりにいるかをご覧いただけます。',
    en: 'Where we stand among towns of the same size and trades (similar towns).',
    easy: '人の 数や しごとが にている まちと くらべます。',
  },
  none: {
    ja: '類似団体の数値はまだ公表されていません。',
    en: 'No figures of similar towns have been published yet.',
    easy: 'ほかの まちの 数字は まだ ありません。',
  },
  noneHint: {
    ja: '国が全国の決算をまとめたあと、毎年公表します。',
    en: 'They follow each year, when the state has gathered the settlements of all towns.',
    easy: '毎年、国の 数字が 出たあとに お知らせします。',
  },
  noOwn: (year: FiscalYear): Text => ({
    ja: `${year}年度の本市の決算が公表されていないため、比べられません。`,
    en: `Our own settlement of FY${year} is not published, so nothing can be compared.`,
    easy: `${year}年度の 数字が ないので、くらべられません。`,
  }),
  headline: (good: number, all: number): Text => ({
    ja: `${all}つの指標のうち${good}つが、似たまちの中央の値より良い位置にあります。`,
    en: `${good} of ${all} ratios are better than the middle of similar towns.`,
    easy: `${all}の 数字の うち ${good}が、にている まちの まん中より よいです。`,
  }),
  headlineIs: {
    ja: '財政力指数は高いほど、経常収支比率・実質公債費比率・将来負担比率は低いほど良いものとして数えています。',
    en: 'A high capability index and low other ratios count as better.',
    easy: '「財政力」の 数字は 高いほど、ほかは 低いほど よい 数字です。',
  },
  who: (year: string, type: string, count: string): Text => ({
    ja: `${year}年度、${type ? `類型${type}の` : ''}類似団体${count}団体（本市を除く）と比べています。`,
    en: `FY${year}, beside ${count} towns${type ? ` of class ${type}` : ''}, ours not counted.`,
    easy: `${year}年度の 数字です。ほかの ${count}の まちと くらべました。`,
  }),
  source: (source: string, sample: boolean): Text => ({
    ja: `資料：${source}${sample ? '（見本の数値）' : ''}`,
    en: `Source: ${source}${sample ? ' (sample figures)' : ''}`,
    easy: `もとの 数字：${source}${sample ? '（見本）' : ''}`,
  }),
  ratios: {
    ja: '財政指標の比較',
    en: 'Ratios beside similar towns',
    easy: 'お金の 数字を くらべる',
  },
  costs: {
    purpose: {
      ja: '1人あたりの使いみち（目的別）',
      en: 'Spending for each resident, by purpose',
      easy: 'ひとりに 使った お金（何の ために）',
    },
    nature: {
      ja: '1人あたりの費用（性質別）',
      en: 'Spending for each resident, by nature',
      easy: 'ひとりに 使った お金（どんな お金）',
    },
  },
  largest: (name: Text, more: boolean, by: string): Text => ({
    ja: `中央値との差がいちばん大きいのは「${name.ja}」で、1人あたり${by}${more ? '多い' : '少ない'}`,
    en: `Furthest from the median: ${name.en}, ${by} ${more ? 'more' : 'less'} for each resident`,
    easy: `いちばん ちがうのは「${name.easy ?? name.ja}」です。ひとり ${by} ${more ? '多い' : '少ない'}です`,
  }),
  drawing: {
    ja: '小さな丸はほかの団体、縦の線は中央値、大きな丸は本市です。',
    en: 'Small dots are other towns, the line their median, the large dot is us.',
    easy: '小さい 丸は ほかの まち、線は まん中、大きい 丸は わたしたちの まちです。',
  },
  median: (value: string): Text => ({
    ja: `中央値 ${value}`,
    en: `median ${value}`,
    easy: `まん中 ${value}`,
  }),
  shortPlace: (at: number, count: number, from: 'high' | 'low'): Text => ({
    ja: `${ends[from].ja}方から${at}番目／${count}団体`,
    en: `${ordinal(at)} ${ends[from].en} of ${count}`,
    easy: `${ends[from].ja}ほうから ${at}番目／${count}`,
  }),
  item: { ja: '項目', en: 'Item', easy: '名前' },
  own: { ja: '本市', en: 'Our town', easy: 'わたしたちの まち' },
  middle: { ja: '類似団体の中央値', en: 'Median of similar towns', easy: 'まん中の 数字' },
  lowest: { ja: '最小', en: 'Lowest', easy: 'いちばん 小さい' },
  highest: { ja: '最大', en: 'Highest', easy: 'いちばん 大きい' },
  standing: { ja: '順位', en: 'Place', easy: '順番' },
  towns: { ja: '比べた団体', en: 'The towns', easy: 'くらべた まち' },
  name: { ja: '団体名', en: 'Name', easy: 'まち' },
  residents: { ja: '人口', en: 'Residents', easy: '人口' },
  years: { ja: '年度を選ぶ', en: 'Choose a year', easy: '年を えらぶ' },
  more: {
    ja: '似たまちとの比較をすべて見る',
    en: 'See all comparisons',
    easy: 'ぜんぶ くらべる',
  },
  csv: {
    ja: '全団体の数値をCSVでダウンロードする',
    en: 'Download the figures of all towns as CSV',
    easy: 'ぜんぶの まちの 数字を CSVで 見る',
  },
};
