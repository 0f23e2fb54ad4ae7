import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { rollFaults } from './text.ts';

export const TakeRollInput = z.object({
  source: z.string(issue(rollFaults.source)).trim().min(1, issue(rollFaults.source)).max(200),
  keepDays: z.coerce
    .number(issue(rollFaults.keepDays))
    .int(issue(rollFaults.keepDays))
    .min(0, issue(rollFaults.keepDays))
    .max(180, issue(rollFaults.keepDays)),
});

export const PrintCardsInput = z.object({
  format: z.enum(['pdf', 'csv'], issue(rollFaults.format)),
});
