import type { Text } from '#platform/i18n/text.ts';

export const statisticsWords = {
  title: { ja: '申請の統計', en: 'Statistics of applications' },
  lead: {
    ja: '受け付けた申請を、手続・方法・月ごとに数えています。個人の情報は含みません。',
    en: 'Applications by procedure, channel and month; no personal data.',
  },
  years: { ja: '年度', en: 'Fiscal year' },
  empty: { ja: 'この年度の申請はまだありません', en: 'No application in this year yet' },
  emptyHint: {
    ja: '申請が届くと、ここに件数と日数が出ます。',
    en: 'Figures appear here with the first application.',
  },
  received: { ja: '受付', en: 'Received' },
  online: { ja: 'オンライン', en: 'Online' },
  onlineShare: { ja: 'オンラインの割合', en: 'Share online' },
  decided: { ja: '決定', en: 'Decided' },
  medianDays: { ja: '決定までの日数（中央値）', en: 'Median days to decision' },
  inTime: { ja: '標準処理期間内', en: 'Within the period' },
  minutes: { ja: '減らした記入時間', en: 'Writing saved' },
  procedure: { ja: '手続', en: 'Procedure' },
  cases: { ja: '件', en: 'cases' },
  percent: { ja: '%', en: '%' },
  days: { ja: '日', en: 'days' },
  minute: { ja: '分', en: 'min' },
  byProcedure: { ja: '手続ごとの件数', en: 'By procedure' },
  monthTitle: (latest: string, value: string): Text => ({
    ja: `${latest}は${value}%がオンラインで届きました`,
    en: `${value}% came online in ${latest}`,
  }),
  monthNone: { ja: 'オンラインで届いた割合', en: 'Share that came online' },
  monthSubtitle: { ja: '月ごとのオンラインの割合（%）', en: 'Share online by month (%)' },
  monthDescription: {
    ja: '受け付けた月ごとに、オンラインで届いた申請の割合を線で示します。',
    en: 'A line of the share that came online, by month of receipt.',
  },
  channelTitle: (name: Text, value: string): Text => ({
    ja: `いちばん多いのは${name.ja}で、全体の${value}%です`,
    en: `${name.en} is the most frequent: ${value}% of all`,
  }),
  channelSubtitle: { ja: '受付の方法ごとの件数', en: 'Applications by channel' },
  channelDescription: {
    ja: '受付の方法ごとの件数を棒の長さで示します。',
    en: 'Bars of the number of applications for each channel.',
  },
  source: (until: string): Text => ({
    ja: `${until}までに受け付けた申請`,
    en: `Applications received until ${until}`,
  }),
  csv: { ja: 'CSVで保存する', en: 'Download as CSV' },
  xlsx: { ja: 'Excelで保存する', en: 'Download as Excel file' },
  rows: { ja: '案件の一覧を保存する', en: 'Download the list of cases' },
  measured: { ja: '期間の定めがある決定', en: 'Decisions with a period' },
  month: (month: number): Text => ({ ja: `${month}月`, en: String(month) }),
} as const;

/** For everybody. */
export const publicWords = {
  title: {
    ja: '手続きの件数とオンライン利用率',
    en: 'Applications and how many came online',
    easy: '手続き（てつづき）の 数',
  },
  lead: {
    ja: '手続きごとに、受け付けた件数と、そのうちオンラインで届いた件数・割合を年度ごとに公表しています。',
    en: 'For each procedure and fiscal year: how many applications came, how many of them online.',
    easy: '1年に 何回 申しこみが あったか、インターネットで 何回 あったかを 見ることが できます。',
  },
  all: { ja: '総件数', en: 'Total', easy: 'ぜんぶの 数' },
  online: { ja: 'オンライン件数', en: 'Online', easy: 'インターネットの 数' },
  share: { ja: 'オンライン利用率', en: 'Share online', easy: 'インターネットの わりあい' },
  procedure: { ja: '手続き', en: 'Procedure', easy: '手続き（てつづき）' },
  year: { ja: '年度', en: 'Fiscal year', easy: '年度（ねんど）' },
  caption: (year: Text, count: number): Text => ({
    ja: `${year.ja}（${count}手続き）`,
    en: `${year.en} (${count} procedures)`,
    easy: `${year.easy ?? year.ja}（${count}）`,
  }),
  none: {
    ja: '公表できる件数はまだありません',
    en: 'There are no figures yet',
    easy: 'まだ 数字が ありません',
  },
  csv: {
    ja: 'CSVをダウンロードする',
    en: 'Download as CSV',
    easy: '表（CSV）を 自分の パソコンに 入れる',
  },
  running: {
    ja: '今年度の数字は、これまでに受け付けた分です。毎日更新します。',
    en: 'Figures of this year are those so far, renewed every day.',
    easy: '今年の 数字は 今日までの 数字です。毎日 新しく なります。',
  },
} as const satisfies Record<string, Text | ((year: Text, count: number) => Text)>;
