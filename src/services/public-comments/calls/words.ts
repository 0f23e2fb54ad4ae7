import type { Text } from '#platform/i18n/text.ts';
import type { Call } from './queries.ts';

/** In every language that somebody wrote; Japanese where nobody did. */
export function titleOf({ title, titleEn, titleEasy }: Call): Text {
  return { ja: title, en: titleEn || title, ...(titleEasy && { easy: titleEasy }) };
}

export function outlineOf({ outline, outlineEn, outlineEasy }: Call): Text {
  return { ja: outline, en: outlineEn || outline, ...(outlineEasy && { easy: outlineEasy }) };
}
