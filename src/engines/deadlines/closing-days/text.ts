import type { Text } from '#platform/i18n/text.ts';

export const errors = {
  day: {
    ja: '日付を選んでください。',
    en: 'Please choose a day.',
  },
  reversed: {
    ja: '最後の日は、最初の日以後の日付にしてください。',
    en: 'The last day must not be before the first one.',
  },
  tooMany: {
    ja: '一度に登録できるのは31日分までです。期間を分けて登録してください。',
    en: 'At most 31 days can be added at once. Please add them in parts.',
  },
  reason: {
    ja: '閉庁の理由を入力してください。市民にも表示されます。',
    en: 'Please write why the office is closed. Citizens see it too.',
  },
  long: {
    ja: '100文字以内で入力してください。',
    en: 'Please write at most 100 characters.',
  },
} as const;

export const words = {
  title: { ja: '市独自の閉庁日', en: 'Closing days of the town' },
  lead: {
    ja: '土曜日・日曜日、祝日、年末年始（12月29日から1月3日まで）のほかに、市役所が閉まる日です。変えると、進行中の期限を計算し直し、変わった期限に記録を残します。',
    en: 'Days on which the offices are closed beyond weekends, national holidays and 29 December to 3 January. A change recalculates all running periods, and each one that moves notes it.',
  },
  table: { ja: '閉庁日の一覧', en: 'Closing days' },
  none: {
    ja: '市独自の閉庁日は登録されていません。',
    en: 'The town has no closing days of its own.',
  },
  day: { ja: '日付', en: 'Day' },
  reason: { ja: '理由', en: 'Reason' },
  action: { ja: '操作', en: 'Action' },
  addTitle: { ja: '閉庁日を加える', en: 'Add closing days' },
  from: { ja: '最初の日', en: 'First day' },
  to: { ja: '最後の日', en: 'Last day' },
  toHint: { ja: '1日だけのときは空けておきます。', en: 'Leave it empty for a single day.' },
  reasonHint: {
    ja: '期限の説明として市民にも表示されます。例：市制記念日',
    en: 'Shown to citizens in the explanation of a period, as in “City Day”.',
  },
  reasonEnglish: { ja: '理由（英語）', en: 'Reason in English' },
  add: { ja: '閉庁日を加える', en: 'Add closing days' },
  remove: (day: string): Text => ({
    ja: `${day}の閉庁日を取り消す`,
    en: `Remove the closing day ${day}`,
  }),
  added: {
    ja: '閉庁日を加えました。進行中の期限を計算し直しています。',
    en: 'The closing days were added. Running periods are being recalculated.',
  },
  removed: {
    ja: '閉庁日を取り消しました。進行中の期限を計算し直しています。',
    en: 'The closing day was removed. Running periods are being recalculated.',
  },
  what: { ja: '閉庁日', en: 'The closing day' },
} as const;
