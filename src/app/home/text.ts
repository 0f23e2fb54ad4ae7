import { say, type Text } from '#platform/i18n/text.ts';

export const words = {
  title: (town: Text): Text => ({ ja: `${town.ja}`, en: `${town.en}` }),
  headline: {
    ja: '市民とともに、まちをつくる。',
    en: 'A town built together with its citizens.',
    easy: 'みんなで いっしょに まちを つくる。',
  },
  lead: (town: Text): Text => ({
    ja: `手続きを調べて申請できます。${town.ja}の計画がどこまで進んでいるかも、根拠までさかのぼって確かめられます。`,
    en: `Get things done with ${town.en}, and see how far its plan has come, down to the evidence.`,
    easy: `手続き（てつづき）が できます。${say(town, 'easy')}の 計画（けいかく）が どこまで 進んだかを 見る ことが できます。いつでも 見る ことが できます。もとの 記録（きろく）も あります。`,
  }),
  procedures: { ja: '手続き', en: 'Procedures', easy: '手続き（てつづき）' },
  search: {
    ja: '何をお探しですか',
    en: 'What are you looking for?',
    easy: '何を さがして いますか',
  },
  searchHint: {
    ja: '例：ごみ、児童手当、引っ越し、犬',
    en: 'Such as waste, child allowance, moving, dog',
    easy: '例（れい）：ごみ、子ども、引っ越し（ひっこし）、犬',
  },
  searchDo: { ja: '検索する', en: 'Search', easy: 'さがす' },
  thisWeek: { ja: '今週の催し', en: 'This week', easy: '今週の イベント' },
  calendar: { ja: '催しのカレンダー', en: 'Calendar', easy: 'カレンダー' },
  news: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  noNews: {
    ja: 'まだお知らせはありません。',
    en: 'There is no news yet.',
    easy: 'まだ お知らせは ありません。',
  },
  allNews: { ja: 'お知らせの一覧', en: 'All news', easy: 'お知らせを ぜんぶ 見る' },
  topics: { ja: '分野から探す', en: 'By topic', easy: 'テーマから さがす' },
  status: {
    ja: '申請の状況を確認する',
    en: 'Check an application',
    easy: '申しこみが どう なったか 見る',
  },
  my: { ja: 'マイページ', en: 'My page', easy: 'マイページ' },
  myLead: (name: string): Text => ({
    ja: `${name}さんと市とのやりとりを、ここでまとめて見られます。`,
    en: `Everything between ${name} and the town.`,
    easy: `${name}さんの 手続き（てつづき）と お知らせです。`,
  }),
  needsYou: { ja: '対応が必要なこと', en: 'What needs you', easy: 'あなたが する こと' },
  nothingNeeded: {
    ja: '今、対応が必要なことはありません。',
    en: 'Nothing needs you at the moment.',
    easy: '今 する ことは ありません。',
  },
  correct: (title: string): Text => ({
    ja: `「${title}」の内容を直してください`,
    en: `Please correct your application “${title}”`,
    easy: `「${title}」を 直して ください`,
  }),
  goOn: (saved: string): Text => ({
    ja: `書きかけの申請の続きを書く（${saved} 保存）`,
    en: `Go on with your draft (saved ${saved})`,
    easy: `続きを 書く（${saved}）`,
  }),
  timeLine: { ja: 'これまでのやりとり', en: 'Time line', easy: '今までの こと' },
  noTimeLine: {
    ja: 'やりとりはまだありません',
    en: 'There is nothing yet',
    easy: 'まだ ありません',
  },
  noTimeLineHint: {
    ja: '手続きを申請すると、受付から結果まで、ここに日付順で表示されます。',
    en: 'Once you apply for something, all steps appear here by date.',
    easy: '手続き（てつづき）を すると、ここに 出ます。',
  },
  applications: { ja: 'あなたの申請', en: 'Your applications', easy: 'あなたの 申しこみ' },
  allNotices: {
    ja: 'すべてのお知らせを見る',
    en: 'See all notices',
    easy: 'ぜんぶの お知らせを 見る',
  },
  settings: {
    ja: 'アカウントの設定',
    en: 'Account settings',
    easy: 'アカウントの 設定（せってい）',
  },
  profile: {
    ja: '入力を省くためのプロフィール',
    en: 'Profile that fills in forms',
    easy: '書く ことを 少なく する プロフィール',
  },
  notices: {
    ja: 'お知らせの受け取り方',
    en: 'How to receive notices',
    easy: 'お知らせの もらい方',
  },
  following: {
    ja: '市のお知らせの登録',
    en: 'News that you follow',
    easy: '市の お知らせの 登録',
  },
  takePart: { ja: '今、参加できます', en: 'Take part now', easy: '今 参加 できます' },
  allToTakePart: {
    ja: '参加できるものをすべて見る',
    en: 'All ways to take part',
    easy: 'ぜんぶ 見る',
  },
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
    {
      href: '/threads',
      label: {
        ja: '届いた声のその後をたどる',
        en: 'Follow what people’s voices led to',
        easy: '声が どう なったか 見る',
      },
      hint: {
        ja: '最初の声から、決定、予算、結果まで',
        en: 'From the first voice to the decision, the budget and the result',
        easy: 'はじめの 声、決めた こと、使った お金、できた こと',
      },
    },
    {
      href: '/finance',
      label: {
        ja: '市のお金の使いみちを見る',
        en: 'See where the town’s money goes',
        easy: 'まちの お金の 使い方を 見る',
      },
      hint: {
        ja: '決算と予算、納めた税の行き先、これからの見通し',
        en: 'Accounts and budget, where your tax went, the years to come',
        easy: '使った お金、これから 使う お金、税金（ぜいきん）の 行き先',
      },
    },
    {
      href: '/open-data',
      label: {
        ja: 'オープンデータを使う',
        en: 'Use the town’s open data',
        easy: 'まちの データを 使う',
      },
      hint: {
        ja: 'だれでも自由に使える市の記録とファイル',
        en: 'Records and files of the town that anybody may use',
        easy: 'だれでも 使える まちの 記録（きろく）',
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
  cases: { ja: '担当している申請', en: 'Applications assigned to me' },
  approvals: { ja: '決裁', en: 'Approvals' },
  approvalsWaiting: (count: number): Text => ({
    ja: `決裁を待っている文書が${count}件あります`,
    en: `${count} ${count === 1 ? 'document waits' : 'documents wait'} for your approval`,
  }),
  noDue: { ja: '期限なし', en: 'No due day' },
  allCases: { ja: '申請の一覧を見る', en: 'See all applications' },
  dueFigures: { ja: '入力が必要な指標', en: 'Indicators whose figures are due' },
  sheets: { ja: '自分の課の行政評価', en: 'My department’s evaluations' },
  nothing: { ja: '今すぐ必要な作業はありません', en: 'Nothing is waiting for you' },
  nothingHint: {
    ja: '期限の近い仕事があると、ここに表示されます。左のメニューから各画面へ進めます。',
    en: 'Work that is due appears here. The menu leads to every screen.',
  },
  overdue: { ja: '期限を過ぎています', en: 'Overdue' },
} as const;
