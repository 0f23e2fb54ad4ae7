import type { Text } from '#platform/i18n/text.ts';

export const promised: Text = {
  ja: '市が約束した期日',
  en: 'The day that the town promised',
};

export const names = {
  untitled: { ja: '件名なし', en: 'Untitled' },
} as const satisfies Record<string, Text>;
