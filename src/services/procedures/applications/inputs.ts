import { z } from 'zod';
import { normalisePhone } from '#japan/phone.ts';
import { issue } from '#platform/http/input.ts';
import { applicantRoles } from '../model.ts';
import { relations } from './rules.ts';
import { contactWords, startWords } from './text.ts';

const trimmed = z.string().trim();

/** Who applies; names are asked of those who apply for others. */
export const Start = z
  .object({
    role: z.enum(applicantRoles, issue(startWords.roleMissing)),
    principal: trimmed.max(400).default(''),
    proxyName: trimmed.max(100).default(''),
  })
  .superRefine(({ role, principal, proxyName }, context) => {
    const missing = (path: string, message: ReturnType<typeof issue>) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (role !== 'self' && principal === '') {
      missing('principal', issue(startWords.principalMissing));
    }
    if (role === 'proxy' && proxyName === '') {
      missing('proxyName', issue(startWords.proxyNameMissing));
    }
  });

const email = trimmed
  .toLowerCase()
  .max(254, issue(contactWords.badEmail))
  .pipe(
    z.union([z.literal(''), z.email(issue(contactWords.badEmail))], issue(contactWords.badEmail)),
  );

const phone = trimmed.max(40).transform((raw, context) => {
  if (raw === '') return '';
  const digits = normalisePhone(raw);
  if (digits) return digits;
  context.addIssue({ code: 'custom', message: issue(contactWords.badPhone) });
  return z.NEVER;
});

export const ContactForm = z.object({
  email: email.default(''),
  phone: phone.default(''),
  relation: z.enum(relations).optional().catch(undefined),
  consented: z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((value) => value === '1'),
});
export type ContactForm = z.output<typeof ContactForm>;

export const CodeForm = z.object({
  /** Full-width digits and blanks as people type them. */
  code: z
    .string()
    .default('')
    .transform((raw) => raw.normalize('NFKC').replace(/\D/g, '')),
});

/** The key comes from the form itself, so that a second click does nothing more. */
export const WithdrawForm = z.object({
  key: z.uuid(),
  version: z.coerce.number().int().optional().catch(undefined),
  reason: trimmed.max(2000).default(''),
});

export const CorrectionForm = z.object({ key: z.uuid() });
