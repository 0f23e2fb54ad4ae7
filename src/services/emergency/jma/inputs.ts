import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { ticked } from '../requests.ts';
import { formErrors } from '../text.ts';
import { strengths } from './concern.ts';
import { words } from './desk-text.ts';
import { families } from './sorts.ts';

/** Codes of one list, apart by blanks or commas. */
const codes = (digits: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,、，]+/).filter(Boolean))
    .refine(
      (list) => list.every((code) => new RegExp(`^\\d{${digits}}$`).test(code)),
      issue(words.codesWrong(digits)),
    );

export const JmaSettingsInput = z.object({
  active: ticked,
  family: z.enum(families, issue(formErrors.choose)),
  forecastAreas: codes(6),
  earthquakeAreas: codes(3),
  tsunamiAreas: codes(3),
  rivers: codes(12),
  postRank: z.enum(['1', '2', '3', '4'], issue(formErrors.choose)).transform(Number),
  postIntensity: z.enum(strengths, issue(formErrors.choose)),
});
