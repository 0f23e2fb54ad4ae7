import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { deliveryWays } from '../model.ts';
import { text } from './text.ts';

const { errors, fields } = text;
const long = z.string().max(20_000, issue(errors.tooLong));

export const SubjectInput = z.object({
  type: z.string().min(1).max(80),
  id: z.string().min(1).max(200),
});

export const RecipientInput = z.object({
  name: z.string().trim().min(1, issue(errors.recipient)).max(80, issue(errors.recipient)),
  honorific: z.enum(['様', '御中'], issue(errors.honorific)).optional(),
  address: z.string().trim().max(200, issue(errors.tooLong)).optional(),
});

export const ReasonsInput = z.object({ rule: long, facts: long, appeal: long });

export const LetterInput = z.object({
  /** Short name of the template; its newest version is taken. */
  template: z.string(),
  subject: SubjectInput,
  recipient: RecipientInput,
  fields: z.record(z.string(), long),
  reasons: ReasonsInput.optional(),
  departmentId: z.uuid(issue(errors.department)),
  /** The letter whose place this one takes. */
  replaces: z.object({ letterId: z.uuid(), as: z.enum(['replaced', 'withdrawn']) }).optional(),
});
export type LetterInput = z.input<typeof LetterInput>;

export const VoidInput = z.object({
  reason: z
    .string()
    .trim()
    .min(5, issue(fields.voidReason.error))
    .max(1000, issue(fields.voidReason.error)),
});
export type VoidInput = z.input<typeof VoidInput>;

export const DeliveryInput = z.object({
  way: z.enum(deliveryWays, issue(fields.way.error)),
  deliveredOn: z.string().refine(isIsoDate, issue(fields.deliveredOn.error)),
  note: z.string().trim().max(200, issue(fields.note.error)).default(''),
});
export type DeliveryInput = z.input<typeof DeliveryInput>;
