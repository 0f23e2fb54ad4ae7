import type { Text } from '#platform/i18n/text.ts';

/** Wording of the page that tells how a budget was made. */
export const makingTexts = {
  title: (year: string): Text => ({
    ja: `${year}の予算ができるまで`,
    en: `The way to the budget of ${year}`,
    easy: `${year}の 予算が できるまで`,
  }),
  part: (name: string, year: string): Text => ({
    ja: `${name}：${year}の予算`,
    en: `${name}: budget of ${year}`,
    easy: `${name}：${year}の 予算`,
  }),
  partLead: {
    ja: '事業ごとの金額です。事業の名前から、要求や査定の理由をご覧いただけます。',
    en: 'The amounts by project. Open one to read what was said about it.',
    easy: 'しごとごとの お金です。名前を 押すと、くわしく 見る ことが できます。',
  },
  lead: {
    ja: '各課の要求から査定、議会の議決、年度の途中の変更までを、理由とともに公開しています。',
    en: 'From what the sections asked for to the review, the vote and what changed during the year, with the reasons.',
    easy: '市役所の 課が ほしいと 言った お金が、どう 決まったかを 見る ことが できます。',
  },
  stages: { ja: '予算の段階', en: 'Stages of the budget', easy: '予算の 順番' },
  asking: { ja: '各課の要求', en: 'Requests', easy: '課が ほしいと 言う' },
  review: { ja: '査定', en: 'Review', easy: '市が 考える' },
  vote: { ja: '議会の議決', en: "The council's vote", easy: '議会が 決める' },
  spending: { ja: '執行', en: 'Spending', easy: 'お金を 使う' },
  until: (day: string): Text => ({
    ja: `${day}まで`,
    en: `until ${day}`,
    easy: `${day}まで`,
  }),
  publishedOn: (day: string): Text => ({
    ja: `${day}に結果を公表`,
    en: `published on ${day}`,
    easy: `${day}に お知らせします`,
  }),
  planned: (day: string): Text => ({
    ja: `${day}の予定`,
    en: `planned for ${day}`,
    easy: `${day}の 予定`,
  }),
  on: (day: string): Text => ({ ja: day, en: day, easy: day }),
  whole: { ja: '全体', en: 'In all', easy: 'ぜんぶで' },
  asked: { ja: '要求', en: 'Asked', easy: 'ほしい' },
  decided: { ja: '査定後', en: 'Reviewed', easy: '決めた' },
  adopted: { ja: '当初予算', en: 'Adopted', easy: '初めの 予定' },
  current: { ja: '今の予算', en: 'Now', easy: '今の 予定' },
  wholeIs: {
    asked: (yen: string): Text => ({
      ja: `要求は合わせて${yen}`,
      en: `${yen} was asked for in all`,
      easy: `ぜんぶで ${yen} ほしいと 言いました`,
    }),
    decided: (yen: string): Text => ({
      ja: `査定後の額は合わせて${yen}`,
      en: `${yen} in all after the review`,
      easy: `ぜんぶで ${yen}に 決めました`,
    }),
    adopted: (yen: string): Text => ({
      ja: `当初予算は合わせて${yen}`,
      en: `${yen} was adopted in all`,
      easy: `初めの 予定は ぜんぶで ${yen}`,
    }),
  },
  wholeDescribed: {
    ja: '一般会計の事業を合わせた、要求、査定後、当初予算、今の予算の額です。',
    en: 'All projects together: asked for, reviewed, adopted, and as it stands now.',
    easy: 'ぜんぶの しごとの お金です。',
  },
  byDepartment: { ja: '担当課別', en: 'By section', easy: '課ごと' },
  byPurpose: { ja: '目的別（款）', en: 'By purpose', easy: '何の ための お金か' },
  department: { ja: '担当課', en: 'Section', easy: '課' },
  purpose: { ja: '目的', en: 'Purpose', easy: '何の ため' },
  projects: { ja: '事業数', en: 'Projects', easy: 'しごとの 数' },
  changes: {
    ja: '要求から大きく変わった事業',
    en: 'What changed most against the requests',
    easy: 'ほしいと 言った お金から 大きく 変わった しごと',
  },
  changesIs: (count: string): Text => ({
    ja: `要求との差が大きい順に${count}件`,
    en: `The ${count} largest differences to the requests`,
    easy: `ちがいが 大きい ${count}の しごと`,
  }),
  changesDescribed: {
    ja: '左に伸びる棒は要求より減った額、右に伸びる棒は増えた額です。',
    en: 'Bars to the left are less than was asked for, bars to the right more.',
    easy: '左の 棒は 少なく なった お金、右の 棒は 多く なった お金です。',
  },
  noChanges: {
    ja: '要求と違う額になった事業はありません。',
    en: 'Every project got what was asked for.',
    easy: '変わった しごとは ありません。',
  },
  difference: { ja: '要求との差', en: 'Difference', easy: 'ちがい' },
  reason: { ja: '査定の理由', en: 'Reason', easy: 'どうして' },
  project: { ja: '事業', en: 'Project', easy: 'しごと' },
  acts: {
    ja: '年度の途中の変更',
    en: 'Changes during the year',
    easy: '年の とちゅうで 変わった こと',
  },
  noActs: {
    ja: 'まだ変更はありません。補正予算などがあると、ここに並びます。',
    en: 'There was no change yet. Supplements and transfers will stand here.',
    easy: 'まだ ありません。',
  },
  kind: { ja: '種類', en: 'Kind', easy: '種類' },
  day: { ja: '日', en: 'Day', easy: '日' },
  content: { ja: '内容', en: 'What for', easy: '中身' },
  amount: { ja: '金額', en: 'Amount', easy: 'お金' },
  mainly: { ja: '主な事業', en: 'Mainly', easy: 'しごと' },
  others: (count: string): Text => ({
    ja: `ほか${count}件`,
    en: `and ${count} more`,
    easy: `ほかに ${count}`,
  }),
  secret: (day: string): Text => ({
    ja: '要求は締切の後に公表します',
    en: 'Requests are published after the deadline',
    easy: `まだ 見る ことが できません（${day}の あと）`,
  }),
  secretHint: (day: string): Text => ({
    ja: `各課の要求の締切は${day}です。その翌日から、ここで要求の額と理由をご覧いただけます。`,
    en: `The deadline is ${day}. From the day after you can read here what is asked for, and why.`,
    easy: `${day}の 次の 日から 見る ことが できます。`,
  }),
  years: { ja: '年度を選ぶ', en: 'Choose a year', easy: '年を えらぶ' },
  spendingLink: {
    ja: 'お金の使いみちを見る',
    en: 'See what the money is spent on',
    easy: 'お金を 何に 使うか 見る',
  },
  none: {
    ja: '予算の編成はまだありません。',
    en: 'No budget has been made here yet.',
    easy: 'まだ ありません。',
  },
  noneHint: {
    ja: '毎年秋に各課が要求を出し、3月に議会が決めます。',
    en: 'Sections ask in autumn; the council votes in March.',
    easy: '秋に 始まり、3月に 決まります。',
  },
  missing: { ja: 'この年度の予算編成', en: 'The budget of this year', easy: 'この 年の ページ' },
} as const;
