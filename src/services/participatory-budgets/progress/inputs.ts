import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { milestoneKinds } from '../model.ts';
import { yen } from '../rounds/inputs.ts';
import { misplacedStep } from './rules.ts';
import { progressErrors as errors } from './text.ts';

const day = z.string().refine(isIsoDate, issue(errors.day));
const text = z.string().trim().min(1, issue(errors.text)).max(600, issue(errors.tooLong));

/** The days by which each step is to be reached, and why they changed. */
export const PlanForm = z
  .object({ planned: day, contract: day, started: day, finished: day, why: text })
  .superRefine((plan, check) => {
    if (milestoneKinds.some((kind) => !isIsoDate(plan[kind]))) return;
    const misplaced = misplacedStep(plan);
    if (!misplaced) return;
    check.addIssue({ code: 'custom', path: [misplaced], message: issue(errors.order) });
  });
export type PlanForm = z.output<typeof PlanForm>;

/** A step that was reached. */
export const ReachForm = z.object({
  kind: z.enum(milestoneKinds, issue(errors.kind)),
  on: day,
  text,
  /** All that was spent so far. */
  spent: yen(errors.spent),
  /** Of the kind `finance.budgetLine`, where the town keeps its budget here. */
  target: z.string().trim().max(200).default(''),
});
export type ReachForm = z.output<typeof ReachForm>;

/** What stands in the place of the last report, and why. Names of their own: three forms stand on one page. */
export const CorrectForm = z.object({
  correctKind: z.enum(milestoneKinds, issue(errors.kind)),
  correctOn: day,
  correctText: text,
  correctSpent: yen(errors.spent),
  correctWhy: text,
});
export type CorrectForm = z.output<typeof CorrectForm>;

/** The last report was a mistake: nothing of the kind has happened yet. */
export const TakeBackForm = z.object({
  takeBackKind: z.enum(milestoneKinds, issue(errors.kind)),
  takeBackSpent: yen(errors.spent),
  takeBackWhy: text,
});
export type TakeBackForm = z.output<typeof TakeBackForm>;

export const PhotoForm = z.object({
  caption: z.string().trim().min(1, issue(errors.caption)).max(200, issue(errors.tooLong)),
  takenOn: day,
});
export type PhotoForm = z.output<typeof PhotoForm>;
