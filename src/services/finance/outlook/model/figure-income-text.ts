import { textOf as text } from './text-of.ts';

/** Ratios, balances, funds, debt and revenue. */
export const incomeTexts = {
  'ratio.fiscal-strength': text(
    '財政力指数',
    'Financial capability index',
    '財政力指数（ざいせいりょく しすう）',
  ),
  'ratio.current-balance': text(
    '経常収支比率',
    'Current balance ratio',
    '経常収支比率（けいじょう しゅうし ひりつ）',
  ),
  'ratio.real-debt-service': text(
    '実質公債費比率',
    'Real debt service ratio',
    '実質公債費比率（じっしつ こうさいひ ひりつ）',
  ),
  'ratio.future-burden': text(
    '将来負担比率',
    'Future burden ratio',
    '将来負担比率（しょうらい ふたん ひりつ）',
  ),
  'ratio.real-balance': text(
    '実質収支比率',
    'Real balance ratio',
    '実質収支比率（じっしつ しゅうし ひりつ）',
  ),
  'ratio.real-deficit-ratio': text(
    '実質赤字比率',
    'Real deficit ratio',
    '実質赤字比率（じっしつ あかじ ひりつ）',
  ),
  'balance.year-revenue': text('その年度の歳入', 'Revenue of the year', 'その 年に 入る お金'),
  'balance.year-expenditure': text(
    'その年度の歳出',
    'Expenditure of the year',
    'その 年に 使う お金',
  ),
  'balance.gap': text('財源不足額', 'Shortfall of the year', '足りない お金'),
  'balance.revenue': text('歳入総額', 'Total revenue', '入る お金'),
  'balance.expenditure': text('歳出総額', 'Total expenditure', '使う お金'),
  'balance.formal': text('形式収支', 'Formal balance', '入る お金から 使う お金を 引いた お金'),
  'balance.carried-funds': text(
    '翌年度に繰り越すべき財源',
    'Funds to carry over',
    '次の 年に 使うと 決まった お金',
  ),
  'balance.real': text('実質収支', 'Real balance', 'ほんとうに 残る お金'),
  'balance.adjustment-saved': text(
    '財政調整基金への積立て',
    'Saved in the adjustment fund',
    '貯金する お金',
  ),
  'balance.adjustment-taken': text(
    '財政調整基金の取崩し',
    'Taken from the adjustment fund',
    '貯金から 出す お金',
  ),
  'balance.needed': text(
    '財政調整基金で補う必要のある額',
    'Needed from the adjustment fund',
    '貯金で 足す お金',
  ),
  'fund.adjustment': text('財政調整基金現在高', 'Fiscal adjustment fund', 'いざという ときの 貯金'),
  'fund.debt-reduction': text(
    '減債基金現在高',
    'Debt reduction fund',
    '借りた お金を 返すための 貯金',
  ),
  'fund.purpose': text(
    'その他特定目的基金現在高',
    'Funds for set purposes',
    '使いみちの 決まった 貯金',
  ),
  'fund.total': text('基金残高', 'Funds in all', '貯金 ぜんぶ'),
  'debt.existing': text(
    '今ある地方債の残高',
    'Outstanding on present loans',
    'いま 借りている お金',
  ),
  'debt.new': text('今後の地方債の残高', 'Outstanding on new bonds', 'これから 借りる お金'),
  'debt.total': text('地方債残高', 'Debt outstanding', '借りている お金 ぜんぶ'),
  'revenue.local-tax': text('地方税', 'Local taxes', '市の 税金'),
  'tax.individual': text('個人住民税', 'Individual resident tax', '人が はらう 住民税'),
  'tax.corporate': text('法人住民税', 'Corporate resident tax', '会社が はらう 住民税'),
  'tax.fixed-asset': text('固定資産税', 'Fixed asset tax', '土地や 家の 税金'),
  'tax.other': text('その他の地方税', 'Other local taxes', 'そのほかの 税金'),
  'revenue.consumption-tax': text(
    '地方消費税交付金',
    'Local consumption tax grant',
    '消費税から もらう お金',
  ),
  'revenue.counted-grants': text(
    '地方譲与税・地方特例交付金等',
    'Transfer taxes and special grants',
    '国から もらう 決まった お金',
  ),
  'revenue.other-grants': text(
    'その他の税交付金',
    'Other tax grants',
    'そのほかの 税金から もらう お金',
  ),
  'revenue.allocation-ordinary': text(
    '普通交付税',
    'Ordinary local allocation tax',
    '国が 足りない 分を 出す お金',
  ),
  'revenue.allocation-special': text(
    '特別交付税',
    'Special local allocation tax',
    '雪や 災害の ときに 国が 出す お金',
  ),
  'revenue.national': text('国庫支出金', 'National treasury disbursements', '国から もらう お金'),
  'revenue.prefectural': text('都道府県支出金', 'Prefectural disbursements', '県から もらう お金'),
  'revenue.own-other': text(
    '使用料・寄附金などの収入',
    'Fees, donations and other revenue',
    '使用料や 寄附など',
  ),
  'revenue.transfers-in': text('繰入金', 'Transfers in', '貯金から 入れる お金'),
  'revenue.carry-over': text('繰越金', 'Carried over', '前の 年から 残った お金'),
  'revenue.bonds': text('地方債の借入れ', 'Bonds issued', '新しく 借りる お金'),
  'fund.purpose-saved': text(
    '特定目的基金への積立て',
    'Saved in funds for set purposes',
    '使いみちの 決まった 貯金に 入れる お金',
  ),
  'fund.purpose-taken': text(
    '特定目的基金の取崩し',
    'Taken from funds for set purposes',
    '使いみちの 決まった 貯金から 出す お金',
  ),
  'balance.before-fund': text(
    '財政調整基金を使う前の実質収支',
    'Real balance before the adjustment fund',
    '貯金を 使う 前に 残る お金',
  ),
  'balance.target': text(
    '残すことにしている実質収支',
    'Real balance that the town keeps',
    '残すと 決めた お金',
  ),
};
