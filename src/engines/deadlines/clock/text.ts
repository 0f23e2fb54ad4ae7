import { englishDate, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

/** Why each day counts or not; read by applicants and staff alike. */
export const why = {
  first: {
    ja: '初日のため、数えません（民法140条）',
    en: 'The first day does not count (Civil Code, Article 140)',
    easy: '最初の 日なので、数えません',
  },
  counted: (number: number): Text => ({
    ja: `${number}日目`,
    en: `Day ${number}`,
    easy: `${number}日目`,
  }),
  last: (number: number): Text => ({
    ja: `${number}日目。この日が期限です`,
    en: `Day ${number}, the last day`,
    easy: `${number}日目。この 日までです`,
  }),
  lastMoves: (number: number): Text => ({
    ja: `${number}日目。窓口が休みのため、期限は次の開庁日に移ります（地方自治法4条の2第4項）`,
    en: `Day ${number}. The office is closed, so the last day moves to its next open day (Local Autonomy Act, Article 4-2)`,
    easy: `${number}日目。役所が 休みなので、次に 開く 日までに なります`,
  }),
  stillClosed: {
    ja: '窓口が休みのため、期限はさらに先に移ります',
    en: 'The office is closed, so the last day moves on',
    easy: '役所が 休みなので、期限は もっと 後に なります',
  },
  nextOpen: {
    ja: '次の開庁日のため、この日が期限です',
    en: 'The next day on which the office is open: the last day',
    easy: '役所が 開く 日です。この 日までです',
  },
  weekend: {
    ja: '土曜日・日曜日のため、数えません',
    en: 'Saturdays and Sundays do not count',
    easy: '土曜日と 日曜日は、数えません',
  },
  holiday: (name: Text): Text => ({
    ja: `祝日・休日（${name.ja}）のため、数えません`,
    en: `National holidays do not count (${name.en})`,
    easy: `休みの 日（${name.ja}）なので、数えません`,
  }),
  yearEnd: {
    ja: '年末年始（12月29日から1月3日まで）のため、数えません',
    en: 'The days from 29 December to 3 January do not count',
    easy: '12月29日から 1月3日までは、数えません',
  },
  closed: (name: Text): Text => ({
    ja: `閉庁日（${name.ja}）のため、数えません`,
    en: `Days on which the office is closed do not count (${name.en})`,
    easy: `役所が 休みの 日（${name.easy ?? name.ja}）なので、数えません`,
  }),
  paused: {
    ja: '書類の訂正などを待っているため、数えません',
    en: 'Does not count while a correction or an answer is awaited',
    easy: '書類を 直すのを 待っているので、数えません',
  },
} as const;

export const problem = {
  holidaysUnknown: (knownUntil: string): Text => ({
    ja: `${japaneseDate(knownUntil)}より後の祝日がまだ分からないため、期限を計算できません。祝日の一覧が新しくなると表示されます。`,
    en: `The last day cannot be worked out: national holidays after ${englishDate(knownUntil)} are not known yet. It will be shown once the list of holidays is renewed.`,
    easy: `${japaneseDate(knownUntil)}より 後の 休みの 日が、まだ わかりません。いつまでか、今は わかりません。`,
  }),
} as const;

export const ruleErrors = {
  days: {
    ja: '日数は1から1000までの数字で入力してください。',
    en: 'Please enter the number of days, from 1 to 1000.',
  },
  basis: {
    ja: '根拠は200文字以内で入力してください。',
    en: 'Please write the legal basis in at most 200 characters.',
  },
} as const;

/** Refusals, for staff. */
export const refusals = {
  exists: {
    ja: 'この期限はすでに数え始めています。',
    en: 'This period has already begun.',
  },
  stopped: {
    ja: 'この期限の計算は終わっています。',
    en: 'This period has already ended.',
  },
  alreadyPaused: {
    ja: 'この期限の計算は、すでに止まっています。',
    en: 'This period is paused already.',
  },
  notPaused: {
    ja: 'この期限の計算は止まっていません。',
    en: 'This period is not paused.',
  },
  beforeLast: (day: string): Text => ({
    ja: `${japaneseDate(day)}以後の日付を指定してください。`,
    en: `Please give a day on or after ${englishDate(day)}.`,
  }),
  future: {
    ja: '今日までの日付を指定してください。',
    en: 'Please give a day that is not in the future.',
  },
  noExtension: {
    ja: 'この期限を延長できる定めはありません。',
    en: 'No rule allows this period to be extended.',
  },
  tooLong: (days: number): Text => ({
    ja: `延長できるのは${days}日までです。`,
    en: `The extension may be at most ${days} days.`,
  }),
  notLonger: {
    ja: '今の期限より長くなる日数を指定してください。',
    en: 'Please give a number of days that makes the period longer.',
  },
  overdue: {
    ja: '期限を過ぎているため、延長できません。',
    en: 'The period has run out, so it cannot be extended any more.',
  },
  what: { ja: '期限', en: 'The period', easy: '期限' },
} as const;
