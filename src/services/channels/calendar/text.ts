import type { Text } from '#platform/i18n/text.ts';

export const words = {
  title: { ja: '発信カレンダー', en: 'Editorial calendar' },
  lead: {
    ja: 'すべての課の投稿の予定と結果です。ほかの課と重ならない時刻を選ぶために使います。',
    en: 'What every department plans and has sent, so that two do not speak at once.',
  },
  views: {
    month: { ja: '月', en: 'Month' },
    week: { ja: '週', en: 'Week' },
  },
  switch: { ja: '表示する期間', en: 'Span' },
  previous: { ja: '前へ', en: 'Previous' },
  next: { ja: '次へ', en: 'Next' },
  today: { ja: '今日', en: 'Today' },
  arrows: { ja: '期間を移動する', en: 'Other spans' },
  month: (year: number, month: number): Text => ({
    ja: `${year}年${month}月`,
    en: `${year}-${String(month).padStart(2, '0')}`,
  }),
  week: (from: string, until: string): Text => ({
    ja: `${from}から${until}まで`,
    en: `${from} to ${until}`,
  }),
  count: (total: number): Text => ({ ja: `全${total}件`, en: `${total} in all` }),
  none: { ja: 'この期間に予定はありません', en: 'Nothing is planned in this span' },
  noneHint: {
    ja: '投稿に送る日時を決めると、ここに並びます。',
    en: 'Posts are listed here once they have a time.',
  },
  /** Of a cell whose month stands above. */
  day: (day: number, weekday: string): Text => ({ ja: `${day}日（${weekday}）`, en: String(day) }),
  planned: { ja: '公開待ち', en: 'Waits for its item' },
  conflict: { ja: 'ほかの課と同じ時刻', en: 'Same minute as another department' },
  conflicts: (count: number): Text => ({
    ja: `同じ時刻に2つ以上の課が発信する予定が${count}件あります`,
    en: `Minutes in which two or more departments speak: ${count}`,
  }),
  conflictsText: {
    ja: 'どちらかの時刻をずらすと、読む人に届きやすくなります。',
    en: 'Readers hear both if one of them moves.',
  },
  move: { ja: '時刻を変える', en: 'Move' },
  moveOf: (title: Text): Text => ({
    ja: `「${title.ja}」の時刻を変える`,
    en: `Move “${title.en}”`,
  }),
  moved: { ja: '予定を変えました。', en: 'Moved.' },
  past: { ja: 'これからの日時を入力してください。', en: 'Please enter a time to come.' },
} as const;
