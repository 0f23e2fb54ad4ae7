import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { yenOrNone } from '../rounds/inputs.ts';
import { enterErrors } from './desk-text.ts';
import { writeErrors as errors } from './text.ts';

const needed = (longest: number, missing: Text) =>
  z
    .string()
    .trim()
    .min(1, issue(missing))
    .max(longest, issue(errors.tooLong(longest)));
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, issue(errors.tooLong(longest)))
    .default('');

/** One proposal; who it is from stays with the town. */
export const ProposalForm = z.object({
  key: z.string().trim().min(8).max(100),
  title: needed(60, errors.title),
  what: needed(2000, errors.what),
  where: needed(200, errors.where),
  whom: needed(300, errors.whom),
  roughCost: yenOrNone(errors.roughCost),
  area: optional(60),
  name: optional(80),
  email: z.union([z.literal(''), z.email(issue(errors.email))], issue(errors.email)).default(''),
  /** The proposer says to be one of those who may. */
  eligible: z.literal('yes', issue(errors.eligible)),
  /** Alike proposals were shown, and it is to be sent all the same. */
  seenAlike: optional(3),
});
export type ProposalForm = z.output<typeof ProposalForm>;

/** How a proposal comes that staff type in. */
export const typedChannels = ['counter', 'phone', 'paper', 'mail'] as const;

/** A proposal as staff type it in: the same one, with how and when it came. */
export const EnterForm = z.object({
  channel: z.enum(typedChannels, issue(enterErrors.channel)),
  receivedOn: z.string().refine(isIsoDate, issue(enterErrors.day)),
  ...ProposalForm.shape,
  eligible: z.literal('yes', issue(enterErrors.eligible)),
});
export type EnterForm = z.output<typeof EnterForm>;

/** What is looked for in the list; anything else in the address is ignored. */
export const ProposalFilter = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  area: z.string().trim().max(60).catch('').default(''),
  page: z.coerce.number().int().min(1).max(500).catch(1).default(1),
});
export type ProposalFilter = z.output<typeof ProposalFilter>;

/** What somebody says about a proposal. */
export const CommentForm = z.object({
  key: z.string().trim().min(8).max(100),
  text: needed(1000, errors.comment),
});
