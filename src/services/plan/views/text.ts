import { say, type Text } from '#platform/i18n/text.ts';

/** Wording of the public pages; terms that rules share are in `../text.ts`. */
export const words = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  plan: {
    ja: 'まちの計画と進み具合',
    en: 'The plan and how it is going',
    easy: 'まちの 計画（けいかく）が どこまで 進んだか',
  },
  planLead: {
    ja: '市の計画が目指す数値と、今の数値を並べています。数値を選ぶと、数え方と元になった記録まで見られます。',
    en: 'The figures the city’s plan aims for, beside the figures of today. Choose one to see how it is counted, down to the records behind it.',
    easy: '市の 計画（けいかく）には、めざす 数字が あります。今の 数字と くらべる ことが できます。名前を おすと、くわしい ことが わかります。',
  },
  planDescription: {
    ja: '市の総合計画の指標が、目標に対してどこまで進んでいるかをお知らせします。',
    en: 'How far the indicators of the city’s master plan have come.',
    easy: '市の 計画（けいかく）が どこまで 進んだかを 知る ページです。',
  },
  headline: (onCourse: number, all: number): Text => ({
    ja: `${all}の指標のうち、${onCourse}が「達成」または「順調」です。`,
    en: `${onCourse} of the ${all} indicators are achieved or on course.`,
    easy: `数字の 目じるしは ${all}です。その うち ${onCourse}が「できた」か「うまく いっている」です。`,
  }),
  connected: (connected: number, all: number): Text => ({
    ja: `市の記録から自動で計算している指標は、${all}のうち${connected}です。残りは担当課が報告しています。`,
    en: `${connected} of the ${all} indicators are computed from the town’s own records; departments report the others.`,
    easy: `コンピューターが 計算する 数字は ${all}の うち ${connected}です。ほかの 数字は、市の 人が しらべます。`,
  }),
  asOf: (date: string): Text => ({
    ja: `${date}時点`,
    en: `As of ${date}`,
    easy: `${date}の 数字です。`,
  }),
  asOfYear: (year: string): Text => ({
    ja: `${year}の数値`,
    en: `Figure of ${year}`,
    easy: `${year}の 数字`,
  }),
  samples: {
    ja: 'このページには見本データが含まれています',
    en: 'This page contains sample data',
    easy: 'この ページには みほんの 数字が あります',
  },
  samplesBody: {
    ja: '計画の基準値と目標値は実際のものです。「見本」と書かれた数値は、動きを確かめるために作ったもので、実績ではありません。',
    en: 'Baselines and targets are the plan’s own. Figures marked “sample” were made up to show how the system works; they are not results.',
    easy: 'はじめの 数字と めざす 数字は 本当の 数字です。「みほん」と 書いた 数字は、ためしに 作りました。本当の 数字では ありません。',
  },
  noPlan: {
    ja: 'まだ計画が登録されていません',
    en: 'No plan has been published yet',
    easy: '計画（けいかく）は まだ ありません',
  },
  noPlanHint: {
    ja: '計画が登録されると、ここに指標と進み具合が表示されます。',
    en: 'Once it is, its indicators and their progress appear here.',
    easy: '計画（けいかく）が できたら、ここで 見る ことが できます。',
  },
  filter: { ja: '絞り込む', en: 'Filter', easy: 'えらんで 見る' },
  filterLegend: { ja: '表示する指標', en: 'Indicators to show', easy: '見たい 数字を えらぶ' },
  grade: { ja: '進み具合', en: 'Progress', easy: 'どこまで 進んだか' },
  policy: { ja: '施策', en: 'Policy', easy: '市が すること「施策（しさく）」' },
  everything: { ja: 'すべて', en: 'All', easy: 'ぜんぶ' },
  noneMatch: {
    ja: '条件に合う指標はありません',
    en: 'No indicator matches',
    easy: 'えらんだ ものは ありません',
  },
  noneMatchHint: {
    ja: '「進み具合」か「施策」を「すべて」に戻してお試しください。',
    en: 'Try setting progress or policy back to “All”.',
    easy: '「ぜんぶ」を えらんで、もう一度 見て ください。',
  },
  shown: (count: number): Text => ({
    ja: `${count}件を表示しています`,
    en: `${count} shown`,
    easy: `${count}こ あります`,
  }),
  indicator: { ja: '指標', en: 'Indicator', easy: '数字の 目じるし' },
  now: { ja: '今の値', en: 'Now', easy: '今の 数字' },
  target: { ja: '目標', en: 'Target', easy: 'めざす 数字' },
  baseline: { ja: '基準値', en: 'Baseline', easy: 'はじめの 数字' },
  wayToTarget: { ja: '目標までの道のり', en: 'Way to the target', easy: 'めざす 数字までの 道' },
  trend: { ja: '推移', en: 'Trend', easy: '数字の うごき' },
  noFigure: { ja: '数値なし', en: 'No figure', easy: '数字は ありません' },
  noBaseline: { ja: 'なし', en: 'None', easy: 'ありません' },
  notConnectedHint: {
    ja: '市の記録から自動で計算する仕組みは準備中です。担当課の報告による数値を載せています。',
    en: 'The automatic count from the town’s records is being prepared. The figures are reported by the department.',
    easy: 'コンピューターは まだ この 数字を 計算しません。市の 人が しらべた 数字です。',
  },
  basicPolicy: (number: number, name: Text): Text => ({
    ja: `基本政策${number}　${name.ja}`,
    en: `Basic policy ${number}: ${name.en}`,
    easy: `大きな もくてき${number}　${say(name, 'easy')}`,
  }),
  policyTitle: (number: number, name: Text): Text => ({
    ja: `施策${number}　${name.ja}`,
    en: `Policy ${number}: ${name.en}`,
    easy: `市が すること${number}　${say(name, 'easy')}`,
  }),
  indicatorsOf: (name: Text): Text => ({
    ja: `${name.ja}の指標`,
    en: `Indicators of ${name.en}`,
    easy: `${say(name, 'easy')}の 数字の 目じるし`,
  }),
  outcomes: {
    ja: '成果指標',
    en: 'Outcome indicators',
    easy: 'まちの 変（か）わり方を 見る 数字「成果指標（せいか しひょう）」',
  },
  processes: {
    ja: 'プロセス指標',
    en: 'Process indicators',
    easy: 'した ことを 数えた 数字「プロセス指標（しひょう）」',
  },
  initiatives: { ja: '取組', en: 'Initiatives', easy: 'くわしい やり方「取組（とりくみ）」' },
  inCharge: { ja: '担当課', en: 'In charge', easy: 'しごとを する 課（か）' },
  rolesTitle: {
    ja: 'それぞれにできること',
    en: 'What each of us can do',
    easy: 'みんなが できる こと',
  },
  rolesLead: {
    ja: '計画は、市だけでは進みません。市民、活動団体、民間事業者、市の四者が、それぞれの立場でできることを持ち寄ります。',
    en: 'The city cannot carry out the plan alone. Citizens, community groups, businesses and the city each bring what they can.',
    easy: '計画（けいかく）は みんなで 進めます。まちの 人、グループ、会社、市が います。できる ことは それぞれ ちがいます。',
  },
  city: { ja: '市', en: 'The city', easy: '市' },
  cityDoes: (department: string, initiative: string): Text => ({
    ja: `${initiative}（${department}）`,
    en: `${initiative} (${department})`,
  }),
  evaluations: {
    ja: '行政評価',
    en: 'Yearly evaluation',
    easy: '1年の ふりかえり「行政評価（ぎょうせい ひょうか）」',
  },
  evaluationsLead: {
    ja: '施策ごとに、1年の取り組みを振り返り、翌年度の進め方を決めた記録です。外部の委員会の意見を聞いてから公表しています。',
    en: 'For each policy: what the year brought and what changes next year. Published after an outside committee has been heard.',
    easy: '市が 1年に した ことを ふりかえります。次の 年に する ことを 決（き）めます。市の 外の 人の 意見（いけん）も 聞きます。その あと、ここで 見せます。',
  },
  evaluationOf: (year: string): Text => ({
    ja: `${year}の評価`,
    en: `Evaluation of ${year}`,
    easy: `${year}の ふりかえり`,
  }),
  noEvaluations: {
    ja: '公表した評価はまだありません',
    en: 'No evaluation has been published yet',
    easy: 'ふりかえりは まだ ありません',
  },
  noEvaluationsHint: {
    ja: '毎年度、担当課の自己評価と外部の委員会の検討が終わると、ここに載ります。',
    en: 'Each fiscal year’s evaluation appears here after the committee has dealt with it.',
    easy: '市の 人と 外の 人の 話し合いが 毎年 あります。終わったら、ここで 見る ことが できます。',
  },
  decision: { ja: '今後の方向性', en: 'Decision', easy: 'これから どう するか' },
  publishedOn: { ja: '公表日', en: 'Published', easy: 'みんなに 見せた 日' },
  fiscalYear: { ja: '年度', en: 'Fiscal year', easy: '年度（ねんど）' },
  previousPolicy: { ja: '前の施策', en: 'Previous policy', easy: '前の「市が すること」' },
  nextPolicy: { ja: '次の施策', en: 'Next policy', easy: '次の「市が すること」' },
  neighbours: { ja: '前後の施策', en: 'Neighbouring policies', easy: '前と 次の「市が すること」' },
  method: {
    ja: '進み具合の決め方',
    en: 'How progress is judged',
    easy: '「どこまで 進んだか」の 決（き）め方',
  },
  methodLead: {
    ja: '「達成」「順調」「やや遅れ」「遅れ」は、次の決まりだけで機械的に判定しています。人の判断は入りません。',
    en: 'Grades follow from these rules alone. Nobody’s judgement enters.',
    easy: '「できた」や「おくれている」は、コンピューターが 決（き）めます。いつも 同じ 決（き）まりを 使います。人は 決（き）めません。むずかしい ことばでは、「できた」は「達成（たっせい）」です。「うまく いっている」は「順調（じゅんちょう）」です。「おくれている」は「遅（おく）れ」です。',
  },
  rules: { ja: '判定の決まり', en: 'The rules', easy: '決（き）まり' },
  projectionMethod: {
    ja: '見込みの計算方法',
    en: 'How the projection is computed',
    easy: 'これからの 予想（よそう）の 計算の しかた',
  },
  terms: { ja: 'ことばの説明', en: 'Words explained', easy: 'ことばの 意味（いみ）' },
  moreAboutPlan: { ja: '計画について', en: 'About the plan', easy: '計画（けいかく）の こと' },
  period: (from: string, to: string): Text => ({
    ja: `計画期間：${from}から${to}まで`,
    en: `Period of the plan: ${from} to ${to}`,
    easy: `計画（けいかく）の 間：${from}から ${to}まで`,
  }),
  goal: (number: number, name: Text): Text => ({
    ja: `基本目標${number}　${name.ja}`,
    en: `Goal ${number}: ${name.en}`,
    easy: `いちばん 大きな もくてき${number}　${say(name, 'easy')}`,
  }),
} as const;

export const pageWord: Text = {
  ja: 'お探しのページ',
  en: 'This page',
  easy: 'さがして いる ページ',
};

export const attachmentWord: Text = {
  ja: '根拠となるファイル',
  en: 'The file',
  easy: 'ファイル',
};
