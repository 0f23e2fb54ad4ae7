import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { faults } from './text.ts';

const line = (most: number, missing: Text) =>
  z
    .string()
    .trim()
    .min(1, issue(missing))
    .max(most, issue(faults.tooLong(most)));

const optionalLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most, issue(faults.tooLong(most)))
    .transform((value) => value || undefined)
    .optional();

export const ThreadInput = z.object({
  title: line(80, faults.title),
  summary: line(400, faults.summary),
  departmentId: z.uuid(issue(faults.department)),
  project: optionalLine(80),
  sample: z.boolean().default(false),
});
export type ThreadInput = z.input<typeof ThreadInput>;

/** A path of this site or an address of the web; nothing that runs. */
const address = z
  .string()
  .trim()
  .max(500, issue(faults.tooLong(500)))
  .refine((value) => /^(\/(?!\/)|https?:\/\/)/.test(value), issue(faults.href));

const link = z.object({ label: line(120, faults.linkLabel), href: address });

const told = {
  text: line(1000, faults.text),
  on: z.string().refine(isIsoDate, issue(faults.on)),
  target: optionalLine(200),
  link: link.optional(),
};

export const HopInput = z.object({
  kind: z.string(),
  ...told,
  departmentId: z.uuid().optional(),
  sample: z.boolean().default(false),
});
export type NewHop = z.input<typeof HopInput>;

/** What stands in the place of a hop that was told wrongly. */
export const CorrectionInput = z.object(told);
export type HopCorrection = z.input<typeof CorrectionInput>;

export const ReasonInput = z.object({ reason: line(400, faults.reason) });
