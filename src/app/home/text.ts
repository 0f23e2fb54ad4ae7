import { say, type Text } from '#platform/i18n/text.ts';

export const words = {
  title: (town: Text): Text => ({ ja: `${town.ja}`, en: `${town.en}` }),
  headline: {
    ja: '市民とともに、まちをつくる。',
    en: 'A town built together with its citizens.',
    easy: 'みんなで いっしょに まちを つくる。',
  },
  lead: (town: Text): Text => ({
    ja: `${town.ja}の計画がどこまで進んでいるかを、いつでも、根拠までさかのぼって確かめられます。`,
    en: `See how far the plan of ${town.en} has come, at any time, down to the evidence.`,
    easy: `${say(town, 'easy')}の 計画（けいかく）が どこまで 進んだかを 見る ことが できます。いつでも 見る ことが できます。もとの 記録（きろく）も あります。`,
  }),
  howWeDo: { ja: 'まちのいま', en: 'How our town is doing', easy: 'まちの 今' },
  seePlan: {
    ja: '計画と進み具合をすべて見る',
    en: 'See the whole plan and its progress',
    easy: '計画（けいかく）を ぜんぶ 見る',
  },
  whatYouCanDo: {
    ja: 'このサイトでできること',
    en: 'What you can do here',
    easy: 'ここで できる こと',
  },
  links: [
    {
      href: '/plan',
      label: {
        ja: '計画の指標を見る',
        en: 'See the plan’s indicators',
        easy: '計画（けいかく）の 数字を 見る',
      },
      hint: {
        ja: '目標の数値、今の数値、数え方、元になった記録',
        en: 'Targets, figures of today, how they are counted, the records behind them',
        easy: 'めざす 数字、今の 数字、数え方、もとの 記録（きろく）',
      },
    },
    {
      href: '/plan/roles',
      label: {
        ja: '自分にできることを知る',
        en: 'Find out what you can do',
        easy: '自分が できる ことを 知る',
      },
      hint: {
        ja: '市民、活動団体、民間事業者、市のそれぞれの役割',
        en: 'The parts of citizens, community groups, businesses and the city',
        easy: 'まちの 人、グループ、会社、市が する こと',
      },
    },
    {
      href: '/plan/evaluations',
      label: {
        ja: '毎年度の評価を読む',
        en: 'Read the yearly evaluations',
        easy: '1年の ふりかえりを 読む',
      },
      hint: {
        ja: 'やってみてわかったこと、費用、翌年度に変えること',
        en: 'What was learnt, what it cost, what changes next year',
        easy: 'わかった こと、使った お金、次の 年に 変（か）える こと',
      },
    },
  ],
  noPlan: {
    ja: '計画が登録されると、ここにまちの様子が表示されます。',
    en: 'Once a plan has been published, this shows how the town is doing.',
    easy: '計画（けいかく）が できたら、ここで まちの ようすを 見る ことが できます。',
  },
  samples: {
    ja: '「見本」と書かれた数値は実績ではありません。',
    en: 'Figures marked “sample” are not results.',
    easy: '「みほん」と 書いた 数字は、本当の 数字では ありません。',
  },
  desk: { ja: '職員の机', en: 'Staff desk' },
  deskLead: (name: string): Text => ({
    ja: `${name}さん、おつかれさまです。`,
    en: `Welcome, ${name}.`,
  }),
  myWork: { ja: '自分の仕事', en: 'My work' },
  dueFigures: { ja: '入力が必要な指標', en: 'Indicators whose figures are due' },
  sheets: { ja: '自分の課の行政評価', en: 'My department’s evaluations' },
  nothing: { ja: '今すぐ必要な作業はありません', en: 'Nothing is waiting for you' },
  nothingHint: {
    ja: '期限の近い仕事があると、ここに表示されます。左のメニューから各画面へ進めます。',
    en: 'Work that is due appears here. The menu leads to every screen.',
  },
  overdue: { ja: '期限を過ぎています', en: 'Overdue' },
} as const;
