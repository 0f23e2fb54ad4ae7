import { z } from 'zod';
import { readDay } from '#japan/read-day.ts';
import { issue } from '#platform/http/input.ts';
import type { Wanted } from './commands.ts';
import { counterFaults } from './text.ts';

const text = z.string().trim().max(100).default('');

/** By card, or by name and day of birth. */
export const FindVoterInput = z
  .object({ card: text, name: text, birth: text })
  .transform(({ card, name, birth }, context): Wanted => {
    if (card !== '') return { card };
    const day = readDay(birth);
    if (name !== '' && day) return { name, birth: day };
    if (name !== '' && birth !== '') {
      context.addIssue({ code: 'custom', message: issue(counterFaults.birth), path: ['birth'] });
      return z.NEVER;
    }
    context.addIssue({ code: 'custom', message: issue(counterFaults.wanted), path: ['card'] });
    return z.NEVER;
  });
