import { englishDate, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { ClockRule, DayKind } from '../clock/clock.ts';

const leftOut: Readonly<Record<ClockRule['skips'] | 'business', Text>> = {
  none: { ja: '', en: '', easy: '' },
  holidays: {
    ja: '（祝日・年末年始を除く）',
    en: ', without national holidays and 29 December to 3 January',
    easy: '（休みの 日は 数えません）',
  },
  closed: {
    ja: '（祝日・年末年始・閉庁日を除く）',
    en: ', without national holidays, 29 December to 3 January and other closing days',
    easy: '（休みの 日は 数えません）',
  },
  business: {
    ja: '（土曜日・日曜日・祝日・年末年始・閉庁日を除く）',
    en: ', counting only days on which the office is open',
    easy: '（役所が 休みの 日は 数えません）',
  },
};

/** 受け付けた日の翌日から数えて10日（…を除く）。 */
function countedFrom({ days, unit, firstDay, skips }: ClockRule): Text {
  const without = leftOut[unit === 'business' ? 'business' : skips];
  const start: Text =
    firstDay === 'counted'
      ? { ja: '受け付けた日を1日目', en: 'The day of arrival is day 1', easy: '受けつけた 日から' }
      : {
          ja: '受け付けた日の翌日を1日目',
          en: 'The day after arrival is day 1',
          easy: '受けつけた 次の 日から',
        };
  return {
    ja: `${start.ja}として${days}日以内です${without.ja}。`,
    en: `${start.en}; the period is ${days} days${without.en}.`,
    easy: `${start.easy} ${days}日までです${without.easy}。`,
  };
}

const lastDay: Text = {
  ja: '最後の日に窓口が休みのときは、次の開庁日が期限です。',
  en: 'If the office is closed on the last day, the next open day is the last.',
  easy: '最後の 日に 役所が 休みの ときは、次に 開く 日までです。',
};

/** The rule in words. */
export function ruleText(rule: ClockRule): Text {
  const counted = countedFrom(rule);
  if (rule.lastDayClosed === 'keep') return counted;
  return {
    ja: `${counted.ja}${lastDay.ja}`,
    en: `${counted.en} ${lastDay.en}`,
    easy: `${counted.easy}${lastDay.easy}`,
  };
}

function unitOf(unit: ClockRule['unit']): Text {
  if (unit === 'calendar') return { ja: '日', en: 'days', easy: '日' };
  return { ja: '開庁日', en: 'working days', easy: '日（役所が 開く 日）' };
}

export const summary = {
  due: {
    ja: '期限',
    en: 'Due',
    easy: 'いつまで',
  },
  remaining: (days: number, unit: ClockRule['unit']): Text => {
    const words = unitOf(unit);
    if (days <= 0) return { ja: '残り0日', en: 'No days left', easy: 'のこり 0日' };
    const en = days === 1 ? words.en.replace(/s$/, '') : words.en;
    return {
      ja: `残り${days}${words.ja}`,
      en: `${days} ${en} left`,
      easy: `のこり ${days}${words.easy}`,
    };
  },
  overdue: { ja: '期限を過ぎています', en: 'Overdue', easy: '日が すぎました' },
  paused: {
    ja: '書類の訂正などを待つ間、期限の計算を止めています',
    en: 'The period is paused while a correction or an answer is awaited',
    easy: '書類を 直すのを 待って います。その 間は 数えません',
  },
  endedInTime: { ja: '期限内に終わりました', en: 'Finished in time', easy: 'おわりました' },
  endedLate: {
    ja: '期限を過ぎて終わりました',
    en: 'Finished after the last day',
    easy: '日が すぎて おわりました',
  },
  ended: { ja: '終わりました', en: 'Finished', easy: 'おわりました' },
  unknown: { ja: '期限は未定です', en: 'No due day yet', easy: 'まだ わかりません' },
} as const;

/** What a caller gave as the reason, where it gave one. */
const inBrackets = (reason: string): Text => ({
  ja: reason && `（${reason}）`,
  en: reason && ` (${reason})`,
});

/** Heads of the columns, Sunday first. */
export const weekdays: readonly Text[] = [
  { ja: '日', en: 'Sun' },
  { ja: '月', en: 'Mon' },
  { ja: '火', en: 'Tue' },
  { ja: '水', en: 'Wed' },
  { ja: '木', en: 'Thu' },
  { ja: '金', en: 'Fri' },
  { ja: '土', en: 'Sat' },
];

/** One word for a day, where the calendar is narrow. */
export const shortKind = {
  first: { ja: '初日', en: 'First day', easy: '最初' },
  weekend: { ja: '土日', en: 'Weekend', easy: '土日' },
  holiday: { ja: '祝日', en: 'Holiday', easy: '休み' },
  'year-end': { ja: '年末年始', en: 'New Year', easy: '休み' },
  closed: { ja: '閉庁日', en: 'Closed', easy: '休み' },
  paused: { ja: '停止', en: 'Paused', easy: '待つ' },
  next: { ja: '繰り延べ', en: 'Moved on', easy: '後の 日' },
} as const satisfies Readonly<Record<Exclude<DayKind, 'counted'>, Text>>;

export const dayWords = {
  number: (number: number): Text => ({
    ja: `${number}日目`,
    en: `Day ${number}`,
    easy: `${number}日目`,
  }),
  due: { ja: '期限', en: 'Due', easy: '期限' },
} as const;

export const details = {
  summary: {
    ja: '期限の数え方（1日ごとの説明）',
    en: 'How the period is counted, day by day',
    easy: 'いつまでか、1日ずつの 説明',
  },
  basis: (basis: string): Text => ({
    ja: `根拠：${basis}`,
    en: `Legal basis: ${basis}`,
    easy: `きまり：${basis}`,
  }),
  month: (year: number, month: number): Text => ({
    ja: `${year}年${month}月`,
    en: `${new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1))} ${year}`,
    easy: `${year}年${month}月`,
  }),
  happened: {
    ja: '止めた期間・延長の記録',
    en: 'Pauses and extensions',
    easy: '止めた 日・のびた 日',
  },
  paused: (day: string, reason: string): Text => ({
    ja: `${japaneseDate(day)} 計算を止めました${inBrackets(reason).ja}`,
    en: `${englishDate(day)}: paused${inBrackets(reason).en}`,
    easy: `${japaneseDate(day)} 数えるのを 止めました${inBrackets(reason).ja}`,
  }),
  resumed: (day: string): Text => ({
    ja: `${japaneseDate(day)} 翌日から計算を再開しました`,
    en: `${englishDate(day)}: counting goes on from the next day`,
    easy: `${japaneseDate(day)} 次の 日から また 数えます`,
  }),
  extended: (day: string, days: number, from: 'start' | 'due', reason: string): Text => ({
    ja: `${japaneseDate(day)} ${from === 'start' ? `期間を全部で${days}日に` : `${days}日`}延長しました${inBrackets(reason).ja}`,
    en: `${englishDate(day)}: extended ${from === 'start' ? `to ${days} days in all` : `by ${days} days`}${inBrackets(reason).en}`,
    easy: `${japaneseDate(day)} ${from === 'start' ? `全部で ${days}日に` : `${days}日`} のびました${inBrackets(reason).ja}`,
  }),
  stopped: (day: string, reason: string): Text => ({
    ja: `${japaneseDate(day)} 計算を終えました${inBrackets(reason).ja}`,
    en: `${englishDate(day)}: ended${inBrackets(reason).en}`,
    easy: `${japaneseDate(day)} おわりました${inBrackets(reason).ja}`,
  }),
  moved: (day: string, to: string | undefined): Text => ({
    ja: `${japaneseDate(day)} 閉庁日などの変更により、期限が${to ? `${japaneseDate(to)}に変わりました` : '未定になりました'}`,
    en: `${englishDate(day)}: closing days changed, and the due day ${to ? `became ${englishDate(to)}` : 'is open again'}`,
    easy: `${japaneseDate(day)} 休みの 日が 変わったので、期限が ${to ? `${japaneseDate(to)}に 変わりました` : 'わからなく なりました'}`,
  }),
} as const;
