import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { boxes, optionalSentence, sentence, ticked } from '../requests.ts';
import { reportKinds } from '../schema.ts';
import { formErrors } from '../text.ts';

export const ReportInput = z
  .object({
    kind: z.enum(reportKinds, issue(formErrors.choose)),
    state: z.enum(['current', 'over'], issue(formErrors.choose)),
    areas: boxes.transform((slugs) => slugs.filter((slug) => slug !== '*')),
    place: optionalSentence(80),
    textJa: sentence(1000),
    textEasy: sentence(1000),
    textEn: sentence(1000),
    tell: ticked,
  })
  .transform(({ textJa, textEasy, textEn, ...rest }) => ({
    ...rest,
    texts: { ja: textJa, easy: textEasy, en: textEn },
  }));
