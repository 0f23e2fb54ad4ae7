export const sets = {
  rounds: {
    title: {
      ja: '市民参加型予算の募集と投票率',
      en: 'Participatory budget: rounds and turnout',
      easy: 'みんなで 決める お金：回と 投票率',
    },
    description: {
      ja: '市民参加型予算の募集ごとの、予算額、日程、投票した人の数です。',
      en: 'Sum, days and turnout of each round of the participatory budget.',
      easy: '回ごとの お金と、いつ したか、何人が 投票したかです。',
    },
  },
  proposals: {
    title: {
      ja: '市民参加型予算の提案と結果',
      en: 'Participatory budget: proposals and results',
      easy: 'みんなで 決める お金：考えと けっか',
    },
    description: {
      ja: '公開されている提案の、内容、市の検討の結果と理由、費用、得票、選ばれたかどうかです。提案した人の名前は入っていません。',
      en: 'Public proposals with what the city found, cost, votes and outcome. Names of proposers are not in it.',
      easy: '考えの 中身、市が 調べた こと、お金、投票の 数です。名前は 入って いません。',
    },
  },
  milestones: {
    title: {
      ja: '市民参加型予算で選ばれた提案の進み具合',
      en: 'Participatory budget: progress of winners',
      easy: 'えらばれた ものが どこまで 進んだか',
    },
    description: {
      ja: '選ばれた提案ごとの、計画・契約・開始・完成の予定日と実際の日、使ったお金です。',
      en: 'Planned and actual days of each winner from plan to completion, and money spent.',
      easy: '予定の 日と 本当の 日、つかった お金です。',
    },
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  round: { ja: '募集', en: 'Round' },
  title: { ja: '名称', en: 'Title' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  sum: { ja: '予算額（円）', en: 'Sum (yen)' },
  proposalsFrom: { ja: '提案の初日', en: 'Proposals from' },
  proposalsUntil: { ja: '提案の最終日', en: 'Proposals until' },
  votesFrom: { ja: '投票の初日', en: 'Votes from' },
  votesUntil: { ja: '投票の最終日', en: 'Votes until' },
  eligible: { ja: '投票できる人', en: 'Eligible' },
  online: { ja: 'インターネット', en: 'Online' },
  paper: { ja: '郵送', en: 'By post' },
  counter: { ja: '窓口', en: 'At the counter' },
  invalid: { ja: '無効・白票', en: 'Invalid or blank' },
  committed: { ja: '選ばれた提案の費用の合計（円）', en: 'Cost of winners (yen)' },
  number: { ja: '番号', en: 'Number' },
  summary: { ja: '内容', en: 'Summary' },
  area: { ja: '地区', en: 'District' },
  status: { ja: '検討の状態', en: 'Status' },
  reason: { ja: '検討の理由', en: 'Reason' },
  cost: { ja: '費用（円）', en: 'Cost (yen)' },
  running: { ja: '毎年の費用（円）', en: 'Yearly cost (yen)' },
  votes: { ja: '得票', en: 'Votes' },
  won: { ja: '選ばれたか', en: 'Won' },
  step: { ja: '段階', en: 'Step' },
  plannedOn: { ja: '予定日', en: 'Planned on' },
  reachedOn: { ja: '実際の日', en: 'Reached on' },
  spent: { ja: '使ったお金（円）', en: 'Spent (yen)' },
  path: { ja: 'ページ', en: 'Page' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
