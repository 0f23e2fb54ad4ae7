import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { hazard, sentence, ticked } from '../requests.ts';
import { formErrors } from '../text.ts';

/** The switch. The title reads as the name of the disaster, in three languages. */
export const SwitchInput = z
  .object({
    mode: z.enum(['real', 'drill'], issue(formErrors.choose)),
    hazard,
    titleJa: sentence(60),
    titleEasy: sentence(60),
    titleEn: sentence(100),
    headquarters: ticked,
  })
  .transform(({ titleJa, titleEasy, titleEn, ...rest }) => ({
    ...rest,
    title: { ja: titleJa, easy: titleEasy, en: titleEn },
  }));
