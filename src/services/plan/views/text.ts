import type { Text } from '#platform/i18n/text.ts';

/** Wording of the public pages; terms that rules share are in `../text.ts`. */
export const words = {
  home: { ja: 'ホーム', en: 'Home' },
  plan: { ja: 'まちの計画と進み具合', en: 'The plan and how it is going' },
  planLead: {
    ja: '市の計画が目指す数値と、今の数値を並べています。数値を選ぶと、数え方と元になった記録まで見られます。',
    en: 'The figures the city’s plan aims for, beside the figures of today. Choose one to see how it is counted, down to the records behind it.',
  },
  planDescription: {
    ja: '市の総合計画の指標が、目標に対してどこまで進んでいるかをお知らせします。',
    en: 'How far the indicators of the city’s master plan have come.',
  },
  headline: (onCourse: number, all: number): Text => ({
    ja: `${all}の指標のうち、${onCourse}が「達成」または「順調」です。`,
    en: `${onCourse} of the ${all} indicators are achieved or on course.`,
  }),
  connected: (connected: number, all: number): Text => ({
    ja: `市の記録から自動で計算している指標は、${all}のうち${connected}です。残りは担当課が報告しています。`,
    en: `${connected} of the ${all} indicators are computed from the town’s own records; departments report the others.`,
  }),
  asOf: (date: string): Text => ({ ja: `${date}時点`, en: `As of ${date}` }),
  asOfYear: (year: string): Text => ({ ja: `${year}の数値`, en: `Figure of ${year}` }),
  samples: {
    ja: 'このページには見本データが含まれています',
    en: 'This page contains sample data',
  },
  samplesBody: {
    ja: '計画の基準値と目標値は実際のものです。「見本」と書かれた数値は、動きを確かめるために作ったもので、実績ではありません。',
    en: 'Baselines and targets are the plan’s own. Figures marked “sample” were made up to show how the system works; they are not results.',
  },
  noPlan: { ja: 'まだ計画が登録されていません', en: 'No plan has been published yet' },
  noPlanHint: {
    ja: '計画が登録されると、ここに指標と進み具合が表示されます。',
    en: 'Once it is, its indicators and their progress appear here.',
  },
  filter: { ja: '絞り込む', en: 'Filter' },
  filterLegend: { ja: '表示する指標', en: 'Indicators to show' },
  grade: { ja: '進み具合', en: 'Progress' },
  policy: { ja: '施策', en: 'Policy' },
  everything: { ja: 'すべて', en: 'All' },
  noneMatch: { ja: '条件に合う指標はありません', en: 'No indicator matches' },
  noneMatchHint: {
    ja: '「進み具合」か「施策」を「すべて」に戻してお試しください。',
    en: 'Try setting progress or policy back to “All”.',
  },
  shown: (count: number): Text => ({ ja: `${count}件を表示しています`, en: `${count} shown` }),
  indicator: { ja: '指標', en: 'Indicator' },
  now: { ja: '今の値', en: 'Now' },
  target: { ja: '目標', en: 'Target' },
  baseline: { ja: '基準値', en: 'Baseline' },
  wayToTarget: { ja: '目標までの道のり', en: 'Way to the target' },
  trend: { ja: '推移', en: 'Trend' },
  noFigure: { ja: '数値なし', en: 'No figure' },
  noBaseline: { ja: 'なし', en: 'None' },
  notConnectedHint: {
    ja: '市の記録から自動で計算する仕組みは準備中です。担当課の報告による数値を載せています。',
    en: 'The automatic count from the town’s records is being prepared. The figures are reported by the department.',
  },
  basicPolicy: (number: number, name: Text): Text => ({
    ja: `基本政策${number}　${name.ja}`,
    en: `Basic policy ${number}: ${name.en}`,
  }),
  policyTitle: (number: number, name: Text): Text => ({
    ja: `施策${number}　${name.ja}`,
    en: `Policy ${number}: ${name.en}`,
  }),
  indicatorsOf: (name: Text): Text => ({
    ja: `${name.ja}の指標`,
    en: `Indicators of ${name.en}`,
  }),
  outcomes: { ja: '成果指標', en: 'Outcome indicators' },
  processes: { ja: 'プロセス指標', en: 'Process indicators' },
  initiatives: { ja: '取組', en: 'Initiatives' },
  inCharge: { ja: '担当課', en: 'In charge' },
  rolesTitle: { ja: 'それぞれにできること', en: 'What each of us can do' },
  rolesLead: {
    ja: '計画は、市だけでは進みません。市民、活動団体、民間事業者、市の四者が、それぞれの立場でできることを持ち寄ります。',
    en: 'The city cannot carry out the plan alone. Citizens, community groups, businesses and the city each bring what they can.',
  },
  city: { ja: '市', en: 'The city' },
  cityDoes: (department: string, initiative: string): Text => ({
    ja: `${initiative}（${department}）`,
    en: `${initiative} (${department})`,
  }),
  evaluations: { ja: '行政評価', en: 'Yearly evaluation' },
  evaluationsLead: {
    ja: '施策ごとに、1年の取り組みを振り返り、翌年度の進め方を決めた記録です。外部の委員会の意見を聞いてから公表しています。',
    en: 'For each policy: what the year brought and what changes next year. Published after an outside committee has been heard.',
  },
  evaluationOf: (year: string): Text => ({ ja: `${year}の評価`, en: `Evaluation of ${year}` }),
  noEvaluations: { ja: '公表した評価はまだありません', en: 'No evaluation has been published yet' },
  noEvaluationsHint: {
    ja: '毎年度、担当課の自己評価と外部の委員会の検討が終わると、ここに載ります。',
    en: 'Each fiscal year’s evaluation appears here after the committee has dealt with it.',
  },
  decision: { ja: '今後の方向性', en: 'Decision' },
  publishedOn: { ja: '公表日', en: 'Published' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  previousPolicy: { ja: '前の施策', en: 'Previous policy' },
  nextPolicy: { ja: '次の施策', en: 'Next policy' },
  neighbours: { ja: '前後の施策', en: 'Neighbouring policies' },
  method: { ja: '進み具合の決め方', en: 'How progress is judged' },
  methodLead: {
    ja: '「達成」「順調」「やや遅れ」「遅れ」は、次の決まりだけで機械的に判定しています。人の判断は入りません。',
    en: 'Grades follow from these rules alone. Nobody’s judgement enters.',
  },
  rules: { ja: '判定の決まり', en: 'The rules' },
  projectionMethod: { ja: '見込みの計算方法', en: 'How the projection is computed' },
  terms: { ja: 'ことばの説明', en: 'Words explained' },
  moreAboutPlan: { ja: '計画について', en: 'About the plan' },
  period: (from: string, to: string): Text => ({
    ja: `計画期間：${from}から${to}まで`,
    en: `Period of the plan: ${from} to ${to}`,
  }),
  goal: (number: number, name: Text): Text => ({
    ja: `基本目標${number}　${name.ja}`,
    en: `Goal ${number}: ${name.en}`,
  }),
} as const;

/** Wording of the page of one indicator. */
export const indicatorWords = {
  meaning: (direction: string, target: string, year: string): Text => ({
    ja: `${year}末までに${target}${direction}にすることを目指しています。`,
    en: `The aim: ${direction} ${target} by the end of ${year}.`,
  }),
  reach: {
    up: { ja: '以上', en: 'at least' },
    down: { ja: '以下', en: 'at most' },
    keep: { ja: 'を保つよう', en: 'keep' },
  },
  chartTitle: (name: string, change: string): Text => ({
    ja: `${name}：${change}`,
    en: `${name}: ${change}`,
  }),
  changed: {
    up: (by: string, years: number): Text => ({
      ja: `${years}年で${by}増えました`,
      en: `up ${by} in ${years} years`,
    }),
    down: (by: string, years: number): Text => ({
      ja: `${years}年で${by}減りました`,
      en: `down ${by} in ${years} years`,
    }),
    same: (years: number): Text => ({
      ja: `${years}年で変わっていません`,
      en: `unchanged in ${years} years`,
    }),
    first: { ja: '最初の数値です', en: 'the first figure' },
  },
  points: { ja: 'ポイント', en: ' points' },
  targetLine: { ja: '目標', en: 'Target' },
  baselineMark: { ja: '基準値', en: 'Baseline' },
  projectionBand: { ja: '見込み（80％の幅）', en: 'Projection (80% band)' },
  source: (section: string, asOf: string): Text => ({
    ja: `出典：${section}。${asOf}。`,
    en: `Source: ${section}. ${asOf}.`,
  }),
  noProjection: {
    'too-few-figures': {
      ja: '数値が3つに満たないため、今後の見込みは示していません。',
      en: 'No projection is drawn from fewer than three figures.',
    },
    'target-date-passed': {
      ja: '目標の年度が終わったため、見込みではなく結果を示しています。',
      en: 'The target year is over, so this shows results, not a projection.',
    },
  },
  projection: (value: string, low: string, high: string, year: string): Text => ({
    ja: `今の傾向が続くと、${year}末には${value}（${low}から${high}の間）になる見込みです。`,
    en: `If the trend holds, ${year} ends at ${value} (between ${low} and ${high}).`,
  }),
  howCounted: { ja: '数え方', en: 'How it is counted' },
  reportedFormula: {
    ja: '担当課が集計し、出典を付けて報告しています。',
    en: 'The department counts and reports it with its source.',
  },
  uncounted: {
    ja: '今は計算できません',
    en: 'It cannot be counted just now',
  },
  uncountedHint: {
    ja: '最後に計算できた数値を表示しています。しばらくしてからもう一度お試しください。',
    en: 'You see the figure that was counted last. Please try again a little later.',
  },
  evidenceUnreadable: {
    ja: '今は記録の一覧を表示できません',
    en: 'The records cannot be listed just now',
  },
  evidenceUnreadableHint: {
    ja: 'しばらくしてからもう一度お試しください。',
    en: 'Please try again a little later.',
  },
  numerator: { ja: '分子', en: 'Numerator' },
  denominator: { ja: '分母', en: 'Denominator' },
  evidence: { ja: '元になった記録を見る', en: 'See the records behind it' },
  evidenceTitle: (name: Text): Text => ({
    ja: `${name.ja}の元になった記録`,
    en: `Records behind “${name.en}”`,
  }),
  evidenceHidden: (count: number): Text => ({
    ja: `この数値は、ここに載せていない記録${count}件も数えています。`,
    en: `The figure also counts ${count} records that are not listed here.`,
  }),
  evidenceNone: { ja: '元になった記録はまだありません', en: 'There are no records yet' },
  evidenceNoneHint: {
    ja: '記録が登録されると、ここに一覧が表示されます。',
    en: 'They are listed here once there are some.',
  },
  record: { ja: '記録', en: 'Record' },
  countedAs: { ja: '数えた場所', en: 'Counted as' },
  date: { ja: '日付', en: 'Date' },
  judged: { ja: '進み具合の判定', en: 'Judgement' },
  attainment: { ja: '達成の割合', en: 'Share of the way' },
  expectedShare: { ja: '今の時点での目安', en: 'Expected by now' },
  provisional: (value: string, year: string): Text => ({
    ja: `${year}の途中の値は${value}です。年度が終わるまで判定には使いません。`,
    en: `So far in ${year}: ${value}. It is judged when the year is over.`,
  }),
  missing: (years: string): Text => ({
    ja: `${years}の数値はありません。`,
    en: `There is no figure for ${years}.`,
  }),
  history: { ja: '数値の履歴', en: 'History of the figure' },
  historyLead: {
    ja: '訂正した数値も消さずに残しています。',
    en: 'Corrected figures stay visible.',
  },
  value: { ja: '値', en: 'Value' },
  origin: { ja: '記録のしかた', en: 'Origin' },
  note: { ja: '出典・備考', en: 'Source and notes' },
  corrected: { ja: '訂正済み', en: 'Corrected' },
  withdrawn: { ja: '取り消し', en: 'Withdrawn' },
  corrects: (value: string, reason: string): Text => ({
    ja: `${value}を訂正しました。理由：${reason}`,
    en: `Corrects ${value}. Reason: ${reason}`,
  }),
  data: { ja: 'データ', en: 'Data' },
  csv: { ja: 'CSVをダウンロードする', en: 'Download CSV' },
  json: { ja: 'JSONを見る', en: 'See JSON' },
  ask: { ja: 'この数値の問い合わせ先', en: 'Ask about this figure' },
} as const;

export const pageWord: Text = { ja: 'お探しのページ', en: 'This page' };
