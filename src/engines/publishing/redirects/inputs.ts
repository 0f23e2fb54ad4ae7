import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { LinkAddress, localAddress } from '../address.ts';
import { refusals } from '../staff-text.ts';
import { staffWords } from './text.ts';

export const NewRedirect = z.object({
  source: z
    .string()
    .trim()
    .transform((value, context) => {
      const address = localAddress(value);
      if (address !== undefined && address !== '/') return address;
      context.addIssue({ code: 'custom', message: issue(staffWords.errors.source) });
      return z.NEVER;
    }),
  /** Empty: gone. */
  target: z
    .union([z.literal('').transform(() => null), z.null(), LinkAddress], {
      error: issue(refusals.href),
    })
    .default(null),
  note: z.string().trim().max(200, issue(refusals.tooLong)).optional(),
});
export type NewRedirect = z.input<typeof NewRedirect>;
