import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from '../items/text.ts';
import { wordings } from '../model.ts';

const reason = z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong));
const seen = z.coerce.number().int().min(1).max(1_000_000);

/** Somebody answers for a finding that stays. */
export const OverrideForm = z.object({
  seen,
  wording: z.enum(wordings),
  rule: z.string().min(1).max(100),
  excerpt: z.string().max(200),
  reason,
});
export type OverrideForm = z.output<typeof OverrideForm>;

/** The fix that a finding proposes, by where it stands. */
export const MendForm = z.object({
  seen,
  wording: z.enum(wordings),
  rule: z.string().min(1).max(100),
  path: z.string().max(100),
  start: z.string().max(10).default(''),
});
export type MendForm = z.output<typeof MendForm>;

export const SubmitForm = z.object({
  seen,
  comment: z.string().trim().max(1000, issue(errors.tooLong)).default(''),
});

export const ActForm = z.object({ seen });

export const WithdrawForm = z.object({
  reason,
  /** Whoever withdraws has seen what leads here. */
  linksSeen: z.preprocess((value) => value === 'yes', z.boolean()),
});
