import type { Text } from '#platform/i18n/text.ts';

/** How long a decision takes, as applicants read it. */
export function durationText(days: number, unit: 'calendar' | 'business'): Text {
  if (unit === 'calendar') {
    return {
      ja: `受け付けてから${days}日以内（書類を直していただく間は数えません）`,
      en: `Within ${days} days of receipt (not counting the time in which you mend your papers)`,
      easy: `${days}日までに します`,
    };
  }
  return {
    ja: `受け付けてから${days}開庁日以内（土日・祝日は数えません）`,
    en: `Within ${days} working days of receipt`,
    easy: `市役所が 開（ひら）いて いる 日で ${days}日までに します`,
  };
}
