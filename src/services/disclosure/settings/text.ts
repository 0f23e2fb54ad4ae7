import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';

export const refusals = {
  tooLate: {
    code: 'extension-too-late',
    text: {
      ja: '期限を過ぎたか、期間が止まっているため、延長できません。',
      en: 'The period is over or stands still, so it cannot be extended.',
    },
  },
  extended: {
    code: 'extended-before',
    text: {
      ja: '期間はすでに延長されています。',
      en: 'The period was extended before.',
    },
  },
  noLargeVolume: {
    code: 'no-large-volume',
    text: {
      ja: '設定では、大量請求の特例の期間が通常の期間より長くありません。',
      en: 'In the settings the period for very many documents is not longer than the ordinary one.',
    },
  },
  tooLong: (days: number): Reason => ({
    code: 'extension-too-long',
    text: {
      ja: `延長できるのは1日から${days}日までです。`,
      en: `The extension may be 1 to ${days} days.`,
    },
  }),
} as const;

export const clockWords = {
  initialDays: { ja: '決定までの日数', en: 'Days until the decision' },
  countFirstDay: { ja: '初日の数え方', en: 'The first day' },
  counted: { ja: '請求の日を1日目と数える', en: 'The day of the request is day 1' },
  next: { ja: '翌日から数える（初日不算入）', en: 'Counting begins the day after' },
  extensionDays: { ja: '延長できる日数', en: 'Days of extension' },
  extensionFrom: { ja: '延長の数え方', en: 'How the extension counts' },
  due: { ja: '最初の期間に加えて', en: 'On top of the first period' },
  start: { ja: '請求の日から通算して', en: 'In all from the request' },
  largeVolumeDays: {
    ja: '大量請求のとき、相当の部分を決定するまでの日数',
    en: 'Very many documents: days until a part is decided',
  },
  skips: { ja: '数えない日', en: 'Days that do not count' },
  none: { ja: 'なし（すべての日を数える）', en: 'None' },
  holidays: { ja: '祝日と年末年始', en: 'Public holidays and New Year' },
  closed: {
    ja: '祝日・年末年始・市の閉庁日',
    en: 'Public holidays, New Year and closing days of the town',
  },
  pause: { ja: '補正に要した日数', en: 'Days of a correction' },
  pauseYes: { ja: '数えない', en: 'Do not count' },
  pauseNo: { ja: '数える', en: 'Count' },
  basis: { ja: '根拠となる条例・法律', en: 'Ordinance or law' },
} as const satisfies Record<string, Text>;

export const settingsWords = {
  title: { ja: '情報公開の設定', en: 'Settings of disclosure' },
  lead: {
    ja: '条例に合わせて、期間・不開示の区分・費用を決めます。保存した後に届いた請求から使われます。',
    en: 'Set the periods, reasons and fees as your ordinance has them. They hold for requests from now on.',
  },
  clocks: { ja: '決定までの期間', en: 'Periods' },
  clockLead: {
    ja: '期間の末日が閉庁日のときは、次の開庁日になります。',
    en: 'A last day on which the office is closed moves to the next open day.',
  },
  department: { ja: '請求を受け付ける課', en: 'Section that takes requests' },
  choose: { ja: '選択してください', en: 'Choose' },
  categories: { ja: '不開示の区分', en: 'Reasons for hiding' },
  categoriesHint: {
    ja: '1行に1つ、「名前 | 条例の条項 | 個人情報保護法の条項 | 黒塗りに書く字」の順に書きます。使った区分は消さずに残してください。',
    en: 'One a line: name | article of the ordinance | article of the privacy act | letters in the mark. Keep those that were used.',
  },
  agencies: { ja: '実施機関', en: 'Bodies' },
  agenciesHint: { ja: '1行に1つ書きます。', en: 'One a line.' },
  pageFee: { ja: '写し1枚の費用（白黒）', en: 'Fee of a page' },
  colourPageFee: { ja: '写し1枚の費用（カラー）', en: 'Fee of a page in colour' },
  yen: { ja: '円', en: 'yen' },
  days: { ja: '日', en: 'days' },
  years: { ja: '年', en: 'years' },
  place: { ja: '閲覧の場所と時間', en: 'Where and when documents are looked at' },
  reviewBoard: { ja: '審査請求の諮問先', en: 'Board that is asked about reviews' },
  retentionYears: { ja: '保存期間', en: 'Retention' },
  save: { ja: '設定を保存する', en: 'Save the settings' },
  done: { ja: '設定を保存しました。', en: 'The settings were saved.' },
  notYet: {
    ja: 'まだ設定がありません。例となる値を入れてあります。確かめて保存すると、オンラインでの請求が始まります。',
    en: 'Nothing is set yet. These are examples; check and save them, and requests can be made online.',
  },
  current: { ja: '今の期間', en: 'Periods in force' },
  savedBy: (name: string, version: number): Text => ({
    ja: `第${version}版（${name}）`,
    en: `Version ${version} (${name})`,
  }),
} as const;

export const fieldErrors = {
  days: { ja: '1から365までの日数を入力してください。', en: 'Enter 1 to 365 days.' },
  yen: { ja: '0から10,000までの金額を入力してください。', en: 'Enter 0 to 10,000 yen.' },
  years: { ja: '1から30までの年数を入力してください。', en: 'Enter 1 to 30 years.' },
  choose: { ja: 'どれか1つを選んでください。', en: 'Choose one.' },
  department: { ja: '受け付ける課を選んでください。', en: 'Choose the section.' },
  required: { ja: '入力してください。', en: 'Please fill this in.' },
  categories: {
    ja: '各行を「名前 | 条項 | 条項 | 字」の形で書いてください。字は6文字までです。',
    en: 'Write each line as name | article | article | letters, with at most 6 letters.',
  },
  agencies: { ja: '実施機関を1つ以上書いてください。', en: 'Write at least one body.' },
} as const satisfies Record<string, Text>;
