import { englishDate, eraDate, type IsoDate, japaneseDate } from '#japan/dates.ts';
import type { Language } from '#platform/i18n/text.ts';
import { useLanguage } from '../language.tsx';

/**
 * A calendar day in full: 2026年11月22日（日）, with `era` 令和8年11月22日（日）, in English
 * Sunday 22 November 2026.
 * @throws RangeError when the day does not exist.
 */
export function dayText(date: IsoDate, language: Language, era = false): string {
  if (language === 'en') return englishDate(date);
  return era ? eraDate(date) : japaneseDate(date);
}

/** A calendar day; `era` where an official paper would have it. */
export function Day(props: { date: IsoDate; era?: boolean }) {
  const language = useLanguage();
  return <time dateTime={props.date}>{dayText(props.date, language, props.era)}</time>;
}

const tokyo = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Tokyo',
});

/** A moment, in Japan's time: 2026年11月22日（日） 14:05. */
export function momentText(at: Date, language: Language): string {
  const [date = '', time = ''] = tokyo.format(at).split(' ');
  return `${dayText(date, language)} ${time}`;
}

export function Moment(props: { at: Date }) {
  const language = useLanguage();
  return <time dateTime={props.at.toISOString()}>{momentText(props.at, language)}</time>;
}
