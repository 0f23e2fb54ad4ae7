import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { asideFaults } from './text.ts';

export const AsideInput = z.object({
  reason: z.string().trim().min(1, issue(asideFaults.reason)).max(200, issue(asideFaults.long)),
});
