import type { Text } from '#platform/i18n/text.ts';
import type { PageFigure } from './model.ts';

/** Figures in household words; ratios have theirs in `ratios/text.ts`. */
export const plainTexts: Readonly<Partial<Record<PageFigure, Text>>> = {
  'fund.adjustment': {
    ja: '足りない年に使う、市の貯金です。年度末の残高です。',
    en: "The city's savings for years that fall short, at the end of the year.",
    easy: '足りない 年に 使う、まちの 貯金です。',
  },
  'fund.total': {
    ja: '使いみちの決まったものも含めた、市の貯金の合計です。年度末の残高です。',
    en: 'All savings of the city, those for set purposes among them, at the end of the year.',
    easy: 'まちの 貯金の ぜんぶです。',
  },
  'balance.gap': {
    ja: '基金を使う前に、1年の収入が支出にどれだけ足りないかを示します。マイナス（△）の年は余ります。',
    en: 'How much revenue lacks in a year before funds are used; below zero, there is more than enough.',
    easy: '1年の お金が どれだけ 足りないかです。0より 下の 年は あまります。',
  },
  'balance.real': {
    ja: '1年の終わりに残るお金です。次の年に使う分は除きます。',
    en: 'What is left at the end of a year, without what belongs to the next.',
    easy: '1年の 終わりに 残る お金です。',
  },
  'debt.total': {
    ja: '市が借りて、まだ返していないお金です。年度末の残高です。',
    en: 'What the city has borrowed and not yet paid back, at the end of the year.',
    easy: 'まちが 借りて、まだ 返して いない お金です。',
  },
  'balance.revenue': {
    ja: '1年に市に入るお金の合計です。',
    en: 'All that comes in within a year.',
    easy: '1年に まちに 入る お金の ぜんぶです。',
  },
  'revenue.local-tax': {
    ja: '市民や会社が市に納める税金です。',
    en: 'Taxes that people and companies pay to the city.',
    easy: 'みんなや 会社が 市に はらう 税金です。',
  },
  'revenue.allocation-ordinary': {
    ja: '税収の足りないまちを国が支えるお金です。',
    en: 'Support of the state where taxes do not suffice.',
    easy: '税金が 足りない まちに 国が くれる お金です。',
  },
  'balance.expenditure': {
    ja: '1年に市が使うお金の合計です。',
    en: 'All that is spent within a year.',
    easy: '1年に まちが 使う お金の ぜんぶです。',
  },
  'nature.personnel': {
    ja: '職員や議員の給料などです。',
    en: 'Pay of staff and council.',
    easy: '市で はたらく 人の 給料です。',
  },
  'nature.social': {
    ja: '子育てや医療、暮らしを支える手当などです。',
    en: 'Allowances for children, care and living.',
    easy: '子どもや 病気の 人、こまって いる 人を 助ける お金です。',
  },
  'nature.debt': {
    ja: '借りたお金の返済です。',
    en: 'Paying back what was borrowed.',
    easy: '借りた お金を 返す お金です。',
  },
  'nature.construction': {
    ja: '学校や道路などをつくり、建て替えるお金です。',
    en: 'Building and renewing schools, roads and more.',
    easy: '学校や 道を つくったり、なおしたり する お金です。',
  },
  'facility.deferred': {
    ja: '必要なのに行わなかった改修や建替え、道路や橋の更新の費用です。次の10年に少しずつ戻ってきます。',
    en: 'Repairs and renewals that were needed and not done; they come back over the next ten years.',
    easy: 'なおす ひつようが あるのに、まだ なおして いない 分の お金です。',
  },
  'population.total': {
    ja: '市に住む人の数です。',
    en: 'People who live in the city.',
    easy: 'まちに 住んで いる 人の 数です。',
  },
  'population.working': {
    ja: '15歳から64歳までの人の数です。',
    en: 'People from 15 to 64.',
    easy: '15歳から 64歳までの 人の 数です。',
  },
};

export const units = {
  /** In English amounts are divided by a billion. */
  oku: { ja: '億円', en: ' billion yen', easy: '億円' },
  percent: { ja: '%', en: '%', easy: '%' },
  people: { ja: '人', en: ' people', easy: '人' },
  index: { ja: '', en: '', easy: '' },
} satisfies Readonly<Record<string, Text>>;
