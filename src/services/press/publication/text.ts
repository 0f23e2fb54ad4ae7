import type { Text } from '#platform/i18n/text.ts';

export const kindWords = {
  label: { ja: '報道発表', en: 'Press release' },
  department: { ja: '担当課', en: 'Section' },
  summary: { ja: '要約', en: 'Summary' },
  body: { ja: '本文', en: 'Text' },
  announceAt: { ja: '報道機関への発表', en: 'To the press' },
  embargoUntil: { ja: '解禁日時', en: 'Embargo until' },
  contact: { ja: '担当者', en: 'Contact' },
  recipients: { ja: '名簿の人数', en: 'People on the press list' },
} as const satisfies Record<string, Text>;

export const atOnce: Text = { ja: '決裁のあとすぐ', en: 'As soon as approved' };
export const noEmbargo: Text = { ja: 'なし（発表と同時に公開）', en: 'None' };
