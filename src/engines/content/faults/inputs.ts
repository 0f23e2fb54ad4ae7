import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { selections, verdicts } from './model.ts';
import { words } from './text.ts';

const day = z.string().refine(isIsoDate, issue(words.errors.day));
const dayOrNone = z
  .string()
  .refine((value) => value === '' || isIsoDate(value), issue(words.errors.day));
const prose = z.string().trim().max(4_000, issue(words.errors.long));

export const Assignment = z.object({
  departmentId: z.guid(issue(words.errors.department)),
  /** '' leaves it to the section. */
  staffId: z.union([z.literal(''), z.guid(issue(words.errors.person))]).default(''),
  dueOn: day,
});
export type Assignment = z.output<typeof Assignment>;

export const StatementInput = z
  .object({
    scope: prose,
    targetOn: dayOrNone,
    exceptions: prose,
    plan: prose,
    contact: prose,
    declaredOn: dayOrNone,
    testedFrom: dayOrNone,
    testedUntil: dayOrNone,
    selection: z.union([z.literal(''), z.enum(selections)], issue(words.errors.choose)),
    pages: prose,
  })
  .refine(
    ({ testedFrom, testedUntil }) => !testedFrom || !testedUntil || testedFrom <= testedUntil,
    {
      path: ['testedUntil'],
      message: issue(words.errors.order),
    },
  );
export type StatementInput = z.output<typeof StatementInput>;

export const ResultInput = z.object({
  verdict: z.enum(verdicts, issue(words.errors.choose)),
  note: z.string().trim().max(400, issue(words.errors.long)),
});
export type ResultInput = z.output<typeof ResultInput>;
