import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { deliveryStatuses } from '../model.ts';
import { words } from './text.ts';

const choice = z
  .string()
  .optional()
  .catch(undefined)
  .transform((value) => value || undefined);
const day = z.string().refine(isIsoDate).optional().catch(undefined);

/** The list as it stands in the address; what is mistyped there is left out. */
export const DeliveryFilter = z.object({
  status: z.enum(deliveryStatuses).optional().catch(undefined),
  kind: choice,
  department: choice,
  from: day,
  until: day,
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type DeliveryFilter = z.output<typeof DeliveryFilter>;

/** What somebody saw when they looked there. */
export const MarkForm = z.object({
  as: z.enum(['sent', 'failed'], issue(words.errors.as)),
  remoteId: z.string().trim().max(200).default(''),
  url: z
    .string()
    .trim()
    .max(500)
    .refine((value) => value === '' || /^https:\/\/\S+$/.test(value), issue(words.errors.url))
    .default(''),
});
export type MarkForm = z.output<typeof MarkForm>;
