import type { Text } from '#platform/i18n/text.ts';

export const roundTexts = {
  lead: {
    ja: '年度ごとに、要求から査定、成立、補正、執行までを1か所で扱います。',
    en: 'Requests, review, adoption, changes and payments of each year in one place.',
  },
  years: { ja: '年度ごとの予算', en: 'Budgets by year' },
  phase: { ja: '段階', en: 'Phase' },
  deadline: { ja: '要求の締切り', en: 'Deadline of requests' },
  adoptedOn: { ja: '議決の日', en: 'Day of the vote' },
  none: { ja: '予算編成はまだ始まっていません。', en: 'No budget has been begun yet.' },
  noneHint: {
    ja: '財政課が日程を決めると、各課が要求を書けるようになります。',
    en: 'Departments can write once the Finance Section has set the days.',
  },
  begin: { ja: '新しい年度の予算編成を始める', en: 'Begin the budget of a new year' },
  projects: { ja: '事務事業の一覧', en: 'List of projects' },
  newTitle: { ja: '予算編成の日程を決める', en: 'Set the days of a budget' },
  change: { ja: '日程を変える', en: 'Change the days' },
  opensOn: { ja: '要求の受付開始日', en: 'Requests open on' },
  deadlineField: { ja: '要求の締切り日', en: 'Deadline' },
  deadlineHint: {
    ja: 'この日の翌日から、要求が市民に公開されます。',
    en: 'From the day after, citizens see the requests.',
  },
  reviewOn: { ja: '査定を公表する日', en: 'Review published on' },
  reviewHint: {
    ja: 'この日から、査定の額と理由が市民に公開されます。',
    en: 'From this day on, citizens see amounts and reasons.',
  },
  voteOn: { ja: '議会の議決を見込む日', en: 'Expected vote' },
  clause: {
    ja: '項の間の流用についての予算の定め',
    en: 'What the budget says about transfers between sections (項)',
  },
  clauseHint: {
    ja: '予算書の文をそのまま入力してください。空欄の場合、項の間の流用はできません（地方自治法220条2項ただし書）。',
    en: 'The words of the budget. Left empty, transfers between sections are refused (art. 220-2).',
  },
  save: { ja: '日程を決める', en: 'Set the days' },
  changed: { ja: '日程を変えました', en: 'The days are changed' },
  planned: {
    ja: '日程を決めました。受付開始日の朝と締切りの3日前に、各課へお知らせします',
    en: 'The days are set. Departments are told on the opening morning and 3 days before the deadline',
  },
  revenueTitle: (year: number): Text => ({
    ja: `${year}年度の予算：歳入と成立`,
    en: `Budget of FY${year}: revenue and adoption`,
  }),
  revenueLead: {
    ja: '歳入の見積りを項目ごとに入力し、歳出と一致させてから、議会の議決を記録します。',
    en: 'Enter the expected revenue, make it equal to expenditure, then record the vote.',
  },
  balance: { ja: '歳入と歳出', en: 'Both sides' },
  revenueSum: { ja: '歳入の見積り', en: 'Expected revenue' },
  expenditureSum: { ja: '市長査定の合計', en: 'Decided by the mayor' },
  difference: { ja: '差', en: 'Difference' },
  waiting: { ja: '市長査定を待つ要求', en: 'Requests without a decision' },
  count: (count: number): Text => ({ ja: `${count}件`, en: `${count}` }),
  unfundedTitle: {
    ja: '事業に充てる額に、歳入の見積りが足りません',
    en: 'Projects count on more than is expected',
  },
  unfunded: (item: string, yen: string): Text => ({
    ja: `${item}：あと${yen}の見積りが必要です。見積りか査定の財源を直してください。`,
    en: `${item}: ${yen} more is needed. Please mend the estimate or the funds of the decisions.`,
  }),
  estimates: { ja: '歳入の見積り', en: 'Expected revenue' },
  item: { ja: '項目', en: 'Item' },
  estimate: { ja: '見積り（千円）', en: 'Estimate (1,000 yen)' },
  bound: { ja: '事業に充てる額（千円）', en: 'Bound to projects (1,000 yen)' },
  saveEstimates: { ja: '見積りを保存する', en: 'Save the estimate' },
  savedEstimates: { ja: '見積りを保存しました', en: 'Estimate saved' },
  adopt: { ja: '成立を記録する', en: 'Record the adoption' },
  adoptHint: {
    ja: '市長が査定した額が、すべて一度に当初予算になります。取り消しはできず、あとの変更は補正予算で行います。',
    en: 'Everything decided becomes the budget at once. It cannot be undone; later changes are supplements.',
  },
  notYet: { ja: '成立を記録する前に', en: 'Before the adoption' },
  revenueLess: (yen: string): Text => ({
    ja: `歳入が歳出より${yen}少なくなっています。見積りか市長査定を直して、一致させてください。`,
    en: `Revenue is ${yen} below expenditure. Please mend the estimate or the decisions until both agree.`,
  }),
  revenueMore: (yen: string): Text => ({
    ja: `歳入が歳出より${yen}多くなっています。見積りか市長査定を直して、一致させてください。`,
    en: `Revenue is ${yen} above expenditure. Please mend the estimate or the decisions until both agree.`,
  }),
  notYetWaiting: {
    ja: '要求のすべてについて、市長の査定を済ませてください。',
    en: 'Every request needs a decision of the mayor.',
  },
  voteDay: { ja: '議決の日', en: 'Day of the vote' },
  note: { ja: '説明（公表されます）', en: 'Note (public)' },
  adopted: { ja: '予算が成立しています', en: 'The budget is adopted' },
  adoptedIs: (day: string): Text => ({
    ja: `${day}に議決されました。`,
    en: `The council voted on ${day}.`,
  }),
  inForce: { ja: '歳入予算（現在額）', en: 'Revenue as it stands' },
  amount: { ja: '金額（千円）', en: 'Amount (1,000 yen)' },
};
