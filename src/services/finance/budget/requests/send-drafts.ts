import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { storeSteps } from '../commands.ts';
import { budgetTopic, type Step } from '../model.ts';
import { mayRequest, visibleDepartments } from '../policy.ts';
import { lockRound } from '../rounds/commands.ts';
import { phaseOf } from '../rules.ts';
import { listRequests } from './queries.ts';
import { isSame, refuseSending } from './rules.ts';
import { requestTexts as texts } from './text.ts';

/**
 * Sends every draft that says something else than what was sent, of the departments of whoever sends.
 *
 * Drafts without grounds stay behind.
 *
 * @returns how many were sent, and the codes of those that were not.
 * @throws InputError where every draft lacks its grounds; AppError `rule-violation` when it is too late.
 */
export async function sendDrafts(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
): Promise<{ readonly sent: number; readonly silent: readonly string[] }> {
  const { now: at } = unit;
  const round = await lockRound(unit, year);
  const phase = phaseOf(round, dayInTokyo(at));
  const refusal = refuseSending(phase, {}, can(actor, 'finance.budget'));
  if (refusal) throw new AppError('rule-violation', refusal);
  const rows = await listRequests(unit, year, { departmentIds: visibleDepartments(actor) });
  const own = rows.filter(
    ({ project, draft, steps }) =>
      draft !== undefined &&
      !isSame(steps.request, draft) &&
      !steps.mayor &&
      mayRequest(actor, project.departmentId),
  );
  const silent = own.flatMap(({ project, draft }) => (draft?.grounds ? [] : [project.code]));
  if (silent.length > 0 && silent.length === own.length) {
    throw new InputError({ form: texts.withoutGrounds(silent.slice(0, 10).join('、')) });
  }
  const said = own.flatMap(({ project, draft }): Step[] => {
    if (!draft?.grounds) return [];
    const { updatedAt: _updatedAt, ...form } = draft;
    const { sample } = round;
    return [{ ...form, projectId: project.id, year, stage: 'request', at, sample }];
  });
  if (said.length > 0) await storeSteps(unit, said);
  await recordAudit(unit, actor, {
    action: 'finance.budget-drafts-sent',
    subject: { type: 'finance-budget', id: String(year) },
    details: { year, projects: said.length },
  });
  unit.drop(budgetTopic);
  return { sent: said.length, silent };
}
