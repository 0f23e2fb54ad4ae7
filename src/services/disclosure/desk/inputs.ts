import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { wholeNumber } from '../documents/inputs.ts';
import { deskErrors as errors } from './text.ts';

/** What every form of the page carries. */
const carried = {
  key: z.uuid(),
  version: z.coerce.number().int().positive().optional().catch(undefined),
};
const written = (message: string) => z.string(message).trim().min(1, message).max(5000, message);

export const CarriedForm = z.object(carried);
export const CorrectionForm = z.object({ ...carried, message: written(issue(errors.message)) });
export const ExtensionForm = z.object({
  ...carried,
  days: wholeNumber(1, 365, issue(errors.days)),
  reason: written(issue(errors.reason)),
});
export const LargeVolumeForm = z.object({
  ...carried,
  restBy: z.string(issue(errors.restBy)).refine(isIsoDate, issue(errors.restBy)),
  reason: written(issue(errors.reason)),
});
export const IdentityForm = z.object({
  note: z.string(issue(errors.note)).trim().min(1, issue(errors.note)).max(200, issue(errors.note)),
});
export const ReasonForm = z.object({ ...carried, reason: written(issue(errors.reason)) });
