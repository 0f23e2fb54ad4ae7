import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { dayText } from '#ui/components/day.tsx';

/** A day inside a sentence. */
export function dayWords(day: IsoDate): Text {
  return { ja: dayText(day, 'ja'), en: dayText(day, 'en'), easy: dayText(day, 'easy') };
}
