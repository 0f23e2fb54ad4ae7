import type { Text } from '#platform/i18n/text.ts';

/** What stops an outlook, and how to mend it. Staff reads it beside the assumptions. */
export const problemTexts = {
  noBooks: {
    ja: '基準年度の決算がありません。決算を取り込んでから作成してください。',
    en: 'The settlement of the base year is missing. Please import it first.',
  },
  booksOrder: (years: string): Text => ({
    ja: `決算の年度（${years}）は、古い順に1年ずつ続けてください。`,
    en: `Please list the settlements (${years}) year by year, the oldest first.`,
  }),
  booksMissing: (year: number, names: string): Text => ({
    ja: `${year}年度の決算に次の金額がありません：${names}。決算に入力してください。`,
    en: `The settlement of FY${year} lacks: ${names}. Please enter them there.`,
  }),
  taxesTooLarge: {
    ja: '個人・法人・固定資産の税額の合計が、決算の地方税を超えています。内訳を確認してください。',
    en: 'Individual, corporate and fixed asset tax exceed the local taxes of the settlement. Please check them.',
  },
  correlationSelf: {
    ja: '連動の2つの要因が同じです。別の要因を選んでください。',
    en: 'Both drivers of the pair are the same. Please choose another one.',
  },
  correlationTwice: {
    ja: '同じ組み合わせの連動が2回あります。どちらかの行を消してください。',
    en: 'The pair is there twice. Please remove one of the rows.',
  },
  correlations: {
    ja: '連動の強さが、たがいに矛盾しています（例：AとB、BとCが強く連動するのに、AとCは逆に動く）。値を0に近づけてください。',
    en: 'The correlations contradict each other, as when A goes with B, B with C, and A against C. Please bring them nearer to 0.',
  },
  booksUnit: {
    ja: '決算の地方税が、1人あたり3,000円に届きません。金額を千円ではなく円で入力しているか確認してください。',
    en: 'The local taxes come to less than 3,000 yen a resident. Please check that amounts are in yen and not in thousands.',
  },
  populationUnit: {
    ja: '人口に比べて決算の地方税が大きすぎます。人数を千人ではなく人で入力しているか確認してください。',
    en: 'The local taxes are too large for so few residents. Please check that people are not counted in thousands.',
  },
  loansUnit: {
    ja: '借入の残高の合計が、決算の地方債現在高の約1,000分の1（または100万分の1）です。千円ではなく円で入力してください。',
    en: 'The loans add up to about a thousandth (or a millionth) of the bonds of the settlement. Please enter yen, not thousands.',
  },
  taxesUnit: {
    ja: '税の内訳の合計が、決算の地方税の約1,000分の1（または100万分の1）です。千円ではなく円で入力してください。',
    en: 'The taxes add up to about a thousandth (or a millionth) of those of the settlement. Please enter yen, not thousands.',
  },
  priceUnit: {
    ja: '1㎡あたりの単価が5,000円に届きません。千円ではなく円で入力してください（例：400000）。',
    en: 'The price by the square metre is below 5,000 yen. Please enter yen, not thousands, as 400000.',
  },
  socialShares: {
    ja: '扶助費のうち子どもと高齢者の割合の合計を、100％以下にしてください。',
    en: 'Please keep the shares of children and older people within 100 percent.',
  },
  grantShares: {
    ja: '建設事業費の国と県の負担割合の合計を、100％以下にしてください。',
    en: 'Please keep the national and prefectural shares of construction within 100 percent.',
  },
  noPopulation: {
    ja: '将来推計人口がありません。年齢別の人口を2時点以上入力してください。',
    en: 'The population projection is missing. Please enter two or more years of it.',
  },
  populationYears: {
    ja: '将来推計人口の年は、同じ年を2回書かず、基準年度以前の年から始めてください。',
    en: 'Please give each year of the projection once, beginning at or before the base year.',
  },
  populationCounts: (group: string, count: number): Text => ({
    ja: `年齢「${group}」の人数を、年の数だけ（${count}個）入力してください。`,
    en: `Please enter ${count} counts for the ages ${group}, one for each year.`,
  }),
  populationAges: {
    ja: '15歳・65歳・75歳で分かれる年齢区分にしてください（5歳ごとの区分など）。',
    en: 'Please use age groups that divide at 15, 65 and 75, such as groups of five years.',
  },
  populationOrder: {
    ja: '年齢区分は、男女それぞれ（または総数だけ）に、0歳から順に、重なりや抜けがないようにしてください。最後の区分は「何歳まで」を空欄にします。',
    en: 'Please give ages from 0 on without overlap or gap, for both sexes or for all together; the last group is open.',
  },
  populationBand: (name: string, year: number): Text => ({
    ja: `${year}年の「${name}」の人口が0です。人数を確認してください。`,
    en: `The population of "${name}" is zero in ${year}. Please check it.`,
  }),
  noStaff: {
    ja: '職員数を1人以上で入力してください。人件費の計算に使います。',
    en: 'Please enter one or more members of staff; personnel costs follow from it.',
  },
  loanEnded: (end: number, base: number): Text => ({
    ja: `償還の終わる年度（${end}）が基準年度（${base}）以前です。残高が残っているか確認してください。`,
    en: `The loan ends in ${end}, not after the base year ${base}. Please check whether anything is outstanding.`,
  }),
  loanGrace: (grace: number, end: number): Text => ({
    ja: `据置の終わる年度（${grace}）を、償還の終わる年度（${end}）より前にしてください。`,
    en: `Please let the grace (${grace}) end before the loan does (${end}).`,
  }),
  loanTwice: (id: string): Text => ({
    ja: `借入番号「${id}」が2回あります。別の番号にしてください。`,
    en: `The loan number "${id}" is there twice. Please use another one.`,
  }),
  buildingLater: (built: number, base: number): Text => ({
    ja: `建築年度（${built}）が基準年度（${base}）より後です。建設予定の施設は「その他の普通建設事業費」に含めてください。`,
    en: `It was built in ${built}, after the base year ${base}. Please put planned buildings into other construction.`,
  }),
  buildingRepair: (repaired: number): Text => ({
    ja: `大規模改修の年度（${repaired}）を、建築年度から基準年度までの間にしてください。`,
    en: `Please let the repair (${repaired}) lie between the year it was built and the base year.`,
  }),
  scenarioTwice: (id: string): Text => ({
    ja: `シナリオのID「${id}」が2回あります。「base」は基本シナリオのIDなので使えません。`,
    en: `The id "${id}" is taken; "base" is the base scenario.`,
  }),
  noScenario: (id: string): Text => ({
    ja: `シナリオ「${id}」は前提にありません。`,
    en: `There is no scenario "${id}" in the assumptions.`,
  }),
};

