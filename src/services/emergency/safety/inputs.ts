import { z } from 'zod';
import { normalisePhone } from '#japan/phone.ts';
import { issue } from '#platform/http/input.ts';
import { optionalSentence, sentence, ticked } from '../requests.ts';
import { formErrors } from '../text.ts';
import { safetyStates } from './schema.ts';
import { words } from './text.ts';

const phone = optionalSentence(30).refine(
  (value) => value === '' || normalisePhone(value) !== undefined,
  issue(words.phoneError),
);

/** What somebody says of themselves. Only what is needed to find them is asked for. */
export const SafetyInput = z.object({
  state: z.enum(safetyStates, issue(formErrors.choose)),
  name: sentence(60),
  kana: sentence(80),
  area: optionalSentence(60),
  place: optionalSentence(120),
  phone,
  persons: z
    .union([z.literal(''), z.coerce.number().int().min(1).max(200)], issue(words.personsError))
    .default('')
    .transform((value) => (value === '' ? 1 : value)),
  note: optionalSentence(300),
  shared: ticked,
});
export type SafetyInput = z.output<typeof SafetyInput>;

/** Whom somebody looks for: by phone, or by reading and district. */
export const SafetySearch = z
  .object({
    name: sentence(60),
    phone,
    kana: optionalSentence(80),
    area: optionalSentence(60),
  })
  .refine(({ phone: number, kana, area }) => number !== '' || (kana !== '' && area !== ''), {
    path: ['phone'],
    error: issue(words.searchNeeds),
  });
export type SafetySearch = z.output<typeof SafetySearch>;

export const HandledInput = z.object({ note: sentence(300) });
