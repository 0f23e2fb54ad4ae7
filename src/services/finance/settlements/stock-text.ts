import type { ItemWords } from './item.ts';

/** 決算収支. */
export const balanceWords = {
  'carried-funds': { name: { ja: '翌年度に繰り越すべき財源', en: 'Funds to carry over' } },
  'real-before': { name: { ja: '前年度実質収支', en: 'Real balance of the year before' } },
  'adjustment-saved': {
    name: { ja: '財政調整基金積立額', en: 'Saved in the fiscal adjustment fund' },
  },
  'adjustment-taken': {
    name: { ja: '財政調整基金取崩し額', en: 'Taken from the fiscal adjustment fund' },
  },
  'early-repayment': { name: { ja: '地方債繰上償還額', en: 'Bonds repaid early' } },
} satisfies ItemWords;

/** What the ratios are computed from. */
export const ratioWords = {
  income: { name: { ja: '基準財政収入額', en: 'Standard financial revenue' } },
  need: { name: { ja: '基準財政需要額', en: 'Standard financial need' } },
  scale: { name: { ja: '標準財政規模', en: 'Standard financial scale' } },
  'current-general': { name: { ja: '経常一般財源等', en: 'Current general funds' } },
  'deficit-bonds': {
    name: { ja: '減収補填債特例分', en: 'Revenue shortfall bonds, special part' },
  },
  'extraordinary-bonds': {
    name: { ja: '臨時財政対策債', en: 'Extraordinary fiscal measures bonds' },
  },
  'grace-bonds': { name: { ja: '猶予特例債', en: 'Deferral special bonds' } },
  'real-deficit': {
    name: { ja: '一般会計等の実質赤字額', en: 'Real deficit of the general accounts' },
  },
  'consolidated-deficit': { name: { ja: '連結実質赤字額', en: 'Consolidated real deficit' } },
  repayment: { name: { ja: '地方債の元利償還金', en: 'Principal and interest of bonds' } },
  'quasi-repayment': { name: { ja: '準元利償還金', en: 'Quasi principal and interest' } },
  'repayment-specific': {
    name: { ja: '償還に充てた特定財源', en: 'Specific funds for repayment' },
  },
  'repayment-included': {
    name: {
      ja: '元利償還金・準元利償還金に係る基準財政需要額算入額',
      en: 'Repayment counted in the standard need',
    },
  },
  burden: { name: { ja: '将来負担額', en: 'Future burden' } },
  'burden-funds': { name: { ja: '充当可能基金額', en: 'Funds available against it' } },
  'burden-specific': { name: { ja: '特定財源見込額', en: 'Specific funds expected' } },
  'burden-included': {
    name: {
      ja: '地方債現在高等に係る基準財政需要額算入見込額',
      en: 'Part counted in later standard needs',
    },
  },
} satisfies ItemWords;

/** 基金. */
export const fundWords = {
  adjustment: {
    name: { ja: '財政調整基金現在高', en: 'Fiscal adjustment fund' },
    plain: { ja: 'いざというときの貯金', en: 'Savings for bad times', easy: '困った ときの 貯金' },
  },
  'debt-reduction': {
    name: { ja: '減債基金現在高', en: 'Debt reduction fund' },
    plain: {
      ja: '借金を返すための貯金',
      en: 'Savings to repay debt',
      easy: '借りた お金を 返す ための 貯金',
    },
  },
  purpose: {
    name: { ja: 'その他特定目的基金現在高', en: 'Funds for set purposes' },
    plain: {
      ja: '使いみちの決まった貯金',
      en: 'Savings for set purposes',
      easy: '使い方が 決まっている 貯金',
    },
  },
} satisfies ItemWords;

/** 地方債など. */
export const debtWords = {
  schools: {
    name: { ja: '学校教育施設等整備事業債', en: 'Bonds for schools' },
    plain: {
      ja: '学校を建てる、直す',
      en: 'Building and mending schools',
      easy: '学校を つくる、直す',
    },
  },
  roads: {
    name: { ja: '公共事業等債', en: 'Bonds for public works' },
    plain: {
      ja: '道路、橋、川を整える',
      en: 'Roads, bridges and rivers',
      easy: '道、橋、川の 工事',
    },
  },
  works: {
    name: { ja: '一般単独事業債', en: 'Bonds for the town’s own works' },
    plain: {
      ja: '市の施設や身近な道路をつくる',
      en: 'Town facilities and local roads',
      easy: '市の 建物や 近くの 道を つくる',
    },
  },
  housing: {
    name: { ja: '公営住宅建設事業債', en: 'Bonds for public housing' },
    plain: { ja: '市営住宅を建てる', en: 'Building public housing', easy: '市の 住宅を つくる' },
  },
  welfare: {
    name: { ja: '社会福祉施設整備事業債', en: 'Bonds for welfare facilities' },
    plain: {
      ja: '保育園や福祉の施設を建てる',
      en: 'Nurseries and welfare facilities',
      easy: '保育園などを つくる',
    },
  },
  waste: {
    name: { ja: '一般廃棄物処理事業債', en: 'Bonds for waste facilities' },
    plain: {
      ja: 'ごみを処理する施設をつくる',
      en: 'Waste facilities',
      easy: 'ごみの 施設を つくる',
    },
  },
  safety: {
    name: { ja: '緊急防災・減災事業債', en: 'Bonds for disaster prevention' },
    plain: { ja: '災害に備える', en: 'Preparing for disasters', easy: '災害の 準備を する' },
  },
  remote: {
    name: { ja: '辺地・過疎対策事業債', en: 'Bonds for remote and depopulated areas' },
    plain: {
      ja: '人が減る地域を支える',
      en: 'Supporting remote areas',
      easy: '人が へっている ところを 助ける',
    },
  },
  disaster: {
    name: { ja: '災害復旧事業債', en: 'Bonds for disaster recovery' },
    plain: {
      ja: '災害で壊れたところを直す',
      en: 'Repairs after disasters',
      easy: '災害で こわれた ところを 直す',
    },
  },
  extraordinary: {
    name: { ja: '臨時財政対策債', en: 'Extraordinary fiscal measures bonds' },
    plain: {
      ja: '国の交付税の代わりに借りる',
      en: 'Borrowed in place of allocation tax of the state',
      easy: '国の お金の かわりに 借りた',
    },
  },
  'tax-gap': {
    name: { ja: '減収補填債など', en: 'Bonds for missing tax revenue' },
    plain: {
      ja: '減った税収を補う',
      en: 'Making up for lost taxes',
      easy: 'へった 税金の かわりに 借りた',
    },
  },
  other: { name: { ja: 'その他の地方債', en: 'Other bonds' } },
  committed: {
    name: { ja: '債務負担行為翌年度以降支出予定額', en: 'Committed for later years' },
    plain: {
      ja: '契約などで払う約束をした',
      en: 'Promised for later years by contract',
      easy: '払う 約束を した お金',
    },
  },
} satisfies ItemWords;

/** 市町村税の徴収実績: what was due (調定済額) and what has been paid (収入済額). */
export const taxWords = {
  'due-current': { name: { ja: '調定済額（現年課税分）', en: 'Taxes of the year, due' } },
  'due-overdue': { name: { ja: '調定済額（滞納繰越分）', en: 'Taxes of earlier years, due' } },
  'paid-current': { name: { ja: '収入済額（現年課税分）', en: 'Taxes of the year, paid' } },
  'paid-overdue': { name: { ja: '収入済額（滞納繰越分）', en: 'Taxes of earlier years, paid' } },
} satisfies ItemWords;
