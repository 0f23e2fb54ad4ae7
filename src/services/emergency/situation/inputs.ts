import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { hazard, sentence, ticked } from '../requests.ts';
import { formErrors } from '../text.ts';

/** The switch. The title reads as the name of the disaster, in three languages. */
export const SwitchInput = z
  .object({
    mode: z.enum(['real', 'drill'], issue(formErrors.choices.mode)),
    hazard,
    titleJa: sentence(60, formErrors.title.ja),
    titleEasy: sentence(60, formErrors.title.easy),
    titleEn: sentence(100, formErrors.title.en),
    headquarters: ticked,
  })
  .transform(({ titleJa, titleEasy, titleEn, ...rest }) => ({
    ...rest,
    title: { ja: titleJa, easy: titleEasy, en: titleEn },
  }));
