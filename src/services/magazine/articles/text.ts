import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  title: { ja: '題名を入力してください。', en: 'Enter a title.' },
  item: { ja: 'お知らせを一つ選んでください。', en: 'Choose an item.' },
  reason: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  note: {
    ja: '公開中の記事です。何を訂正したかを入力してください。',
    en: 'The article is public. Say what you corrected.',
  },
} as const satisfies Record<string, Text>;

export const formWords = {
  newTitle: { ja: '記事を書く', en: 'Write an article' },
  editTitle: { ja: '記事を編集する', en: 'Edit the article' },
  section: { ja: 'コーナー', en: 'Section' },
  sectionHint: {
    ja: '目次の見出しになります。例：特集、くらし、催し',
    en: 'A heading of the contents, for example Feature or Events.',
  },
  title: { ja: '題名', en: 'Title' },
  summary: { ja: '要約', en: 'Summary' },
  body: { ja: '本文', en: 'Text' },
  note: { ja: '訂正の内容', en: 'What you corrected' },
  noteHint: {
    ja: '読者に示す訂正文です。例：開催日を14日に訂正しました。',
    en: 'Readers see it. For example: the day was corrected to the 14th.',
  },
  save: { ja: '保存する', en: 'Save' },
  correct: { ja: '訂正を公開する', en: 'Publish the correction' },
} as const satisfies Record<string, Text>;

export const pickWords = {
  title: { ja: 'お知らせから記事を選ぶ', en: 'Pick articles from what was published' },
  lead: {
    ja: '選んだお知らせの文章が、記事の下書きになります。広報に合わせて直してください。元のお知らせは変わりません。',
    en: 'The text of the item becomes the draft of an article. Mend it for the magazine; the item itself stays.',
  },
  search: { ja: '言葉で探す', en: 'Search by words' },
  topic: { ja: '分野', en: 'Topic' },
  all: { ja: 'すべて', en: 'All' },
  from: { ja: '公開日（から）', en: 'Published from' },
  until: { ja: '公開日（まで）', en: 'Published until' },
  filter: { ja: '絞り込む', en: 'Filter' },
  caption: { ja: '公開中のお知らせ', en: 'Published items' },
  itemTitle: { ja: '題名', en: 'Title' },
  kind: { ja: '種類', en: 'Kind' },
  day: { ja: '公開日', en: 'Published' },
  section: { ja: 'コーナー', en: 'Section' },
  act: { ja: '操作', en: 'Action' },
  add: { ja: '記事にする', en: 'Make it an article' },
  addOf: (title: string): Text => ({ ja: `「${title}」を記事にする`, en: `Add “${title}”` }),
  taken: { ja: '追加済み', en: 'Taken already' },
  none: { ja: '当てはまるお知らせがありません', en: 'No item matches' },
  noneHint: { ja: '言葉や期間を変えてください。', en: 'Change the words or the days.' },
} as const;

export const checkWords = {
  title: { ja: '確認の結果', en: 'Checks' },
  lead: {
    ja: '公開のときに、同じ確認をもう一度行います。',
    en: 'The same checks are made again when it is published.',
  },
  allWell: { ja: '直すところは見つかりませんでした。', en: 'Nothing to mend was found.' },
  stops: { ja: '公開の前に直すところ', en: 'To mend before it is published' },
  advice: (count: number): Text => ({
    ja: `助言が${count}件あります`,
    en: `Advice: ${count}`,
  }),
  override: { ja: '理由を付けてこのまま公開する', en: 'Let it pass with a reason' },
  reason: { ja: '理由', en: 'Reason' },
  noSummary: { ja: '要約がありません。', en: 'It has no summary.' },
  coverAlt: {
    ja: '表紙の画像に代替テキストがありません。メディアのページで入力してください。',
    en: 'The cover has no text alternative. Enter it on the page of the library.',
  },
} as const;
