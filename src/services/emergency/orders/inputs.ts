import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { boxes, count, hazard, optionalSentence, sentence } from '../requests.ts';
import { formErrors } from '../text.ts';

const areas = boxes.refine((slugs) => slugs.length > 0, issue(formErrors.areas));

const level = z
  .enum(['3', '4', '5'], issue(formErrors.choices.level))
  .transform((value) => Number(value) as 3 | 4 | 5);

/** First step: what is ordered. */
export const OrderInput = z.object({
  level,
  hazard,
  areas,
  reason: optionalSentence(200),
  households: count,
  persons: count,
});
export type OrderInput = z.output<typeof OrderInput>;

/** Second step: with the words as they will leave. */
export const OrderWithTexts = OrderInput.extend({
  textJa: sentence(1000, formErrors.words.ja),
  textEasy: sentence(1000, formErrors.words.easy),
  textEn: sentence(1000, formErrors.words.en),
}).transform(({ textJa, textEasy, textEn, ...rest }) => ({
  ...rest,
  texts: { ja: textJa, easy: textEasy, en: textEn },
}));

export const LiftInput = z.object({ areas, hazard, reason: optionalSentence(200) });
