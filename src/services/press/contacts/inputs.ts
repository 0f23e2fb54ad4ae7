import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from './text.ts';

const needed = (error: (typeof errors)[keyof typeof errors]) =>
  z.string().trim().min(1, issue(error)).max(80, issue(errors.tooLong));

export const ContactForm = z.object({
  name: needed(errors.name),
  organisation: needed(errors.organisation),
  mail: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email(issue(errors.mail))),
});
export type ContactForm = z.output<typeof ContactForm>;
