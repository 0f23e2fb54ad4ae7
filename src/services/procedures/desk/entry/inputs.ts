import { z } from 'zod';
import { normalisePhone } from '#japan/phone.ts';
import { issue } from '#platform/http/input.ts';
import { relations } from '../../applications/rules.ts';
import { contactWords, startWords } from '../../applications/text.ts';
import { applicantRoles } from '../../model.ts';
import { entryWords as words } from './text.ts';

export const staffChannels = ['counter', 'phone', 'paper'] as const;

const phone = z
  .string()
  .trim()
  .max(40)
  .default('')
  .transform((raw, context) => {
    if (raw === '') return '';
    const digits = normalisePhone(raw);
    if (digits) return digits;
    context.addIssue({ code: 'custom', message: issue(contactWords.badPhone) });
    return z.NEVER;
  });

/** How an application came in, and from whom; the paper that proves a proxy was looked at. */
export const EntryForm = z
  .object({
    channel: z.enum(staffChannels, issue(words.channelMissing)),
    role: z.enum(applicantRoles, issue(startWords.roleMissing)).default('self'),
    principal: z.string().trim().max(400).default(''),
    proxyName: z.string().trim().max(100).default(''),
    relation: z.enum(relations).optional().catch(undefined),
    consented: z
      .literal('1')
      .optional()
      .catch(undefined)
      .transform((value) => value === '1'),
    phone,
  })
  .superRefine(({ role, principal, proxyName, consented }, context) => {
    if (role === 'self') return;
    if (principal === '') {
      const message = issue(startWords.principalMissing);
      context.addIssue({ code: 'custom', path: ['principal'], message });
    }
    if (role === 'proxy' && proxyName === '') {
      const message = issue(words.proxyNameMissing);
      context.addIssue({ code: 'custom', path: ['proxyName'], message });
    }
    if (!consented) {
      const message = issue(words.consentMissing);
      context.addIssue({ code: 'custom', path: ['consented'], message });
    }
  });
export type EntryInput = z.output<typeof EntryForm>;
