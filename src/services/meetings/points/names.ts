import type { Text } from '#platform/i18n/text.ts';

export const pointNames = {
  point: { ja: '質問・約束', en: 'The point', easy: '質問・やくそく' },
} as const satisfies Record<string, Text>;
