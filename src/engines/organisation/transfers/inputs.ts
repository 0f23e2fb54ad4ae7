import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { kinds } from './rules.ts';
import { errors } from './text.ts';

export const NewTransfer = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(100, issue(errors.title)),
  effectiveOn: z.string().refine(isIsoDate, issue(errors.day)),
});
export type NewTransfer = z.input<typeof NewTransfer>;

export const TransferRow = z
  .object({
    staffId: z.uuid(issue(errors.staff)),
    kind: z.enum(kinds, issue(errors.kind)),
    departmentId: z.uuid(issue(errors.department)).nullable().default(null),
    title: z.string().trim().max(60, issue(errors.post)).default(''),
  })
  .refine(({ kind, departmentId }) => kind === 'leave' || departmentId !== null, {
    path: ['departmentId'],
    error: issue(errors.department),
  })
  .refine(({ kind, title }) => (kind !== 'move' && kind !== 'add') || title !== '', {
    path: ['title'],
    error: issue(errors.post),
  })
  .transform((row) => (row.kind === 'leave' ? { ...row, departmentId: null } : row));
export type TransferRow = z.input<typeof TransferRow>;

/** Form of one row; a person knows the employee number, not our id. */
export const RowForm = z.object({
  employeeNumber: z.string().trim().min(1, issue(errors.staff)),
  kind: z.enum(kinds, issue(errors.kind)),
  departmentId: z.string().transform((value) => value || null),
  title: z.string(),
});

export const PasteForm = z.object({
  table: z.string().trim().min(1, issue(errors.nothingPasted)),
});
