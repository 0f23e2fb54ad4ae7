import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { inputChannels } from '../input.ts';
import { hidingReasons } from '../moderation/reasons.ts';
import { deskErrors as errors } from './text.ts';

const optional = z.string().trim().max(200, issue(errors.long)).default('');

/** Ways on which a member of staff types for somebody. */
export const typedChannels = [
  'phone',
  'counter',
  'paper',
  'mail',
  'meeting',
] as const satisfies readonly (typeof inputChannels)[number][];

export const VoiceForm = z.object({
  kind: z.string().trim().min(1, issue(errors.kind)),
  channel: z.enum(typedChannels).default('phone'),
  title: optional,
  text: z.string().trim().min(1, issue(errors.text)).max(10_000, issue(errors.long)),
  name: optional,
  email: z.union([z.literal(''), z.email(issue(errors.email))]).default(''),
  wish: z.enum(['public', 'private']).default('private'),
  departmentId: z.string().min(1, issue(errors.department)),
  receivedOn: z.string().refine(isIsoDate, issue(errors.day)),
});

export const ModerationForm = z.object({
  moderation: z.enum(['shown', 'held', 'hidden']),
  reason: z.enum(hidingReasons).optional().catch(undefined),
  note: z.string().trim().max(500, issue(errors.long)).default(''),
});

export const ShownForm = z.object({
  title: optional,
  text: z.string().trim().min(1, issue(errors.text)).max(10_000, issue(errors.long)),
});

export const OwnerForm = z.object({
  departmentId: z.string().min(1, issue(errors.department)),
  staffId: z.string().default(''),
});

export const CloseForm = z.object({
  reason: z.string().trim().max(2000, issue(errors.long)).default(''),
});
export const EmptyForm = z.object({});
