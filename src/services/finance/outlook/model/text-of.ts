import type { Text } from '#platform/i18n/text.ts';

/** A text of a table: Japanese, English, やさしい日本語. */
export const textOf = (ja: string, en: string, easy: string): Text => ({ ja, en, easy });
