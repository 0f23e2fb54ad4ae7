import type { Text } from '#platform/i18n/text.ts';

export const errors = {
  day: { ja: '日付を選んでください。', en: 'Please choose a day.' },
  pausedEarly: {
    ja: '止める日は、始まりの日以後にしてください。',
    en: 'The pause must not begin before the start.',
  },
  resumedEarly: {
    ja: '再開する日は、止める日以後にしてください。',
    en: 'The period must not go on before it was paused.',
  },
  resumedAlone: {
    ja: '再開する日を入れるときは、止める日も入れてください。',
    en: 'Please give the day of the pause too.',
  },
} as const;

const option = (value: string, ja: string, en: string) => ({ value, label: { ja, en } });

export const words = {
  title: { ja: '期限の試算', en: 'Try out a period' },
  lead: {
    ja: '数え方と始まりの日を選ぶと、期限と1日ごとの理由を表示します。何も記録しません。',
    en: 'Choose a rule and a first day to see the due day and why each day counts. Nothing is kept.',
  },
  examples: { ja: '数え方の例', en: 'Examples of rules' },
  start: { ja: '始まりの日（受け付けた日）', en: 'Start (day of arrival)' },
  days: { ja: '日数', en: 'Days' },
  daysUnit: { ja: '日', en: 'days' },
  unit: { ja: '数える日', en: 'Days that count' },
  firstDay: { ja: '初日', en: 'First day' },
  skips: { ja: '数えない日', en: 'Days left out' },
  skipsHint: {
    ja: '「開庁日だけ」を選んだときは関係しません。',
    en: 'Has no effect where only working days count.',
  },
  lastDayClosed: { ja: '最後の日が閉庁日のとき', en: 'When the office is closed on the last day' },
  more: { ja: '補正や延長も試す', en: 'Try a correction or an extension too' },
  pausedOn: { ja: '補正を求めた日（計算を止める）', en: 'Correction asked for (pause)' },
  resumedOn: { ja: '補正が届いた日（計算を再開する）', en: 'Correction arrived (goes on)' },
  extendBy: { ja: '延長する日数', en: 'Days of extension' },
  extendFrom: { ja: '延長の数え方', en: 'How the extension counts' },
  calculate: { ja: '期限を試算する', en: 'Work out the period' },
  result: { ja: '試算の結果', en: 'Result' },
} as const;

export const options = {
  unit: [
    option(
      'calendar',
      '暦日（土曜日・日曜日も数える）',
      'Calendar days (Saturdays and Sundays count)',
    ),
    option('business', '開庁日だけ', 'Working days only'),
  ],
  firstDay: [
    option('next', '数えない（初日不算入）', 'Does not count'),
    option('counted', '1日目と数える（初日算入）', 'Is day 1'),
  ],
  skips: [
    option('none', 'なし', 'None'),
    option('holidays', '祝日と年末年始', 'National holidays and 29 December to 3 January'),
    option('closed', '祝日と年末年始、市独自の閉庁日', 'The same and closing days of the town'),
  ],
  lastDayClosed: [
    option('next-open', '次の開庁日に移す', 'Moves to the next open day'),
    option('keep', '移さない', 'Stays'),
  ],
  extendFrom: [
    option('due', '元の日数に加える', 'On top of the days'),
    option('start', '始まりの日から全部で', 'In all, from the start'),
  ],
} as const;

export const presetLabels = {
  disclosureFromRequest: {
    ja: '情報公開条例の例1：請求の日から15日',
    en: 'Disclosure ordinance 1: 15 days from the day of the request',
  },
  disclosureWithoutHolidays: {
    ja: '情報公開条例の例2：請求の日から15日、祝日・年末年始を除く',
    en: 'Disclosure ordinance 2: 15 days without national holidays and New Year',
  },
  personalInformation: {
    ja: '個人情報の開示：請求があった日から30日（個人情報保護法83条）',
    en: 'Personal information: 30 days (Act on the Protection of Personal Information, Article 83)',
  },
  standard: {
    ja: '標準処理期間の例：10開庁日（行政手続法6条）',
    en: 'Standard period: 10 working days (Administrative Procedure Act, Article 6)',
  },
} as const satisfies Readonly<Record<string, Text>>;
