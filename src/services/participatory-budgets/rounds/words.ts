import type { Text } from '#platform/i18n/text.ts';
import type { Round } from './queries.ts';

function spoken(ja: string, en: string, easy: string): Text {
  return { ja, en: en || ja, ...(easy && { easy }) };
}

export const titleOf = ({ title, titleEn, titleEasy }: Round): Text =>
  spoken(title, titleEn, titleEasy);

export const descriptionOf = ({ description, descriptionEn, descriptionEasy }: Round): Text =>
  spoken(description, descriptionEn, descriptionEasy);
