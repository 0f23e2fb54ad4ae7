import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { letterErrors as errors } from './text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');

/** A letter as its writer sends it. */
export const LetterForm = z.object({
  title: text(60),
  text: z.string().trim().min(1, issue(errors.text)).max(5000, issue(errors.tooLong)),
  wish: z.enum(['public', 'private'], issue(errors.wish)),
  name: text(60),
  email: z.union([z.literal(''), z.email(issue(errors.email))]).default(''),
  area: text(60),
  key: z.string().regex(/^[\x21-\x7e]{8,80}$/, issue(errors.again)),
});
export type LetterForm = z.output<typeof LetterForm>;

export const SettingsForm = z.object({
  departmentId: z.uuid(issue(errors.department)),
  letterDays: z.coerce
    .number(issue(errors.days))
    .int(issue(errors.days))
    .min(1, issue(errors.days))
    .max(120, issue(errors.days)),
  letterOpen: z.preprocess((value) => value === true || value === 'yes', z.boolean()),
});
export type SettingsForm = z.output<typeof SettingsForm>;
