import type { Text } from '#platform/i18n/text.ts';
import type { Consultation } from './queries.ts';

/** In every language that somebody wrote; Japanese where nobody did. */
export function titleOf({ title, titleEn, titleEasy }: Consultation): Text {
  return { ja: title, en: titleEn || title, ...(titleEasy && { easy: titleEasy }) };
}

export function questionOf({ question, questionEn, questionEasy }: Consultation): Text {
  return { ja: question, en: questionEn || question, ...(questionEasy && { easy: questionEasy }) };
}
