import type { Text } from '#platform/i18n/text.ts';
import { enterprises } from '../settlements/enterprise-text.ts';
import type { collectionIds, shortfallIds } from './rules.ts';
import type { RatioText } from './text.ts';

const collected = (ja: string, en: string, easy: string, what: string): RatioText => ({
  name: {
    ja: `徴収率（${ja}）`,
    en: `Tax collection ratio, ${en}`,
    easy: `徴収率（ちょうしゅうりつ）　${easy}`,
  },
  plain: {
    ja: `${what}のうち、この年度に納められた割合です。100％に近いほど、公平に負担されています。`,
    en: 'The share of the taxes that were due which has been paid; near 100%, everybody bears a fair part.',
    easy: '払う 税金の うち、払って もらった 税金の 割合です。',
  },
  formula: {
    ja: `収入済額（${ja}）÷ 調定済額（${ja}）× 100`,
    en: `Taxes paid / taxes due × 100, ${en}`,
    easy: '払って もらった 税金 ÷ 払う 税金 × 100',
  },
});

/** 徴収率, by the year that the tax is of. */
export const collectionTexts: Readonly<Record<(typeof collectionIds)[number], RatioText>> = {
  'collection-current': collected('現年課税分', 'of the year', 'この 年の 税金', 'この年度の市税'),
  'collection-overdue': collected(
    '滞納繰越分',
    'of earlier years',
    '前の 年からの 税金',
    '前の年度までに納められなかった市税',
  ),
  collection: collected('合計', 'all', 'ぜんぶ', '納めていただく市税全体'),
};

const shortfall = (ja: string, en: string): RatioText => ({
  name: {
    ja: `資金不足比率（${ja}）`,
    en: `Shortfall ratio, ${en}`,
    easy: `お金が 足りない 割合　${ja}`,
  },
  plain: {
    ja: '公営企業の資金の不足が、その事業の規模のどれだけに当たるかを示します。不足がなければ「－」です。',
    en: 'What a public enterprise lacks as a share of its business; "－" where nothing is lacking.',
    easy: '水道などの しごとの お金が 足りないとき、どれくらい 足りないかです。足りていれば「－」です。',
  },
  formula: {
    ja: '資金の不足額 ÷ 事業の規模 × 100',
    en: 'Shortfall of funds / scale of the business × 100',
    easy: '足りない お金 ÷ しごとの 大きさ × 100',
  },
});

/** 資金不足比率 of each enterprise. */
export const shortfallTexts = Object.fromEntries(
  enterprises.map(({ key, ja, en }) => [`shortfall-${key}`, shortfall(ja, en)]),
) as Readonly<Record<(typeof shortfallIds)[number], RatioText>>;

/** A note under a figure: how its size is usually read. */
export const readingTexts = {
  strength: {
    ja: '単年度の値が1を超える年度は、普通交付税が交付されません。',
    en: 'In a year whose own value is above 1, the state pays no ordinary allocation tax.',
    easy: '1年の 数字が 1より 大きい 年は、国からの 大きな お金が ありません。',
  },
  bands: {
    ja: '目安として、75％以上80％未満は適当、80％以上は自由に使えるお金が減りつつある、90％以上は硬直しているとされ、95％以上は総務省の聞き取りの対象とされます。',
    en: 'As a guide: from 75% adequate, from 80% less and less is free, from 90% rigid; from 95% the Ministry asks for the reasons.',
    easy: '75％から 80％が よいと 言われます。90％より 大きいと、新しい ことに 使う お金が 少ないです。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** 健全化法 3条, 4条, 8条, 22条, 23条. */
export const dutyTexts = {
  title: {
    ja: '基準以上になると、どうなりますか',
    en: 'What happens when a limit is reached',
    easy: '注意の 数字を こえると どうなりますか',
  },
  all: [
    {
      ja: '比率は毎年、監査委員の審査を受け、議会に報告して公表します。',
      en: 'Each year the auditors examine the ratios, the council hears them, and they are published.',
      easy: '毎年、数字が 正しいか しらべて、みんなに 知らせます。',
    },
    {
      ja: '1つでも早期健全化基準以上になると、市は財政健全化計画をつくります。計画は議会の議決を経て公表し、知事に報告します。',
      en: 'From an early limit on, the town makes a plan to become sound again; the council decides on it, and the governor is told.',
      easy: '注意の 数字を こえると、まちは お金を 立て直す 計画を つくります。',
    },
    {
      ja: '将来負担比率を除く3つの比率が財政再生基準以上になると、財政再生計画をつくり、総務大臣に報告します。',
      en: 'From a revival limit on, which all but the future burden ratio have, a revival plan goes to the Minister.',
      easy: '危ない 数字を こえると、国と いっしょに 立て直します。',
    },
    {
      ja: '公営企業の資金不足比率が経営健全化基準以上になると、その企業の経営健全化計画をつくります。',
      en: 'An enterprise at its management limit gets a plan of its own.',
      easy: '水道などの しごとも、注意の 数字を こえると 計画を つくります。',
    },
  ],
} as const satisfies { readonly title: Text; readonly all: readonly Text[] };
