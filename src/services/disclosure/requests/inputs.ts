import { z } from 'zod';
import { normalisePhone } from '#japan/phone.ts';
import { issue } from '#platform/http/input.ts';
import { requestKinds, ways } from '../model.ts';
import { statusWords } from './status-text.ts';
import { formWords } from './text.ts';

const { errors } = formWords;
const between = (least: number, most: number, message: string) =>
  z.string(message).trim().min(least, message).max(most, message);

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, issue(errors.email))
  .pipe(z.union([z.literal(''), z.email(issue(errors.email))], issue(errors.email)))
  .default('');

const phone = z
  .string()
  .trim()
  .max(40, issue(errors.phone))
  .default('')
  .transform((raw, context) => {
    const digits = raw === '' ? '' : normalisePhone(raw);
    if (digits !== undefined) return digits;
    context.addIssue({ code: 'custom', message: issue(errors.phone) });
    return z.NEVER;
  });

/** What a requester writes; also what staff type at the counter. */
export const RequestForm = z
  .object({
    /** Of the form itself: sent twice, it is one request. */
    key: z.uuid(),
    kind: z.enum(requestKinds, issue(errors.kind)),
    agency: between(1, 60, issue(errors.agency)),
    documents: between(5, 4000, issue(errors.documents)),
    purpose: z.string().trim().max(2000, issue(errors.purpose)).default(''),
    way: z.enum(ways, issue(errors.way)),
    name: between(1, 100, issue(errors.name)),
    address: between(1, 200, issue(errors.address)),
    email,
    phone,
  })
  .superRefine(({ email, phone }, context) => {
    if (email || phone) return;
    context.addIssue({ code: 'custom', path: ['email'], message: issue(errors.contact) });
  });
export type RequestForm = z.output<typeof RequestForm>;

export const CorrectionForm = z.object({
  key: z.uuid(),
  documents: between(5, 4000, issue(errors.documents)),
});

export const ReviewForm = z.object({
  key: z.uuid(),
  grounds: between(5, 4000, issue(statusWords.groundsMissing)),
});

export const WithdrawForm = z.object({ key: z.uuid() });
