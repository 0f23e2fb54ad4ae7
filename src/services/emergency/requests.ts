import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { hazards } from './schema.ts';
import { formErrors } from './text.ts';

/** Boxes of one name: none, one or several. */
export const boxes = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string()),
);

export const hazard = z.enum(hazards, issue(formErrors.choose));

/** A sentence that must be there; the message names it, as the summary above a form stands alone. */
export const sentence = (limit: number, missing: Text = formErrors.write) =>
  z
    .string()
    .trim()
    .min(1, issue(missing))
    .max(limit, issue(formErrors.long(limit)));

export const optionalSentence = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, issue(formErrors.long(limit)))
    .default('');

/** A count of people or households; empty when unknown. */
export const count = z
  .union([z.literal(''), z.coerce.number().int().min(0).max(1_000_000)], issue(formErrors.count))
  .default('')
  .transform((value) => (value === '' ? undefined : value));

/** A box that is ticked or not. */
export const ticked = z
  .unknown()
  .optional()
  .transform((value) => value !== undefined);
