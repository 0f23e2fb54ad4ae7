import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Wanted } from './commands.ts';
import { counterFaults } from './text.ts';

const text = z.string().trim().max(100).default('');

/** By card, or by name and day of birth. */
export const FindVoterInput = z
  .object({ card: text, name: text, birth: text })
  .transform(({ card, name, birth }, context): Wanted => {
    if (card !== '') return { card };
    if (name !== '' && isIsoDate(birth)) return { name, birth };
    context.addIssue({ code: 'custom', message: issue(counterFaults.wanted), path: ['card'] });
    return z.NEVER;
  });
