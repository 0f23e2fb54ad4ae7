import type { Text } from '#platform/i18n/text.ts';

export const reviewErrors = {
  day: { ja: '日付を入力してください。', en: 'Enter the day.' },
  order: {
    ja: '審査請求・諮問・答申・裁決の順になるように、今日までの日付を入力してください。',
    en: 'Enter days in order, none after today.',
  },
  boardFirst: {
    ja: '却下以外の裁決は、審査会の答申を記録してから行ってください。',
    en: 'Unless it is inadmissible, the board answers before the ruling.',
  },
  ruling: { ja: '裁決の内容を選んでください。', en: 'Choose the ruling.' },
  report: { ja: '10,000文字以内で入力してください。', en: 'At most 10,000 letters.' },
} as const satisfies Record<string, Text>;

export const reviewWords = {
  title: { ja: '審査請求', en: 'Request for review' },
  none: { ja: '審査請求はありません。', en: 'None.' },
  receivedOn: { ja: '審査請求の日', en: 'Received on' },
  grounds: { ja: '趣旨と理由', en: 'Grounds' },
  consultedOn: { ja: '諮問の日', en: 'Board asked on' },
  reportedOn: { ja: '答申の日', en: 'Board answered on' },
  report: { ja: '答申の要旨', en: 'Answer of the board' },
  recordStep: { ja: '諮問・答申を記録する', en: 'Record the board' },
  ruledOn: { ja: '裁決の日', en: 'Ruled on' },
  ruling: { ja: '裁決の内容', en: 'Ruling' },
  rulings: {
    upheld: { ja: '認容（改めて決定する）', en: 'Upheld: decide anew' },
    dismissed: { ja: '棄却', en: 'Dismissed' },
    inadmissible: { ja: '却下', en: 'Inadmissible' },
  },
  recordRuling: { ja: '裁決を記録する', en: 'Record the ruling' },
} as const;
