export const datasetTexts = {
  title: { ja: '財政の見通し', en: 'Financial outlook', easy: 'これからの まちの お金' },
  is: {
    ja: '公表したすべての財政の見通し（中長期財政計画）を、見通しの番号、年度、場合、項目、分位ごとに並べたデータです。番号が大きいほど新しい見通しです。assumedは前提どおりに進んだ場合の値、p10からp90は多くの進み方を計算したときの分位です。',
    en: 'Every published financial outlook by its number, year, case, figure and quantile; the highest number is the newest. assumed is what comes if all goes as assumed, p10 to p90 are quantiles of many paths.',
    easy: 'これからの まちの お金の 見通しの 数字です。前の 見通しも あります。',
  },
  results: {
    ja: '財政の見通しと実績',
    en: 'Outlooks and what happened',
    easy: 'お金の 見通しと 本当の 数字',
  },
  resultsAre: {
    ja: 'これまでに公表した財政の見通しの「基本の見通し」と、その後の決算の値を並べたデータです。errorは金額と人数では見込みに対する％、比率では差です。insideは10通りのうち8通りが入る範囲に入ったかどうかです。',
    en: 'The base case of every published outlook beside the settlements that came since. error is percent of what was expected for amounts and people, the difference for ratios; inside tells whether it lay where eight paths in ten do.',
    easy: '前に 出した 見通しと、本当の 数字を ならべました。',
  },
};
