import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { text } from './text.ts';

const email = z
  .string(issue(text.email))
  .trim()
  .max(254, issue(text.email))
  .toLowerCase()
  .pipe(z.email(issue(text.email)));

/** Bounded before it is hashed: a megabyte of password must not cost a second of processor. */
const password = (message = text.passwordMissing) =>
  z.string(issue(message)).min(1, issue(message)).max(128, issue(text.passwordLength));

export const PasswordSignIn = z.object({ email, password: password() });
export const EmailSignIn = z.object({ email });

/** Whether the password is needed, the account says. */
export const NewAddress = z.object({ email, password: password().optional() });

export const CodeSignIn = z.object({
  code: z.string(issue(text.codeMissing)).trim().min(1, issue(text.codeMissing)).max(40),
});

export const LinkToken = z.object({ token: z.string(issue(text.linkRefused)).min(1).max(200) });

export const CurrentPassword = z.object({ password: password(text.passwordMissing) });

const repeated = { message: issue(text.passwordsDiffer), path: ['repeat'] };

export const NewPassword = z
  .object({ password: password(), repeat: z.string(issue(text.passwordsDiffer)) })
  .refine((input) => input.password === input.repeat, repeated);

export const PasswordChange = z
  .object({
    current: password(),
    password: password(),
    repeat: z.string(issue(text.passwordsDiffer)),
  })
  .refine((input) => input.password === input.repeat, repeated);

export const RecordId = z.object({ id: z.uuid() });

export const Name = z.object({
  name: z.string(issue(text.name)).trim().min(1, issue(text.name)).max(100, issue(text.name)),
});

export const StaffInvitation = z.object({ email, staffId: z.uuid(issue(text.staffMissing)) });
