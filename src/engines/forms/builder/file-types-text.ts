import type { Text } from '#platform/i18n/text.ts';

/** Media types that a form can ask for. */
export const acceptedTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

export const fileTypeTexts: Readonly<Record<(typeof acceptedTypes)[number], Text>> = {
  'application/pdf': { ja: 'PDF', en: 'PDF' },
  'image/jpeg': { ja: '写真（JPEG）', en: 'Photo (JPEG)' },
  'image/png': { ja: '画像（PNG）', en: 'Picture (PNG)' },
  'image/heic': { ja: 'iPhoneの写真（HEIC）', en: 'iPhone photo (HEIC)' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { ja: 'Excel', en: 'Excel' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    ja: 'Word',
    en: 'Word',
  },
};
