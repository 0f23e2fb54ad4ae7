import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { refusals } from '../staff-text.ts';
import { staffWords } from './text.ts';

const line = (most: number) => z.string().trim().max(most, issue(refusals.tooLong));

const words = (most: number) =>
  z.object({ ja: line(most), en: line(most * 2), easy: line(most).optional() });

/** Words that may be left out altogether; without English ones the Japanese stand there. */
const optional = (most: number) =>
  words(most).transform(({ ja, en, easy }) =>
    ja ? { ja, en: en || ja, ...(easy && { easy }) } : null,
  );

/** What a section tells about itself. */
export const SectionInput = z.object({
  duties: words(2000)
    .refine(({ ja }) => ja !== '', { path: ['ja'], message: issue(staffWords.errors.duties) })
    .transform(({ ja, en, easy }) => ({ ja, en: en || ja, ...(easy && { easy }) })),
  place: optional(200),
  hours: optional(200),
  email: z
    .union([z.literal('').transform(() => null), z.email()], {
      error: issue(staffWords.errors.email),
    })
    .default(null),
});
export type SectionInput = z.input<typeof SectionInput>;
