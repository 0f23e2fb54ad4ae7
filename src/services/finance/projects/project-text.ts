import type { Text } from '#platform/i18n/text.ts';

/** Wording of the page of a project. */
export const projectTexts = {
  missing: { ja: 'この事業', en: 'This project', easy: 'この しごと' },
  kind: { ja: '事業', en: 'Project', easy: 'しごと' },
  place: { ja: '予算書での場所', en: 'Place in the budget book', easy: '市の 本に ある 場所' },
  code: { ja: '事業コード', en: 'Code', easy: '番号' },
  department: { ja: '担当', en: 'Whom to ask', easy: '聞く ところ' },
  telephone: (number: string): Text => ({
    ja: `電話 ${number}`,
    en: `telephone ${number}`,
    easy: `電話 ${number}`,
  }),
  ends: (year: string): Text => ({
    ja: `${year}で終わる予定です。`,
    en: `It is to end in ${year}.`,
    easy: `${year}に 終わる 予定です。`,
  }),
  byYear: { ja: '年度ごとの金額', en: 'Amount by year', easy: '年ごとの お金' },
  budgetIs: (year: string, yen: string): Text => ({
    ja: `${year}の予算は${yen}`,
    en: `The budget of ${year} is ${yen}`,
    easy: `${year}に 使う 予定の お金は ${yen}`,
  }),
  requestIs: (year: string, yen: string): Text => ({
    ja: `${year}に${yen}を要求`,
    en: `${yen} is asked for in ${year}`,
    easy: `${year}に ${yen} ほしいと 言いました`,
  }),
  byYearIs: {
    ja: '年度ごとに、担当課の要求、今の予算（補正などの後）、使ったお金を並べています。',
    en: 'By year: what the section asked for, the budget with its supplements, what was spent.',
    easy: '年ごとに、ほしいと 言った お金、使う 予定の お金、使った お金を ならべました。',
  },
  request: { ja: '要求', en: 'Asked', easy: 'ほしい' },
  budget: { ja: '予算', en: 'Budget', easy: '予定' },
  spent: { ja: '執行', en: 'Spent', easy: '使った' },
  costOf: (year: string): Text => ({
    ja: `${year}の予算`,
    en: `Budget of ${year}`,
    easy: `${year}に 使う 予定の お金`,
  }),
  section: { ja: '担当課', en: 'The section', easy: '課' },
  decidedBy: (section: string, asked: string, day: string, voted: string): Text => ({
    ja: `${section}が${asked}を要求し、財政課の査定と市長の決定を経て、${day}に市議会が${voted}と議決しました。`,
    en: `${section} asked for ${asked}. After the review by the Finance Section and the mayor’s decision, the council voted ${voted} on ${day}.`,
    easy: `${section}が ${asked} ほしいと 言いました。財政課と 市長が 考えました。${day}に 市議会が ${voted}に 決めました。`,
  }),
  votedBy: (day: string, voted: string): Text => ({
    ja: `${day}に市議会が${voted}と議決しました。`,
    en: `The council voted ${voted} on ${day}.`,
    easy: `${day}に 市議会が ${voted}に 決めました。`,
  }),
  addedSince: (yen: string): Text => ({
    ja: `その後の変更で${yen}増えています。`,
    en: ` Changes since then added ${yen}.`,
    easy: `その あと ${yen} 増えました。`,
  }),
  cutSince: (yen: string): Text => ({
    ja: `その後の変更で${yen}減っています。`,
    en: ` Changes since then took ${yen} away.`,
    easy: `その あと ${yen} 減りました。`,
  }),
  reasons: { ja: 'それぞれの理由を読む', en: 'Read the reasons', easy: 'どうしてか 読む' },
  way: (year: string): Text => ({
    ja: `${year}の予算が決まるまで`,
    en: `The way to the budget of ${year}`,
    easy: `${year}の お金が 決まるまで`,
  }),
  adopted: { ja: '議会の議決', en: "The council's vote", easy: '議会が 決めた お金' },
  adoptedOn: (day: string): Text => ({
    ja: `${day}に当初予算として決まりました。`,
    en: `It became the adopted budget on ${day}.`,
    easy: `${day}に 決まりました。`,
  }),
  notYet: (day: string): Text => ({
    ja: `査定の結果と理由は、${day}に公表します。`,
    en: `What is decided about it, and why, is published on ${day}.`,
    easy: `決めた ことは ${day}に お知らせします。`,
  }),
  voteOn: (day: string): Text => ({
    ja: `議会の議決は${day}の予定です。`,
    en: `The council is to vote on ${day}.`,
    easy: `議会は ${day}に 決める 予定です。`,
  }),
  change: (yen: string): Text => ({
    ja: `要求との差 ${yen}`,
    en: `${yen} against the request`,
    easy: `ほしいと 言った お金との ちがい ${yen}`,
  }),
  asAsked: { ja: '要求のとおり', en: 'As asked', easy: '言った とおり' },
  expected: { ja: 'めざす成果', en: 'What is to come of it', easy: 'めざす こと' },
  moved: {
    ja: '年度の途中の変更',
    en: 'Changes during the years',
    easy: '年の とちゅうで 変わった こと',
  },
  movedNone: {
    ja: '当初予算のあとの変更はありません。',
    en: 'Nothing changed after the budget was adopted.',
    easy: '変わった ことは ありません。',
  },
  day: { ja: '日', en: 'Day', easy: '日' },
  year: { ja: '年度', en: 'Fiscal year', easy: '年' },
  act: { ja: '種類', en: 'Kind', easy: '種類' },
  amount: { ja: '金額', en: 'Amount', easy: 'お金' },
  why: { ja: '理由', en: 'Why', easy: 'どうして' },
  byMonth: (year: string): Text => ({
    ja: `${year}の執行状況`,
    en: `What was spent in ${year}, month by month`,
    easy: `${year}に 使った お金（月ごと）`,
  }),
  byMonthIs: (month: string, yen: string, share: string): Text => ({
    ja: `${month}までに${yen}（予算の${share}%）を使いました`,
    en: `${yen} spent by ${month}, ${share}% of the budget`,
    easy: `${month}までに ${yen} 使いました（予定の ${share}%）`,
  }),
  byMonthDescribed: {
    ja: '月ごとの支出を足し上げた額です。点線は今の予算です。',
    en: 'The sum of what was paid, month by month; the dashed line is the budget.',
    easy: '使った お金を たした 数字です。点線は 使う 予定の お金です。',
  },
  budgetLine: { ja: '予算', en: 'Budget', easy: '予定' },
  sources: (year: string): Text => ({
    ja: `${year}のお金の出どころ`,
    en: `Where the money of ${year} comes from`,
    easy: `${year}の お金は どこから 来るか`,
  }),
  sourceLargest: (source: string, share: string): Text => ({
    ja: `${source}が${share}%を占めます`,
    en: `${share}% comes from ${source.toLowerCase()}`,
    easy: `${source}が ${share}%です`,
  }),
  sourcesIs: {
    ja: '国や県の支出金、借入れ、使用料など使いみちの決まったお金と、市が自由に使える一般財源の割合です。',
    en: 'What comes from the state, the prefecture, loans and fees, and what from general funds.',
    easy: '国や 県の お金、借りた お金、税金などの 割合です。',
  },
  serves: { ja: '計画とのつながり', en: 'What of the plan it serves', easy: '計画との つながり' },
  servesLead: {
    ja: 'この事業は、次の計画を進めるために行っています。',
    en: 'It is done for these parts of the plan.',
    easy: 'この しごとは、つぎの 計画の ために します。',
  },
  now: (value: string, asOf: string): Text => ({
    ja: `今の値 ${value}（${asOf}）`,
    en: `now ${value} (${asOf})`,
    easy: `今 ${value}（${asOf}）`,
  }),
  aim: (value: string): Text => ({
    ja: `目標 ${value}`,
    en: `target ${value}`,
    easy: `めざす 数字 ${value}`,
  }),
  budgetWhole: (year: string): Text => ({
    ja: `${year}の予算編成の全体を見る`,
    en: `See how the whole budget of ${year} was made`,
    easy: `${year}の ぜんぶの 予算を 見る`,
  }),
  whole: { ja: '市全体の使いみちを見る', en: 'See all spending', easy: 'ぜんぶの お金を 見る' },
} as const;

export const hopTexts = {
  label: { ja: '予算の事業', en: 'Project of the budget', easy: 'お金を 使う しごと' },
  meaning: {
    ja: '実行するためのお金を、この事業の予算に計上しました。',
    en: 'Money was put into the budget of this project for it.',
    easy: 'この しごとに 使う お金を 決めました。',
  },
  unit: { ja: '円', en: ' yen', easy: '円' },
  spent: (month: string, budget: string): Text => ({
    ja: `${month}までの支出、予算は${budget}`,
    en: `spent by ${month}; the budget is ${budget}`,
    easy: `${month}までに 使った お金、予定は ${budget}`,
  }),
  adopted: (year: string): Text => ({
    ja: `${year}の予算`,
    en: `budget of ${year}`,
    easy: `${year}の 予定`,
  }),
} as const;

export const costLabel: Text = {
  ja: '予算の執行記録',
  en: 'record of the budget',
  easy: 'お金の きろく',
};
