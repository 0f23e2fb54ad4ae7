import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Round } from '../rounds/queries.ts';
import { phaseOf } from '../rules.ts';
import type { PaperLine } from './model.ts';

export const phaseNow = (round: Round, now: Date): ReturnType<typeof phaseOf> =>
  phaseOf(round, dayInTokyo(now));

/** Title of a proposal in the page's language. */
export const titleOf = ({ title, titleEn }: PaperLine): Text => ({
  ja: title,
  en: titleEn || title,
});
