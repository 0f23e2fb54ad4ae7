export const balanceTexts = {
  title: {
    ja: '黒字か赤字か（決算収支）',
    en: 'Surplus or deficit (balances)',
    easy: 'お金は 足りたか',
  },
  lead: {
    ja: '入ったお金から使ったお金を引き、翌年度の仕事に使うお金を除いたものが実質収支です。貯金の出し入れがなかったものとして見た1年の収支が、実質単年度収支です。',
    en: 'Revenue less expenditure, less what goes into the next year, is the real balance; the real balance of the year alone leaves savings out of account.',
    easy: '入った お金から 使った お金を 引きました。',
  },
  line: { ja: '項目', en: 'Line', easy: '名前' },
  revenue: { ja: '歳入総額', en: 'Total revenue', easy: '入った お金' },
  spent: { ja: '歳出総額', en: 'Total expenditure', easy: '使った お金' },
  formal: { ja: '形式収支', en: 'Formal balance', easy: '入った お金と 使った お金の ちがい' },
  real: { ja: '実質収支', en: 'Real balance', easy: '残った お金' },
  single: { ja: '単年度収支', en: 'Balance of the year alone', easy: '1年だけの お金' },
  realSingle: {
    ja: '実質単年度収支',
    en: 'Real balance of the year alone',
    easy: '貯金を 入れない 1年だけの お金',
  },
};
