export const datasetTexts = {
  title: { ja: '財政の見通し', en: 'Financial outlook', easy: 'これからの まちの お金' },
  is: {
    ja: '最新の財政の見通し（中長期財政計画）を、年度、場合、項目、分位ごとに並べたデータです。assumedは前提どおりに進んだ場合の値、p10からp90は多くの進み方を計算したときの分位です。',
    en: 'The newest financial outlook by year, case, figure and quantile; assumed is what comes if all goes as assumed, p10 to p90 are quantiles of many paths.',
    easy: 'これからの まちの お金の 見通しの 数字です。',
  },
};