/** What a reader should know of an outlook. It is published with it. */
export const findingTexts = {
  debtDiffers: (percent: string): Text => ({
    ja: `借入台帳の残高の合計が、決算の地方債現在高と${percent}％違います。`,
    en: `The loans add up to ${percent} percent more or less than the bonds of the settlement.`,
    easy: `借りている お金の 表と 決算の 数字が ${percent}％ 違います。`,
  }),
  serviceDiffers: (percent: string): Text => ({
    ja: `見通しの最初の年度の公債費が、基準年度と${percent}％違います。借入台帳に抜けがないか確認してください。`,
    en: `Debt service of the first year is ${percent} percent off that of the base year; loans may be missing.`,
    easy: `最初の 年に 返す お金が、決算と ${percent}％ 違います。`,
  }),
  carriedOn: (last: number): Text => ({
    ja: `将来推計人口は${last}年までです。その後は、最後の期間の増減率が続くものとしています。`,
    en: `The population projection ends in ${last}; after it the last rate is carried on.`,
    easy: `人口の 数字は ${last}年までです。そのあとは 同じ 割合で 変わると 考えています。`,
  }),
  negativeRest: (name: string): Text => ({
    ja: `「${name}」の基準年度の残りがマイナスです。割合の設定が実際と合っているか確認してください。`,
    en: `What the base year leaves of "${name}" is negative; the shares may not fit.`,
    easy: `「${name}」の 数字が 合っていないかもしれません。`,
  }),
  withoutEffect: (pairs: string): Text => ({
    ja: `次の連動は、どちらかが確かな値であるか、変わり方の種類が違うため、計算に入っていません：${pairs}`,
    en: `These correlations have no effect, since one of the two is sure or unsure in another way: ${pairs}`,
    easy: `この 組み合わせは、計算に 入って いません：${pairs}`,
  }),
  noUncertainty: {
    ja: '不確かさを設定した要因がないため、幅のない見通しです。',
    en: 'No driver has a stated uncertainty, so the outlook has no range.',
    easy: '数字が どれくらい 変わるかを 決めていません。だから 1本の 線だけです。',
  },
};

/** Why a figure has no value in some years. */
export const missingTexts = {
  years: (years: string): Text => ({
    ja: `${years}の決算がないため、3か年平均を算定できない年度があります。`,
    en: `Some means of three years cannot be computed: the settlement of ${years} is missing.`,
    easy: `${years}の 数字が ないので、計算できない 年が あります。`,
  }),
  codes: (year: number, names: string): Text => ({
    ja: `${year}年度の決算に次の金額がないため、3か年平均を算定できない年度があります：${names}`,
    en: `Some means of three years cannot be computed: FY${year} lacks ${names}.`,
    easy: `${year}年度に この 数字が ないので、計算できない 年が あります：${names}`,
  }),
  zeroBelow: (years: string): Text => ({
    ja: `${years}は割る数が0になるため算定できません。`,
    en: `It cannot be computed for ${years}: what to divide by is zero.`,
    easy: `${years}は 0で 割ることは できないので、計算できません。`,
  }),
  other: (names: string): Text => ({
    ja: `次の額を算定できないため算定できません：${names}`,
    en: `It cannot be computed without: ${names}`,
    easy: `この 数字が ないので、計算できません：${names}`,
  }),
};
