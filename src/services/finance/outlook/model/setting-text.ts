import type { Text } from '#platform/i18n/text.ts';
import type { SettingId } from './assumptions.ts';
import { textOf as text } from './text-of.ts';

/** Settings by their name; shares are in percent, amounts in yen. */
export const settingTexts: Readonly<Record<SettingId, Text>> = {
  revaluationYear: text(
    '固定資産の評価替えの年度（3年ごと）',
    'A year of revaluation of fixed assets (every third)',
    '土地と 家の ねだんを 見なおす 年',
  ),
  countedTaxShare: text(
    '基準税率（税収のうち基準財政収入額に入る割合）',
    'Share of taxes counted in the standard revenue',
    '税金の うち 国の 計算に 入る 割合',
  ),
  needByPopulation: text(
    '基準財政需要額が人口に連動する割合',
    'How far the standard need follows residents',
    '必要な お金が 人口で 変わる 割合',
  ),
  childSocialShare: text(
    '扶助費のうち子どもの割合',
    'Share of children in social assistance',
    '支えの お金の うち 子どもの 割合',
  ),
  elderlySocialShare: text(
    '扶助費のうち高齢者の割合',
    'Share of older people in social assistance',
    '支えの お金の うち お年寄りの 割合',
  ),
  elderlyTransferShare: text(
    '繰出金のうち高齢者医療・介護などの割合',
    'Share of care and medicine of older people in transfers out',
    'ほかの 会計へ 出す お金の うち お年寄りの 割合',
  ),
  nationalSocialShare: text(
    '扶助費に対する国庫支出金の割合',
    'National share of social assistance',
    '支えの お金を 国が 出す 割合',
  ),
  prefecturalSocialShare: text(
    '扶助費に対する都道府県支出金の割合',
    'Prefectural share of social assistance',
    '支えの お金を 県が 出す 割合',
  ),
  nationalConstructionShare: text(
    '普通建設事業費に対する国庫支出金の割合',
    'National share of construction',
    'つくる お金を 国が 出す 割合',
  ),
  prefecturalConstructionShare: text(
    '普通建設事業費に対する都道府県支出金の割合',
    'Prefectural share of construction',
    'つくる お金を 県が 出す 割合',
  ),
  otherConstruction: text(
    '施設の更新のほかの普通建設事業費（1年、円）',
    'Construction besides renewal, a year, in yen',
    '新しく つくる お金（1年）',
  ),
  extraordinaryBonds: text(
    '臨時財政対策債（1年、円）',
    'Extraordinary fiscal measures bonds a year, in yen',
    '交付税の 代わりに 借りる お金（1年）',
  ),
  realBalanceTarget: text(
    '残すことにしている実質収支（標準財政規模に対する割合）',
    'Real balance that the town keeps, of the standard scale',
    '残すと 決めた お金の 割合',
  ),
  newBondYears: text(
    '今後の地方債の償還年数',
    'Years of new bonds',
    'これから 借りる お金を 返す 年数',
  ),
  newBondGrace: text(
    '今後の地方債の据置年数',
    'Years of grace of new bonds',
    'これから 借りる お金を 返し始めるまでの 年数',
  ),
  newBondMethod: text(
    '今後の地方債の償還方法',
    'How new bonds are repaid',
    'これから 借りる お金の 返し方',
  ),
  newBondRefundShare: text(
    '今後の地方債の交付税措置率',
    'Share of new bonds counted in the need',
    'これから 借りる お金を 国が みる 割合',
  ),
};
