import type { Text } from '#platform/i18n/text.ts';
import type { Basis } from './tree.ts';

/** Wording of the picture of spending. */
export const spendingTexts = {
  title: { ja: 'お金の使いみち', en: 'What the money is spent on', easy: 'お金を 何に 使うか' },
  titleOf: (name: string, year: string): Text => ({
    ja: `${name}（${year}）`,
    en: `${name} (${year})`,
    easy: `${name}（${year}）`,
  }),
  lead: {
    ja: '市のお金の使いみちを、全体から1つの事業まで順に開いてご覧いただけます。四角の大きさが金額を表します。',
    en: 'Open what the city spends from the whole down to a single project. Each box is as large as its amount.',
    easy: '市の お金を 何に 使うか、全体から ひとつの しごとまで 見る ことが できます。四角が 大きいほど、たくさん 使います。',
  },
  basis: {
    settled: { ja: '決算', en: 'settled', easy: '使った お金' },
    budget: { ja: '予算', en: 'budget', easy: '使う 予定の お金' },
  } satisfies Record<Basis, Text>,
  basisNote: {
    settled: {
      ja: '決算の額です。議会の認定を経て公表した決算と、事業ごとの支出の記録から作っています。',
      en: 'Settled amounts, from the published settlement and what was paid for each project.',
      easy: '本当に 使った お金です。',
    },
    budget: {
      ja: '今の予算の額です。当初予算に、補正、流用、繰越しなどを加えています。決算が出ると決算の額に変わります。',
      en: 'The budget as it stands, with supplements, transfers and carry-overs. The settlement takes its place once it is published.',
      easy: '使う 予定の お金です。1年が 終わって 計算すると、本当に 使った お金に 変わります。',
    },
  } satisfies Record<Basis, Text>,
  find: {
    ja: '事業をことばでさがす（例：除雪、給食）',
    en: 'Find a project by a word, such as snow or lunch',
    easy: 'しごとを ことばで さがす（例：雪かき、給食）',
  },
  findDo: { ja: 'さがす', en: 'Find', easy: 'さがす' },
  years: { ja: '年度を選ぶ', en: 'Choose a year', easy: '年を えらぶ' },
  yearTab: (year: string, basis: string): Text => ({
    ja: `${year} ${basis}`,
    en: `${year}, ${basis}`,
    easy: `${year} ${basis}`,
  }),
  total: { ja: '合計', en: 'In all', easy: 'ぜんぶで' },
  part: { ja: '使いみち', en: 'Spent on', easy: '何に 使うか' },
  amount: { ja: '金額', en: 'Amount', easy: 'お金' },
  each: { ja: '市民1人あたり', en: 'Per resident', easy: 'ひとり あたり' },
  share: { ja: '1万円のうち', en: 'Of 10,000 yen', easy: '1万円の うち' },
  change: { ja: '前年度との差', en: 'Against the year before', easy: '前の 年との ちがい' },
  fresh: { ja: '新規', en: 'New', easy: '新しい' },
  under: { ja: '1円未満', en: 'under 1 yen', easy: '1円より 少ない' },
  rest: {
    ja: '事業に分けていない分',
    en: 'What is not told project by project',
    easy: 'こまかく 分けて いない お金',
  },
  more: (yen: string): Text => ({
    ja: `前年度より${yen}増えました。`,
    en: `${yen} more than the year before.`,
    easy: `前の 年より ${yen} 多いです。`,
  }),
  less: (yen: string): Text => ({
    ja: `前年度より${yen}減りました。`,
    en: `${yen} less than the year before.`,
    easy: `前の 年より ${yen} 少ないです。`,
  }),
  same: {
    ja: '前年度と同じ額です。',
    en: 'The same as the year before.',
    easy: '前の 年と 同じです。',
  },
  unknownBefore: {
    ja: '前年度の同じ数字はありません。',
    en: 'There is no like figure of the year before.',
    easy: '前の 年の 数字は ありません。',
  },
  eachIs: (yen: string): Text => ({
    ja: `市民1人あたり${yen}`,
    en: `${yen} per resident`,
    easy: `ひとり ${yen}`,
  }),
  residents: (count: string, year: string): Text => ({
    ja: `1人あたりの額は、${year}末の人口${count}人で計算しています。`,
    en: `Amounts per resident are computed with the ${count} residents at the end of ${year}.`,
    easy: `${year}の 人口 ${count}人で 計算しました。`,
  }),
  picture: (name: string): Text => ({
    ja: `${name}の内訳の図`,
    en: `Picture: what ${name} is made of`,
    easy: `${name}の 絵`,
  }),
  table: (name: string): Text => ({
    ja: `${name}の内訳`,
    en: `What ${name} is made of`,
    easy: `${name}の 中身`,
  }),
  csv: {
    ja: 'この表をCSVでダウンロードする',
    en: 'Download this table as CSV',
    easy: 'この 表（CSV）を 自分の パソコンに 入れる',
  },
  csvAll: {
    ja: 'すべての事業をCSVでダウンロードする',
    en: 'Download every project as CSV',
    easy: 'ぜんぶの しごとの 表（CSV）を 自分の パソコンに 入れる',
  },
  openAll: {
    ja: '1つの事業まで開いて見る',
    en: 'Open it down to a single project',
    easy: 'ひとつの しごとまで 見る',
  },
  budgetLink: (year: string): Text => ({
    ja: `${year}の予算ができるまで`,
    en: `How the budget of ${year} was made`,
    easy: `${year}の お金の 使い方を どう 決めたか`,
  }),
  none: {
    ja: '公表された決算や予算はまだありません。',
    en: 'No settlement and no budget has been published yet.',
    easy: 'まだ 数字は ありません。',
  },
  noneHint: {
    ja: '予算は毎年3月に議会が決め、決算は秋に公表します。',
    en: 'The council votes the budget in March; the settlement follows in autumn.',
    easy: '予算は 3月、決算は 秋に お知らせします。',
  },
  missing: {
    ja: 'この使いみちのページ',
    en: 'The page of this spending',
    easy: 'この ページ',
  },
} as const;
