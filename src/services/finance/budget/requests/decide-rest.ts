import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { storeSteps } from '../commands.ts';
import { budgetTopic, type Step } from '../model.ts';
import { tellAnswers } from '../notices/commands.ts';
import { authoriseBudget } from '../policy.ts';
import { lockRound } from '../rounds/commands.ts';
import { phaseOf } from '../rules.ts';
import { listRequests } from './queries.ts';
import { refuseDecision, stateOf } from './rules.ts';

/**
 * The mayor takes the finance officer's amounts for every request that is reviewed and not decided;
 * those with a second request wait for a decision of their own.
 *
 * @param reason what everybody reads.
 * @returns how many were decided.
 */
export async function decideRest(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  reason: string,
): Promise<number> {
  authoriseBudget(actor, 'finance.budgetDecide');
  const { now: at } = unit;
  const round = await lockRound(unit, year);
  const phase = phaseOf(round, dayInTokyo(at));
  const rows = await listRequests(unit, year);
  const decided = rows.flatMap(({ project: { departmentId }, steps }) => {
    const reviewed = stateOf(steps, false) === 'reviewed';
    if (!reviewed || !steps.finance || refuseDecision(phase, steps)) return [];
    const step: Step = { ...steps.finance, stage: 'mayor', grounds: reason, at };
    return [{ departmentId, step }];
  });
  if (decided.length > 0) {
    await storeSteps(
      unit,
      decided.map(({ step }) => step),
    );
  }
  await tellAnswers(
    unit,
    year,
    decided.map(({ departmentId }) => departmentId),
  );
  await recordAudit(unit, actor, {
    action: 'finance.budget-decided-rest',
    subject: { type: 'finance-budget', id: String(year) },
    details: { year, projects: decided.length },
  });
  unit.drop(budgetTopic);
  return decided.length;
}
