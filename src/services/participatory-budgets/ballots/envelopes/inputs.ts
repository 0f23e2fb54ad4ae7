import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { envelopeFaults as faults } from './text.ts';

const most = 200;

/** On the last day, or after it: what came late stays closed, whenever it is registered. */
export const arrivals = ['in-time', 'late'] as const;
export type Arrival = (typeof arrivals)[number];

/** A number under which an envelope was taken by mistake. */
export const TakeBackInput = z.object({
  slip: z
    .string()
    .transform((typed) => foldDigits(typed).trim())
    .refine((typed) => /^\d{1,8}$/.test(typed), issue(faults.slip))
    .transform(Number),
});

/** Numbers on envelopes, one in each line; of a batch each may stand once or again, as they came. */
export const EnvelopesInput = z.object({
  arrived: z.enum(arrivals, issue(faults.arrived)),
  numbers: z.string(issue(faults.numbers)).transform((typed, context): number[] => {
    const lines = foldDigits(typed)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const wrong = lines.findIndex((line) => !/^\d{1,8}$/.test(line));
    if (wrong !== -1) {
      const message = issue(faults.notNumber(wrong + 1, lines[wrong]?.slice(0, 40) ?? ''));
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    if (lines.length === 0 || lines.length > most) {
      context.addIssue({ code: 'custom', message: issue(faults.numbers) });
      return z.NEVER;
    }
    return lines.map(Number);
  }),
});
