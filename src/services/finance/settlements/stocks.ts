import { itemsOf } from './item.ts';

export const balance = itemsOf('balance', [
  ['carried-funds', '翌年度に繰り越すべき財源', 'Funds to carry over'],
  ['real-before', '前年度実質収支', 'Real balance of the year before'],
  ['adjustment-saved', '財政調整基金積立額', 'Saved in the fiscal adjustment fund'],
  ['adjustment-taken', '財政調整基金取崩し額', 'Taken from the fiscal adjustment fund'],
  ['early-repayment', '地方債繰上償還額', 'Bonds repaid early'],
]);

export const ratio = itemsOf('ratio', [
  ['income', '基準財政収入額', 'Standard financial revenue'],
  ['need', '基準財政需要額', 'Standard financial need'],
  ['scale', '標準財政規模', 'Standard financial scale'],
  ['current-general', '経常一般財源等', 'Current general funds'],
  ['deficit-bonds', '減収補填債特例分', 'Revenue shortfall bonds, special part'],
  ['extraordinary-bonds', '臨時財政対策債', 'Extraordinary fiscal measures bonds'],
  ['grace-bonds', '猶予特例債', 'Deferral special bonds'],
  ['real-deficit', '一般会計等の実質赤字額', 'Real deficit of the general accounts'],
  ['consolidated-deficit', '連結実質赤字額', 'Consolidated real deficit'],
  ['repayment', '地方債の元利償還金', 'Principal and interest of bonds'],
  ['quasi-repayment', '準元利償還金', 'Quasi principal and interest'],
  ['repayment-specific', '償還に充てた特定財源', 'Specific funds for repayment'],
  [
    'repayment-included',
    '元利償還金・準元利償還金に係る基準財政需要額算入額',
    'Repayment counted in the standard need',
  ],
  ['burden', '将来負担額', 'Future burden'],
  ['burden-funds', '充当可能基金額', 'Funds available against it'],
  ['burden-specific', '特定財源見込額', 'Specific funds expected'],
  [
    'burden-included',
    '地方債現在高等に係る基準財政需要額算入見込額',
    'Part counted in later standard needs',
  ],
]);

export const fund = itemsOf('fund', [
  [
    'adjustment',
    '財政調整基金現在高',
    'Fiscal adjustment fund',
    'いざというときの貯金',
    'Savings for bad times',
  ],
  [
    'debt-reduction',
    '減債基金現在高',
    'Debt reduction fund',
    '借金を返すための貯金',
    'Savings to repay debt',
  ],
  [
    'purpose',
    'その他特定目的基金現在高',
    'Funds for set purposes',
    '使いみちの決まった貯金',
    'Savings for set purposes',
  ],
]);

/** By what was borrowed for; the names are those of the settlement statistics (決算統計). */
export const debt = itemsOf('debt', [
  [
    'schools',
    '学校教育施設等整備事業債',
    'Bonds for schools',
    '学校を建てる、直す',
    'Building and mending schools',
  ],
  [
    'roads',
    '公共事業等債',
    'Bonds for public works',
    '道路、橋、川を整える',
    'Roads, bridges and rivers',
  ],
  [
    'works',
    '一般単独事業債',
    "Bonds for the town's own works",
    '市の施設や身近な道路をつくる',
    'Town facilities and local roads',
  ],
  [
    'housing',
    '公営住宅建設事業債',
    'Bonds for public housing',
    '市営住宅を建てる',
    'Building public housing',
  ],
  [
    'welfare',
    '社会福祉施設整備事業債',
    'Bonds for welfare facilities',
    '保育園や福祉の施設を建てる',
    'Nurseries and welfare facilities',
  ],
  [
    'waste',
    '一般廃棄物処理事業債',
    'Bonds for waste facilities',
    'ごみを処理する施設をつくる',
    'Waste facilities',
  ],
  [
    'safety',
    '緊急防災・減災事業債',
    'Bonds for disaster prevention',
    '災害に備える',
    'Preparing for disasters',
  ],
  [
    'remote',
    '辺地・過疎対策事業債',
    'Bonds for remote and depopulated areas',
    '人が減る地域を支える',
    'Supporting remote areas',
  ],
  [
    'disaster',
    '災害復旧事業債',
    'Bonds for disaster recovery',
    '災害で壊れたところを直す',
    'Repairs after disasters',
  ],
  [
    'extraordinary',
    '臨時財政対策債',
    'Extraordinary fiscal measures bonds',
    '国の交付税の代わりに借りる',
    'Borrowed in place of allocation tax of the state',
  ],
  [
    'tax-gap',
    '減収補填債など',
    'Bonds for missing tax revenue',
    '減った税収を補う',
    'Making up for lost taxes',
  ],
  ['other', 'その他の地方債', 'Other bonds'],
  [
    'committed',
    '債務負担行為翌年度以降支出予定額',
    'Committed for later years',
    '契約などで払う約束をした',
    'Promised for later years by contract',
  ],
]);
