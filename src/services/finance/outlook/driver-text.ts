import type { Text } from '#platform/i18n/text.ts';
import type { DriverId } from './model/drivers.ts';

type Row = readonly [ja: string, en: string, easy: string];

const rows: Readonly<Record<DriverId, Row>> = {
  'wage-growth': ['賃金の伸び', 'Growth of wages', '給料が ふえる 割合'],
  'price-growth': ['物価の伸び', 'Growth of prices', '物の ねだんが 上がる 割合'],
  'interest-rate': ['新しく借りる利率', 'Interest of new bonds', '新しく 借りる ときの 利子'],
  'population-gap': [
    '人口の推計との差',
    'Residents against the projection',
    '人の 数と 予想の ちがい',
  ],
  'corporate-tax-growth': ['法人市民税の伸び', 'Growth of corporate tax', '会社の 税金の ふえかた'],
  'fixed-asset-growth': [
    '固定資産税の伸び',
    'Growth of fixed asset tax',
    '土地と 家の 税金の ふえかた',
  ],
  'fixed-asset-revaluation': [
    '固定資産の評価替えの年の変化',
    'Change in years of revaluation',
    '土地と 家の ねだんを 見なおす 年の 変化',
  ],
  'other-tax-growth': ['その他の税の伸び', 'Growth of other taxes', 'ほかの 税金の ふえかた'],
  'consumption-tax-growth': [
    '地方消費税交付金の伸び',
    'Growth of the consumption tax grant',
    '消費税から もらう お金の ふえかた',
  ],
  'grants-growth': [
    'その他の交付金の伸び',
    'Growth of other grants',
    'ほかの もらう お金の ふえかた',
  ],
  'need-growth': [
    '基準財政需要額の伸び',
    'Growth of the standard need',
    '国が 計算する「必要な お金」の ふえかた',
  ],
  'other-revenue-growth': [
    'その他の収入の伸び',
    'Growth of other revenue',
    'ほかの 入る お金の ふえかた',
  ],
  'staff-change': ['職員数の変化', 'Change of staff', 'はたらく 人の 数の 変化'],
  'child-cost-growth': [
    '子ども1人あたりの扶助費の伸び',
    'Growth of assistance per child',
    '子ども 1人の ための お金の ふえかた',
  ],
  'elderly-cost-growth': [
    '高齢者1人あたりの費用の伸び',
    'Growth of cost per older person',
    'お年寄り 1人の ための お金の ふえかた',
  ],
  'other-social-growth': [
    'その他の扶助費の伸び',
    'Growth of other assistance',
    'ほかの 助ける お金の ふえかた',
  ],
  'subsidies-growth': [
    '補助費等の伸び',
    'Growth of subsidies',
    '団体などに わたす お金の ふえかた',
  ],
  'construction-price-growth': [
    '建設費の物価を超える伸び',
    'Growth of building costs over prices',
    '工事の ねだんの ふえかた',
  ],
  'renewal-share': [
    '計画どおりに更新する割合',
    'Share of renewal that is done',
    '予定どおりに なおす 建物の 割合',
  ],
  'bond-share': [
    '建設費のうち借りる割合',
    'Share of works that is borrowed',
    '工事の お金の うち 借りる 割合',
  ],
  'quasi-repayment-growth': [
    '準元利償還金の伸び',
    'Growth of quasi repayment',
    'ほかの 会計の 返すお金の ふえかた',
  ],
};

export const driverTexts = Object.fromEntries(
  Object.entries(rows).map(([id, [ja, en, easy]]) => [id, { ja, en, easy }]),
) as Readonly<Record<DriverId, Text>>;

/** What a driver was changed by: ±0.5ポイント. */
export const changedBy = (step: number): Text => ({
  ja: `±${step}ポイント`,
  en: `±${step} points`,
  easy: `±${step}`,
});
