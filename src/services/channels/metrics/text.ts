import type { Text } from '#platform/i18n/text.ts';
import type { FigureName } from './model.ts';

const figures: Readonly<Record<FigureName, Text>> = {
  followers: { ja: 'フォロワー', en: 'Followers' },
  posts: { ja: '投稿', en: 'Posts' },
  views: { ja: '表示', en: 'Views' },
  reach: { ja: '見た人', en: 'People' },
  reactions: { ja: '反応', en: 'Reactions' },
  shares: { ja: '共有', en: 'Shares' },
  comments: { ja: 'コメント', en: 'Comments' },
  linkClicks: { ja: 'クリック', en: 'Clicks' },
};

const number = (value: number, language: 'ja' | 'en') => value.toLocaleString(language);
const weekdays = ['月', '火', '水', '木', '金', '土', '日'] as const;
const weekdaysEn = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const words = {
  figures,
  title: { ja: '発信の数字', en: 'Figures of channels' },
  lead: {
    ja: '何が、いつ、どこで読まれたかを比べます。数字ごとに出どころを示し、分からない数字は空欄のままにします（0にはしません）。',
    en: 'Compares what was read, when and where. Each figure says where it is from; what nobody knows stays empty and is never 0.',
  },
  mostRead: (title: Text, account: string, value: number, unit: Text): Text => ({
    ja: `この1年で最も読まれたのは「${title.ja}」です（${account}、${unit.ja}${number(value, 'ja')}）。`,
    en: `Most read in the last year: “${title.en}” (${account}, ${number(value, 'en')} ${unit.en.toLowerCase()}).`,
  }),
  bestTime: (label: Text): Text => ({
    ja: `${label.ja}に出した投稿が、平均で最も多くクリックされています。`,
    en: `Posts that left on ${label.en} were clicked most on average.`,
  }),
  nothing: { ja: 'まだ数字がありません', en: 'There are no figures yet' },
  nothingHint: {
    ja: '毎朝、APIで分かる数字を集めます。APIのないアカウントは、下で入力するか表を取り込んでください。',
    en: 'Every morning what the APIs tell is collected. For accounts without one, type figures in or import a table below.',
  },
  channels: { ja: 'アカウントごと', en: 'By account' },
  chartTitle: (account: string, from: number, to: number): Text => {
    const grown = to - from;
    const sign = grown >= 0 ? '増' : '減';
    return {
      ja: `${account}のフォロワーは${number(Math.abs(grown), 'ja')}人${sign}`,
      en: `${account}: ${number(Math.abs(grown), 'en')} followers ${grown >= 0 ? 'more' : 'fewer'}`,
    };
  },
  chartText: (from: string, to: string): Text => ({
    ja: `${from}から${to}までのフォロワー数の推移`,
    en: `Followers from ${from} to ${to}`,
  }),
  seenTitle: { ja: '直近12か月に見られた数', en: 'Seen in the last 12 months' },
  seenText: {
    ja: 'Xは投稿の表示回数、ほかは見た人の数。数え方が違うため、大きさをそのまま比べられません。',
    en: 'X: how often posts were shown; others: people. They are counted otherwise and do not compare as they stand.',
  },
  people: { ja: '人', en: 'people' },
  times: { ja: '回', en: 'times' },
  items: { ja: '投稿ごと', en: 'By post' },
  itemsText: {
    ja: 'この1年に送った投稿と、その後の数字',
    en: 'Posts of the last year and what they came to',
  },
  weekdaysTitle: { ja: '曜日ごとの平均クリック', en: 'Clicks on average by weekday' },
  hoursTitle: { ja: '時刻ごとの平均クリック', en: 'Clicks on average by hour' },
  timesText: {
    ja: '投稿した日時ごとに、1件あたりのクリックを平均',
    en: 'Clicks of one post on average, by when it left',
  },
  weekday: (index: number): Text => ({
    ja: `${weekdays[index] ?? ''}曜`,
    en: weekdaysEn[index] ?? '',
  }),
  hour: (hour: number): Text => ({ ja: `${hour}時台`, en: `${hour}:00` }),
  table: { ja: '月ごと・日ごとの記録', en: 'Records by month and day' },
  newest: (count: number): Text => ({
    ja: `新しい${count}件を表示しています。すべての記録はCSVにあります。`,
    en: `The newest ${count} are shown; the CSV file has all.`,
  }),
  when: { ja: '期間', en: 'Span' },
  account: { ja: 'アカウント', en: 'Account' },
  post: { ja: '投稿', en: 'Post' },
  source: { ja: '出どころ', en: 'Source' },
  month: (year: number, month: number): Text => ({
    ja: `${year}年${month}月`,
    en: `${month}/${year}`,
  }),
  csv: { ja: 'CSVをダウンロードする', en: 'Download as CSV' },
  typed: { ja: '数字を入力する', en: 'Type figures in' },
  typedHint: {
    ja: '1か月分の数字を入力します。分からない欄は空けてください。',
    en: 'Figures of one month. Leave empty what you do not know.',
  },
  monthField: { ja: '月', en: 'Month' },
  monthHint: { ja: '例：2026-10', en: 'As in 2026-10' },
  choose: { ja: '選択してください', en: 'Please choose' },
  save: { ja: '保存する', en: 'Save' },
  saved: (count: number): Text => ({ ja: `${count}件を保存しました`, en: `${count} saved` }),
  file: { ja: '表を取り込む', en: 'Import a table' },
  fileHint: {
    ja: 'CSVかxlsx。1行目に「月」（または「日」）と、フォロワー・投稿・表示・見た人・反応・共有・コメント・クリックのうち、ある列の名前を書いてください。',
    en: 'CSV or xlsx. The first row names the columns: 月 or 日, and of フォロワー, 投稿, 表示, 見た人, 反応, 共有, コメント, クリック those that there are.',
  },
  import: { ja: '取り込む', en: 'Import' },
  errors: {
    account: { ja: 'アカウントを選んでください。', en: 'Please choose an account.' },
    month: {
      ja: '月を「2026-10」のように入力してください。',
      en: 'Please enter the month as in 2026-10.',
    },
    figure: {
      ja: '0以上の整数で入力するか、空欄にしてください。',
      en: 'Please enter a whole number, or leave it empty.',
    },
    none: { ja: '数字を1つ以上入力してください。', en: 'Please enter at least one figure.' },
    file: { ja: 'CSVかxlsxのファイルを選んでください。', en: 'Please choose a CSV or xlsx file.' },
    header: {
      ja: '1行目に「月」か「日」の列がありません。',
      en: 'The first row has no column 月 or 日.',
    },
    row: (row: number, column: string, value: string): Text => ({
      ja: `${row}行目の「${column}」の値「${value}」が読み取れません。`,
      en: `Row ${row}, column ${column}: “${value}” cannot be read.`,
    }),
  },
} as const;
