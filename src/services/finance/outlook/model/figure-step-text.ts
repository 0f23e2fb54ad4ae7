import { textOf as text } from './text-of.ts';

/** Amounts of the standard calculation and of the ratios, and their steps. */
export const stepTexts = {
  'ratio.income': text('基準財政収入額', 'Standard financial revenue', '国が 計算した 入る お金'),
  'need.other': text(
    '公債費分を除く基準財政需要額',
    'Standard need besides debt service',
    '返す お金の ほかに 必要な お金',
  ),
  'ratio.need': text('基準財政需要額', 'Standard financial need', '国が 計算した 必要な お金'),
  'ratio.scale': text('標準財政規模', 'Standard financial scale', '1年の 標準の お金'),
  'ratio.current-general': text('経常一般財源等', 'Current general funds', '毎年 入る 自由な お金'),
  'ratio.extraordinary-bonds': text(
    '臨時財政対策債',
    'Extraordinary fiscal measures bonds',
    '交付税の 代わりに 借りる お金',
  ),
  'ratio.repayment': text(
    '地方債の元利償還金',
    'Principal and interest of bonds',
    '返す お金と 利子',
  ),
  'ratio.quasi-repayment': text(
    '準元利償還金',
    'Quasi principal and interest',
    '返すのと 同じような お金',
  ),
  'ratio.repayment-specific': text(
    '償還に充てた特定財源',
    'Specific funds for repayment',
    '返すために 決まった お金',
  ),
  'included.existing': text(
    '今ある地方債の基準財政需要額算入額',
    'Payments on present loans counted in the need',
    'いまの 返済の うち 国が みる 分',
  ),
  'included.new': text(
    '今後の地方債の基準財政需要額算入額',
    'Payments on new bonds counted in the need',
    'これからの 返済の うち 国が みる 分',
  ),
  'included.other': text(
    'その他の基準財政需要額算入額',
    'Other payments counted in the need',
    'そのほかに 国が みる 分',
  ),
  'ratio.repayment-included': text(
    '元利償還金等の基準財政需要額算入額',
    'Repayment counted in the standard need',
    '返済の うち 国が みる 分',
  ),
  'ratio.real-deficit': text(
    '一般会計等の実質赤字額',
    'Real deficit of the general accounts',
    '足りなかった お金',
  ),
  'burden.other': text(
    '地方債以外の将来負担額',
    'Future burden besides bonds',
    '借金の ほかに あとで 払う お金',
  ),
  'ratio.burden': text('将来負担額', 'Future burden', 'あとで 払う お金'),
  'ratio.burden-funds': text('充当可能基金額', 'Funds available against it', 'それに 使える 貯金'),
  'ratio.burden-specific': text(
    '特定財源見込額',
    'Specific funds expected',
    'それに 使える 決まった お金',
  ),
  'covered.existing': text(
    '今ある地方債の算入見込額',
    'Present loans covered by later needs',
    'いまの 借金の うち 国が みる 分',
  ),
  'covered.new': text(
    '今後の地方債の算入見込額',
    'New bonds covered by later needs',
    'これからの 借金の うち 国が みる 分',
  ),
  'covered.other': text(
    'その他の算入見込額',
    'Others covered by later needs',
    'そのほかに 国が みる 分',
  ),
  'ratio.burden-included': text(
    '地方債現在高等に係る基準財政需要額算入見込額',
    'Part counted in later standard needs',
    'あとで 国が みる 分',
  ),
  'top.fiscal-strength': text(
    '財政力指数の分子',
    'Financial capability index, above the line',
    '財政力指数の 上の 数字',
  ),
  'bottom.fiscal-strength': text(
    '財政力指数の分母',
    'Financial capability index, below the line',
    '財政力指数の 下の 数字',
  ),
  'single.fiscal-strength': text(
    '財政力指数の単年度の値',
    'Financial capability index of one year',
    '財政力指数の 1年の 数字',
  ),
  'top.current-balance': text(
    '経常収支比率の分子',
    'Current balance ratio, above the line',
    '経常収支比率の 上の 数字',
  ),
  'bottom.current-balance': text(
    '経常収支比率の分母',
    'Current balance ratio, below the line',
    '経常収支比率の 下の 数字',
  ),
  'top.real-debt-service': text(
    '実質公債費比率の分子',
    'Real debt service ratio, above the line',
    '実質公債費比率の 上の 数字',
  ),
  'bottom.real-debt-service': text(
    '実質公債費比率の分母',
    'Real debt service ratio, below the line',
    '実質公債費比率の 下の 数字',
  ),
  'single.real-debt-service': text(
    '実質公債費比率の単年度の値',
    'Real debt service ratio of one year',
    '実質公債費比率の 1年の 数字',
  ),
  'top.future-burden': text(
    '将来負担比率の分子',
    'Future burden ratio, above the line',
    '将来負担比率の 上の 数字',
  ),
  'bottom.future-burden': text(
    '将来負担比率の分母',
    'Future burden ratio, below the line',
    '将来負担比率の 下の 数字',
  ),
  'top.real-balance': text(
    '実質収支比率の分子',
    'Real balance ratio, above the line',
    '実質収支比率の 上の 数字',
  ),
  'bottom.real-balance': text(
    '実質収支比率の分母',
    'Real balance ratio, below the line',
    '実質収支比率の 下の 数字',
  ),
  'top.real-deficit': text(
    '実質赤字比率の分子',
    'Real deficit ratio, above the line',
    '実質赤字比率の 上の 数字',
  ),
  'bottom.real-deficit': text(
    '実質赤字比率の分母',
    'Real deficit ratio, below the line',
    '実質赤字比率の 下の 数字',
  ),
};
