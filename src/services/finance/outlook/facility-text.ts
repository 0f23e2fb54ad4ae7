import type { Text } from '#platform/i18n/text.ts';
import type { BuildingClass, InfrastructureKind } from './model/facilities.ts';

/** 大分類 of the Ministry's estimate. */
export const classTexts: Readonly<Record<BuildingClass | 'infrastructure' | 'rest', Text>> = {
  culture: { ja: '市民文化系施設', en: 'Halls for culture', easy: '文化の 建物' },
  'social-education': {
    ja: '社会教育系施設',
    en: 'Libraries and museums',
    easy: '図書館など',
  },
  industry: { ja: '産業系施設', en: 'Industry', easy: '仕事の ための 建物' },
  medical: { ja: '医療施設', en: 'Medical care', easy: '病院など' },
  administration: { ja: '行政系施設', en: 'Administration', easy: '市役所など' },
  sports: { ja: 'スポーツ・レクリエーション系施設', en: 'Sports', easy: '運動する 建物' },
  welfare: { ja: '保健・福祉施設', en: 'Health and welfare', easy: '福祉（ふくし）の 建物' },
  plants: { ja: '供給処理施設', en: 'Supply and waste plants', easy: 'ごみ処理場など' },
  other: { ja: 'その他の施設', en: 'Other buildings', easy: 'ほかの 建物' },
  school: { ja: '学校教育系施設', en: 'Schools', easy: '学校' },
  childcare: { ja: '子育て支援施設', en: 'Childcare', easy: '保育園など' },
  park: { ja: '公園', en: 'Parks', easy: '公園' },
  housing: { ja: '公営住宅', en: 'Public housing', easy: '市の 住宅' },
  infrastructure: { ja: '道路・橋など', en: 'Roads, bridges and pipes', easy: '道や 橋など' },
  rest: { ja: 'ほかの施設', en: 'The rest', easy: 'ほか' },
};

export const infrastructureTexts: Readonly<Record<InfrastructureKind, Text>> = {
  road: { ja: '一般道路', en: 'Roads', easy: '道' },
  'cycle-path': {
    ja: '自転車・歩行者道',
    en: 'Cycle and foot paths',
    easy: '自転車や 歩く 人の 道',
  },
  bridge: { ja: '橋', en: 'Bridges', easy: '橋' },
  'water-transmission': {
    ja: '上水道（導水・送水管）',
    en: 'Water mains',
    easy: '水道の 太い 管',
  },
  'water-distribution': { ja: '上水道（配水管）', en: 'Water pipes', easy: '水道の 管' },
  sewer: { ja: '下水道管', en: 'Sewers', easy: '下水道の 管' },
  'sewer-lined': { ja: '下水道管（更生管）', en: 'Lined sewers', easy: 'なおした 下水道の 管' },
};

export const facilityWords = {
  title: {
    ja: '公共施設の更新にかかる費用',
    en: 'What renewing public facilities costs',
    easy: '古い 建物を なおす お金',
  },
  statement: (average: string, now: string): Text => ({
    ja: `すべて更新すると1年平均${average}かかります。今の建設費は${now}です`,
    en: `Renewing everything takes ${average} a year; ${now} is spent on works now`,
    easy: `ぜんぶ なおすと 1年に ${average} かかります。今 使って いる お金は ${now}です`,
  }),
  is: {
    ja: '今ある建物を同じ広さで改修・建替えし、道路や橋を更新した場合の費用です。物価の変化は含みません。',
    en: 'The cost of repairing and rebuilding what stands now at the same size, and of roads and bridges. Prices do not change.',
    easy: '今ある 建物や 道を ぜんぶ なおした ときの お金です。',
  },
  deferred: (share: string, last: number, left: string): Text => ({
    ja: `この見通しでは、必要な更新の${share}を行います。残りは次の10年に少しずつ戻り、${last}年度末には${left}分がやり残しになる見込みです。`,
    en: `This outlook does ${share} of the renewal that is needed. The rest comes back over the next ten years; ${left} of it are expected to be undone at the end of FY${last}.`,
    easy: `この 見通しでは、なおす ひつようが ある ものの ${share}を なおします。${last}年度の 終わりに、${left}分が まだ なおって いない 見込みです。`,
  }),
  deferredMore: {
    ja: '「やり残した更新の残り」の計算を見る',
    en: 'Renewal still undone: its calculation',
    easy: 'まだ なおして いない 分の 計算を 見る',
  },
  now: { ja: '今の建設費', en: 'Spent on works now', easy: '今 使って いる お金' },
};

export const peopleWords = {
  title: { ja: '人口の見通し', en: 'Residents to come', easy: '人の 数の 見通し' },
  statement: (from: number, to: number, base: string, last: string): Text => ({
    ja: `人口は${from}年度の${base}人から${to}年度には${last}人になる推計です`,
    en: `${base} residents in FY${from}, ${last} projected for FY${to}`,
    easy: `住んで いる 人は、${from}年度の ${base}人から ${to}年度に ${last}人に なる 見込みです`,
  }),
  child: { ja: '14歳まで', en: 'Up to 14', easy: '14歳まで' },
  working: { ja: '15歳から64歳', en: '15 to 64', easy: '15歳から 64歳' },
  elderly: { ja: '65歳から', en: '65 and older', easy: '65歳から' },
  source: (source: string): Text => ({
    ja: `資料：${source}`,
    en: `Source: ${source}`,
    easy: `もとの 数字：${source}`,
  }),
};
