import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { text } from './text.ts';

const { fields } = text;

const day = z.string().refine(isIsoDate, issue(fields.day.error));
const name = z.object({
  ja: z.string().trim().min(1, issue(fields.nameJa.error)).max(60, issue(fields.nameJa.error)),
  en: z.string().trim().min(1, issue(fields.nameEn.error)).max(120, issue(fields.nameEn.error)),
});
const telephone = z.string().trim().max(40, issue(fields.telephone.error)).default('');

export const NewDepartment = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, issue(fields.code.error)),
  name,
  telephone,
  from: day,
  /** Departments that this one takes over from. */
  predecessorIds: z.array(z.uuid(issue(fields.predecessors.error))).default([]),
});
export type NewDepartment = z.input<typeof NewDepartment>;

export const RenameDepartment = z.object({ name, telephone, from: day });
export type RenameDepartment = z.input<typeof RenameDepartment>;

export const CloseDepartment = z.object({
  lastDay: day,
  successorIds: z.array(z.uuid(issue(fields.successors.error))).default([]),
});
export type CloseDepartment = z.input<typeof CloseDepartment>;
