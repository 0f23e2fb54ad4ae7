import type { Text } from '#platform/i18n/text.ts';

export const costWords = {
  title: {
    ja: 'かかったお金と成果',
    en: 'Cost beside result',
    easy: '使った お金と 変わった こと',
  },
  lead: {
    ja: 'この施策のために使ったお金と、成果を表す指標の動きを、同じ年度で並べています。お金だけで成果が決まるわけではありません。',
    en: 'What was spent for this policy, beside the figures that tell of its results, year by year. Money alone does not make a result.',
    easy: '使った お金と、まちが どう 変わったかを、同じ 年で ならべました。',
  },
  spent: (year: string, yen: string): Text => ({
    ja: `${year}に使ったお金は${yen}`,
    en: `${yen} was spent in ${year}`,
    easy: `${year}に 使った お金は ${yen}`,
  }),
  planned: (year: string, yen: string): Text => ({
    ja: `${year}の予算は${yen}`,
    en: `The budget of ${year} is ${yen}`,
    easy: `${year}に 使う 予定の お金は ${yen}`,
  }),
  described: (from: string, to: string): Text => ({
    ja: `${from}から${to}までの、使ったお金と指標の値です。`,
    en: `What was spent and how the indicators stood, from ${from} to ${to}.`,
    easy: `${from}から ${to}までの お金と 数字です。`,
  }),
  panel: { ja: '使ったお金', en: 'Spent', easy: '使った お金' },
  open: {
    ja: '枠だけの棒は、まだ年度の途中です。',
    en: 'A hollow bar is a year that still runs.',
    easy: '色が うすい 棒は、まだ とちゅうの 年です。',
  },
  source: (label: string): Text => ({
    ja: `出典：${label}`,
    en: `Source: ${label}`,
    easy: `もとの 数字：${label}`,
  }),
  year: { ja: '年度', en: 'Fiscal year', easy: '年' },
  items: (year: string): Text => ({
    ja: `${year}の事業`,
    en: `Projects of ${year}`,
    easy: `${year}の しごと`,
  }),
  ofInitiative: (year: string, budget: string): Text => ({
    ja: `${year}の予算 ${budget}`,
    en: `Budget of ${year}: ${budget}`,
    easy: `${year}に 使う 予定の お金 ${budget}`,
  }),
  executedSoFar: (yen: string): Text => ({
    ja: `使ったお金 ${yen}`,
    en: `spent: ${yen}`,
    easy: `使った お金 ${yen}`,
  }),
  item: { ja: '事業', en: 'Project', easy: 'しごと' },
  initiative: { ja: '取組', en: 'Initiative', easy: 'する こと' },
  budget: { ja: '予算', en: 'Budget', easy: '使う 予定の お金' },
  executed: { ja: '使ったお金', en: 'Spent', easy: '使った お金' },
  shared: {
    ja: '「ほかの施策にも」とある事業は、それぞれの施策に全額を入れています。',
    en: 'A project that serves other policies too is counted whole at each of them.',
    easy: 'ほかの ことにも 使う お金は、どちらにも ぜんぶ 入れました。',
  },
  sharedYen: (yen: string): Text => ({
    ja: `このうち${yen}は、ほかの施策にも役立つ事業のお金です。それぞれの施策に全額を入れているため、施策の額を足し合わせることはできません。`,
    en: `${yen} of it went to projects that serve other policies too. They are counted whole at each, so the policies do not add up.`,
    easy: `その うち ${yen}は、ほかの ことにも 使う お金です。ほかの ページの 数字と たす ことは できません。`,
  }),
  alsoOthers: { ja: 'ほかの施策にも', en: 'also others', easy: 'ほかの ことにも' },
  budgetYen: { ja: '予算額', en: 'Budget', easy: '使う 予定の お金' },
  actualYen: { ja: '決算額', en: 'Actual', easy: '本当に 使った お金' },
  differs: (label: string, yen: string, difference: string): Text => ({
    ja: `${label}では${yen}です（差 ${difference}）。`,
    en: `${yen} by the ${label} (difference ${difference}).`,
    easy: `${label}では ${yen}です（ちがい ${difference}）。`,
  }),
} as const;

/** For staff, beside the amounts of the sheet. */
export const prefillWords = {
  filled: (label: string): Text => ({
    ja: `${label}から入れました。違うときは書き直せます。`,
    en: `Filled in from the ${label}. You can change it.`,
  }),
  same: (label: string): Text => ({
    ja: `${label}と同じ額です。`,
    en: `The same as in the ${label}.`,
  }),
  differs: (label: string, yen: string, difference: string): Text => ({
    ja: `${label}では${yen}です。記入した額との差は${difference}です。`,
    en: `${yen} by the ${label}; what is written differs by ${difference}.`,
  }),
  running: (label: string, yen: string): Text => ({
    ja: `${label}では、これまでに${yen}を使っています。年度が締まると、ここに入ります。`,
    en: `${yen} so far by the ${label}; it is filled in once the year is closed.`,
  }),
};
