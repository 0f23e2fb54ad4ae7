import type { Text } from '#platform/i18n/text.ts';

export const checkWords = {
  none: { ja: '確認の決まりはまだありません', en: 'There are no checks yet' },
  noneHint: {
    ja: '答えどうしが合わないときに、どの項目をどう直すかを伝えます。',
    en: 'Checks say how to mend answers that do not fit together.',
  },
  caption: { ja: '確認の決まり', en: 'Checks' },
  rule: { ja: 'この条件に当てはまるとき', en: 'When this rule holds' },
  field: { ja: 'この項目の答えを受け付けない', en: 'Refuse the answer of' },
  message: { ja: '表示する文', en: 'Message' },
  add: { ja: '確認の決まりを加える', en: 'Add a check' },
  edit: { ja: '直す', en: 'Edit' },
  editing: { ja: '確認の決まりを直す', en: 'Edit a check' },
  save: { ja: '確認の決まりを保存する', en: 'Save the check' },
  keep: { ja: '直さずに戻る', en: 'Leave it as it is' },
} as const satisfies Record<string, Text>;
