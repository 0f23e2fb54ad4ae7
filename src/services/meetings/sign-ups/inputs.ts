import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { needs, signUpWays } from '../model.ts';
import { shortText as text } from '../series/inputs.ts';
import { formErrors as errors } from './text.ts';

const email = z.union([
  z.literal(''),
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254, issue(errors.email))
    .pipe(z.email(issue(errors.email))),
]);

const shared = {
  name: z.string().trim().min(1, issue(errors.name)).max(60, issue(errors.long)),
  email: email.default(''),
  telephone: z
    .union([
      z.literal(''),
      z
        .string()
        .trim()
        .regex(/^[\d+-]{8,20}$/, issue(errors.telephone)),
    ])
    .default(''),
  needs: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(needs)).max(needs.length),
  ),
  needsNote: text(300),
  /** Made with the form, so that one that is sent twice is one sign-up. */
  key: z.string().regex(/^[\x21-\x7e]{8,100}$/),
};

/** One way to be reached at least, so that a change of the day reaches everybody who comes. */
export const SignUpForm = z
  .object(shared)
  .refine((form) => form.email !== '' || form.telephone !== '', {
    path: ['email'],
    error: issue(errors.reach),
  });
export type SignUpForm = z.output<typeof SignUpForm>;

/** What staff type in for somebody at the counter or on the phone. */
export const DeskForm = z.object({ ...shared, way: z.enum(signUpWays).default('counter') });
export type DeskForm = z.output<typeof DeskForm>;

export const WalkInsForm = z.object({
  walkIns: z.coerce.number(issue(errors.walkIns)).int(issue(errors.walkIns)).min(0).max(10_000),
});
