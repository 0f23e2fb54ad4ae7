import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { yen, yenOrNone } from '../rounds/inputs.ts';
import { examineErrors as errors } from './text.ts';

const needed = (longest: number, missing: Text) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const optional = (longest: number) =>
  z.string().trim().max(longest, issue(errors.tooLong)).default('');

/** Its fields stand on one page with those below: each name is one id there. */
export const RouteForm = z.object({
  departmentId: z.uuid(issue(errors.department)),
  routeNote: optional(300),
});
export type RouteForm = z.output<typeof RouteForm>;

const reason = { reason: needed(1000, errors.reason) };

/** What stands on the ballot and what it costs, in words that the proposer was told. */
const onBallot = {
  ...reason,
  title: needed(60, errors.title),
  titleEn: optional(120),
  summary: needed(2000, errors.summary),
  cost: yen(errors.cost).refine((value) => value > 0, issue(errors.cost)),
  runningCost: yenOrNone(errors.runningCost),
  note: optional(500),
};

/** What the department found; one that cannot be done has a reason and nothing else. */
export const ExamineForm = z.discriminatedUnion(
  'verdict',
  [
    z.object({ verdict: z.literal('feasible'), ...onBallot }),
    z.object({
      ...{ verdict: z.literal('changed'), ...onBallot },
      note: needed(500, errors.consent),
    }),
    z.object({ verdict: z.literal('infeasible'), ...reason, note: optional(500) }),
  ],
  { error: issue(errors.verdict) },
);
export type ExamineForm = z.output<typeof ExamineForm>;

export const MergeForm = z.object({
  into: z.uuid(issue(errors.into)),
  /** How both proposers agreed. */
  mergeNote: needed(500, errors.mergeConsent),
});
export type MergeForm = z.output<typeof MergeForm>;
