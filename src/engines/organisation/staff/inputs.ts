import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { errors } from './text.ts';

/** The form for one new member of staff: one post at most; more come by a transfer. */
export const StaffForm = z
  .object({
    employeeNumber: z.string().trim().min(1, issue(errors.number)).max(40, issue(errors.number)),
    name: z.string().trim().min(1, issue(errors.name)).max(60, issue(errors.name)),
    from: z.string().refine(isIsoDate, issue(errors.day)),
    departmentId: z.union([z.literal(''), z.uuid()], issue(errors.department)),
    title: z.string().trim().max(60, issue(errors.post)),
    roles: z.array(z.string()),
  })
  .refine(({ departmentId, title }) => departmentId === '' || title !== '', {
    path: ['title'],
    error: issue(errors.post),
  });
export type StaffForm = z.output<typeof StaffForm>;
