import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { storeSteps } from '../commands.ts';
import { budgetTopic, type Round, type Step } from '../model.ts';
import { tellAnswers } from '../notices/commands.ts';
import { authoriseBudget } from '../policy.ts';
import { projectText } from '../refusals.ts';
import { lockRound } from '../rounds/commands.ts';
import { phaseOf } from '../rules.ts';
import { listRequests, type RequestRow } from './queries.ts';
import type { ReviewRow } from './review-table.ts';
import { refuseReview } from './rules.ts';

/** What is said about a request, and to whom. @throws AppError where it cannot be reviewed any more. */
function reviewOf(
  { project, steps }: RequestRow,
  { form }: ReviewRow,
  { round, at }: { readonly round: Round; readonly at: Date },
): { readonly step: Step; readonly departmentId: string } {
  const refusal = refuseReview(phaseOf(round, dayInTokyo(at)), steps);
  if (refusal) throw new AppError('rule-violation', refusal);
  const { year, sample } = round;
  const change = steps.request?.change ?? 'continued';
  const fixed = { year, stage: 'finance', change, expected: '', at, sample } as const;
  return {
    step: { ...form, ...fixed, projectId: project.id },
    departmentId: project.departmentId,
  };
}

/**
 * 査定 of many requests at once, as a sheet brings them; all of them or none.
 *
 * @returns how many were reviewed.
 * @throws AppError `rule-violation` where one of them cannot be reviewed any more.
 */
export async function reviewMany(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  reviews: readonly ReviewRow[],
): Promise<number> {
  authoriseBudget(actor, 'finance.budget');
  const { now: at } = unit;
  const round = await lockRound(unit, year);
  const known = new Map(
    (await listRequests(unit, year)).map((row) => [row.project.code, row] as const),
  );
  const said = reviews.map((review) => {
    const row = known.get(review.code);
    if (!row) throw notFound(projectText);
    return reviewOf(row, review, { round, at });
  });
  await storeSteps(
    unit,
    said.map(({ step }) => step),
  );
  await recordAudit(unit, actor, {
    action: 'finance.budget-reviewed-many',
    subject: { type: 'finance-budget', id: String(year) },
    details: { year, projects: said.length },
  });
  await tellAnswers(
    unit,
    year,
    said.map(({ departmentId }) => departmentId),
  );
  unit.drop(budgetTopic);
  return said.length;
}
