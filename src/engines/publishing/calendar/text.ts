import { englishDate, weekdayOf } from '#japan/dates.ts';
import { say, type Text } from '#platform/i18n/text.ts';

const englishMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

/** 2026年11月 */
export function monthText(month: string): Text {
  const [year, number] = month.split('-').map(Number);
  const ja = `${year}年${number}月`;
  return { ja, en: englishMonth.format(new Date(`${month}-01T00:00:00Z`)), easy: ja };
}

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** Heads of the columns, Sunday first. */
export const weekdays: readonly Text[] = ['日', '月', '火', '水', '木', '金', '土'].map(
  (ja, index) => ({ ja, en: englishDays[index] ?? '', easy: ja }),
);

export const words = {
  lead: {
    ja: '市と地域の催しを、月ごとにご覧いただけます。',
    en: 'Events of the city and its communities, month by month.',
    easy: '市の イベントです。月を えらんで ください。',
  },
  titleOf: (month: Text): Text => ({
    ja: `${month.ja}の催し`,
    en: `Events in ${month.en}`,
    easy: `${say(month, 'easy')}の イベント`,
  }),
  caption: (month: Text): Text => ({
    ja: `${month.ja}のカレンダー`,
    en: `Calendar of ${month.en}`,
    easy: `${say(month, 'easy')}の カレンダー`,
  }),
  ways: { ja: '月を選ぶ', en: 'Choose a month', easy: '月を えらぶ' },
  to: (month: Text): Text => ({
    ja: `${month.ja}へ`,
    en: month.en,
    easy: `${say(month, 'easy')}へ`,
  }),
  count: (count: number): Text => ({
    ja: `${count}件`,
    en: count === 1 ? '1 event' : `${count} events`,
    easy: `${count}こ`,
  }),
  /** Fits into a day on a phone. */
  short: (count: number): Text => ({ ja: `${count}件`, en: `(${count})`, easy: `${count}こ` }),
  /** After the number of a day, for those who listen. */
  ofDay: { ja: '日の催しへ', en: 'events of this day', easy: '日の イベントへ' },
  list: { ja: '日ごとの一覧', en: 'Day by day', easy: '日の じゅんばん' },
  long: { ja: '期間の長い催し', en: 'On for longer', easy: '長い あいだ やって いる もの' },
  none: {
    ja: 'この月の催しはまだありません',
    en: 'There are no events in this month yet',
    easy: 'この 月の イベントは まだ ありません',
  },
  noneHint: {
    ja: '前後の月や、お知らせ一覧もご覧ください。',
    en: 'Please also see the months before and after, and the news.',
    easy: '前の 月や 次の 月も 見て ください。',
  },
  filterLabel: { ja: '催しの絞り込み', en: 'Filter the events', easy: 'イベントを さがす' },
  month: { ja: '月', en: 'Month', easy: '月' },
  show: { ja: '表示する', en: 'Show', easy: '見る' },
  subscribe: {
    ja: 'カレンダーアプリで見る（iCalendar）',
    en: 'Open in a calendar app (iCalendar)',
    easy: 'カレンダーの アプリで 見る（iCalendar）',
  },
  subscribeHint: {
    ja: 'このアドレスをカレンダーアプリに登録すると、変更や中止も届きます。',
    en: 'Subscribe to this address in your calendar app, and changes and cancellations reach you too.',
    easy: 'カレンダーの アプリに 入れると、イベントが かわった 時も わかります。',
  },
  calendarName: (town: Text): Text => ({
    ja: `${town.ja}の催し`,
    en: `Events in ${town.en}`,
    easy: `${town.ja}の イベント`,
  }),
} as const;

/** 3日（火） for the list below a month. */
export function dayInMonth(day: string): Text {
  const ja = `${Number(day.slice(8))}日（${weekdayOf(day)}）`;
  return { ja, en: englishDate(day), easy: ja };
}
