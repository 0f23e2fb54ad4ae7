import type { Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  slug: {
    ja: 'アドレスは半角の英小文字・数字・ハイフンで、3文字以上60文字以内で入力してください。',
    en: 'Use 3 to 60 lower-case letters, digits and hyphens for the address.',
  },
  title: { ja: '名前を入力してください。', en: 'Enter a name.' },
  summary: { ja: '説明を入力してください。', en: 'Enter a description.' },
  department: { ja: '担当課を選んでください。', en: 'Choose the section.' },
  policy: { ja: '施策の番号を数字で入力してください。', en: 'Enter the number of the policy.' },
} as const satisfies Record<string, Text>;

export const fieldWords = {
  slug: { ja: 'アドレス', en: 'Address' },
  slugHint: {
    ja: 'ページのアドレスの終わりになります（例：inoue-2026-12）。公開した後は変えられません。',
    en: 'The end of its address, such as inoue-2026-12. It stays once it is public.',
  },
  title: { ja: '名前', en: 'Name' },
  titleEn: { ja: '名前（英語）', en: 'Name (English)' },
  titleEasy: { ja: '名前（やさしい日本語）', en: 'Name (easy Japanese)' },
  summary: { ja: '説明', en: 'Description' },
  summaryHint: {
    ja: '何を話し合う会議か、1文か2文で書いてください。一覧とカレンダーにも出ます。',
    en: 'What is talked about, in one or two sentences. Lists and the calendar show it.',
  },
  summaryEn: { ja: '説明（英語）', en: 'Description (English)' },
  summaryEasy: { ja: '説明（やさしい日本語）', en: 'Description (easy Japanese)' },
  department: { ja: '担当課', en: 'Section' },
  choose: { ja: '選んでください', en: 'Choose' },
  areas: { ja: '地区', en: 'Areas' },
  areasHint: { ja: '1つも選ばないときは、市全体です。', en: 'None means the whole city.' },
  topics: { ja: '分野', en: 'Topics' },
  policy: { ja: '施策の番号', en: 'Number of the policy' },
  save: { ja: '保存する', en: 'Save' },
} as const satisfies Record<string, Text>;

export const deskWords = {
  lead: {
    ja: '地区やテーマごとに続く会議をまとめます。終わっていない質問と約束は、同じシリーズの次の会議の次第に自動で載ります。',
    en: 'Meetings that go on by ward or subject. What is open comes back in the agenda of the next one.',
  },
  add: { ja: 'シリーズを作る', en: 'Make a series' },
  edit: { ja: 'シリーズを編集する', en: 'Edit the series' },
  caption: { ja: 'シリーズの一覧', en: 'Series' },
  meetings: { ja: '会議', en: 'Meetings' },
  open: { ja: '終わっていない質問・約束', en: 'Open points' },
  none: { ja: 'まだシリーズがありません', en: 'No series yet' },
  noneHint: { ja: '「シリーズを作る」から始めてください。', en: 'Begin with “Make a series”.' },
  saved: { ja: '保存しました', en: 'Saved' },
  show: { ja: '公開ページを見る', en: 'See the public page' },
} as const satisfies Record<string, Text>;

/** What citizens read on the page of a series. */
export const seriesWords = {
  coming: { ja: 'これからの会議', en: 'Coming meetings', easy: 'これからの 会議' },
  noComing: {
    ja: '次の会議の日程は決まり次第お知らせします。',
    en: 'The next meeting will be announced here.',
    easy: '次の 会議は まだ 決まって いません。',
  },
  past: { ja: 'これまでの会議', en: 'Past meetings', easy: 'おわった 会議' },
  points: {
    ja: '質問と市の約束',
    en: 'Questions and promises',
    easy: '質問と 市の やくそく',
  },
  pointsLead: {
    ja: '会議で出た質問と市が約束したことです。終わるまで、次の会議の次第に載り続けます。',
    en: 'What was asked and promised. Until it is done, it comes back in each next meeting.',
    easy: '会議で 聞かれた ことと、市が やくそく した ことです。おわるまで 次の 会議でも 話します。',
  },
  noPoints: {
    ja: '終わっていない質問や約束はありません',
    en: 'Nothing is open',
    easy: 'ぜんぶ 答えました',
  },
  due: { ja: '期限', en: 'Due', easy: 'いつまで' },
  late: { ja: '期限を過ぎています', en: 'Overdue', easy: 'おそく なって います' },
  minutes: { ja: '議事録を読む', en: 'Read the minutes', easy: '会議の 記録を 読む' },
  calendar: {
    ja: 'このシリーズをカレンダーアプリで見る（iCalendar）',
    en: 'Open this series in a calendar app (iCalendar)',
    easy: 'カレンダーの アプリで 見る（iCalendar）',
  },
  section: { ja: '担当', en: 'Section', easy: '聞く ところ' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
} as const satisfies Record<string, Text>;
