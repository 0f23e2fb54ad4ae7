import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { assumptionErrors as errors } from './error-text.ts';
import { notNegative, wholeWithin, year } from './fields.ts';

const age = wholeWithin(0, 130, errors.number);

/** People of an age group in each of the projected years. */
export const ageGroup = z.object({
  sex: z.enum(['all', 'male', 'female'], issue(errors.choice)),
  from: age,
  /** Without it the group is open: 90 and older. */
  to: age.optional(),
  /** A count for each of the years of the table. */
  counts: z.array(notNegative(1e8)),
});
export type AgeGroup = z.output<typeof ageGroup>;

/** An official projection by age group, every five years; between them it runs in a straight line. */
export const populationTable = z.object({
  /** Who projected, and when: published with the outlook. */
  source: z.string().trim().max(300).default(''),
  years: z.array(year).max(40),
  groups: z.array(ageGroup).max(300),
});
export type PopulationTable = z.output<typeof populationTable>;
