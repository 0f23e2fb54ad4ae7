import { sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound, type Reason } from '#platform/errors.ts';
import { storeSteps } from '../commands.ts';
import { amountOf, noFinancing, sources } from '../financing.ts';
import { budgetTopic, type Project, type Round, type Stage } from '../model.ts';
import { tellAnswers } from '../notices/commands.ts';
import { authoriseAppeal, authoriseBudget, authoriseRequest } from '../policy.ts';
import { findProject } from '../queries.ts';
import { projectText } from '../refusals.ts';
import { lockRound } from '../rounds/commands.ts';
import { type Phase, phaseOf } from '../rules.ts';
import { drafts } from '../schema.ts';
import { staffTexts as texts } from '../staff-text.ts';
import type { OpinionForm, RequestForm, ReturnForm } from './inputs.ts';
import { listRequests, type RequestRow, readRequest } from './queries.ts';
import {
  isSame,
  lastStage,
  refuseAppeal,
  refuseAppealAmount,
  refuseDecision,
  refuseReturn,
  refuseReview,
  refuseSending,
} from './rules.ts';
import { untouched } from './table.ts';

/** Of a year's budget, the project by its code. */
export interface RequestRef {
  readonly year: FiscalYear;
  readonly code: string;
}

interface Found {
  readonly round: Round;
  readonly phase: Phase;
  readonly project: Project;
  readonly row: RequestRow;
}

async function load(unit: Unit, { year, code }: RequestRef): Promise<Found> {
  const round = await lockRound(unit, year);
  const project = await findProject(unit, code);
  if (!project) throw notFound(projectText);
  const row = await readRequest(unit, year, project);
  return { round, phase: phaseOf(round, dayInTokyo(unit.now)), project, row };
}

function assertMay(refusal: Reason | undefined): void {
  if (refusal) throw new AppError('rule-violation', refusal);
}

async function audit(
  unit: Unit,
  actor: Actor,
  action: string,
  { year, code }: RequestRef,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await recordAudit(unit, actor, {
    action: `finance.${action}`,
    subject: { type: 'finance-budget-request', id: `${year} ${code}` },
    details: { year, ...details },
  });
}

type Written = { readonly projectId: string; readonly form: RequestForm };

const kept = ['change', 'amount', ...sources, 'grounds', 'expected', 'updatedAt'] as const;

async function keepDrafts(
  { db, town, now: updatedAt }: Unit,
  year: FiscalYear,
  written: readonly Written[],
): Promise<void> {
  const rows = written.map(({ projectId, form: { financing, ...facts } }) => ({
    ...{ town, year, projectId, ...facts, updatedAt },
    ...{ amount: amountOf(financing), ...financing },
  }));
  await db
    .insert(drafts)
    .values(rows)
    .onConflictDoUpdate({
      target: [drafts.town, drafts.year, drafts.projectId],
      set: Object.fromEntries(
        kept.map((column) => [column, sql`excluded.${sql.identifier(drafts[column].name)}`]),
      ),
    });
}

/** Keeps what a department has written; nobody else sees it. */
export async function saveDraft(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  form: RequestForm,
): Promise<void> {
  const { phase, project, row } = await load(unit, ref);
  authoriseRequest(actor, project.departmentId);
  assertMay(refuseSending(phase, row.steps, can(actor, 'finance.budget')));
  await keepDrafts(unit, ref.year, [{ projectId: project.id, form }]);
  await audit(unit, actor, 'budget-drafted', ref);
}

/**
 * Takes saved drafts in at once, as a spreadsheet brings them. A row that nobody touched since the sheet
 * went out stays out: it would overwrite what was written on the page meanwhile with nothing.
 *
 * @returns how many were kept.
 */
export async function saveDrafts(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  rows: readonly { readonly code: string; readonly form: RequestForm }[],
): Promise<number> {
  const round = await lockRound(unit, year);
  const phase = phaseOf(round, dayInTokyo(unit.now));
  const known = await listRequests(unit, year);
  const byCode = new Map(known.map((row) => [row.project.code, row]));
  const written = rows.flatMap(({ code, form }): Written[] => {
    const row = byCode.get(code);
    if (!row) throw notFound(projectText);
    if (isSame(untouched(row), form)) return [];
    authoriseRequest(actor, row.project.departmentId);
    assertMay(refuseSending(phase, row.steps, can(actor, 'finance.budget')));
    return [{ projectId: row.project.id, form }];
  });
  if (written.length > 0) await keepDrafts(unit, year, written);
  await recordAudit(unit, actor, {
    action: 'finance.budget-drafts-imported',
    subject: { type: 'finance-budget', id: String(year) },
    details: { year, rows: written.length },
  });
  return written.length;
}

/** A stage speaks: appended, told to the audit, seen when the round's days say so. */
async function say(
  unit: Unit,
  actor: Actor,
  stage: Stage,
  said: Pick<Found, 'round' | 'project'> & { readonly form: RequestForm },
): Promise<void> {
  const { round, project, form } = said;
  const { year, sample } = round;
  const step = { projectId: project.id, year, stage, at: unit.now, sample };
  await storeSteps(unit, [{ ...step, ...form }]);
  await audit(
    unit,
    actor,
    `budget-${stage}`,
    { year, code: project.code },
    {
      amount: String(amountOf(form.financing)),
    },
  );
  if (stage !== 'request' && stage !== 'appeal') {
    await tellAnswers(unit, year, [project.departmentId]);
  }
  unit.drop(budgetTopic);
}

/**
 * Sends the request of a project; sent again it replaces what was sent, until the deadline.
 *
 * @throws InputError without grounds; AppError `rule-violation` when it is late, reviewed or adopted.
 */
export async function sendRequest(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  form: RequestForm,
): Promise<void> {
  const { round, phase, project, row } = await load(unit, ref);
  authoriseRequest(actor, project.departmentId);
  assertMay(refuseSending(phase, row.steps, can(actor, 'finance.budget')));
  if (form.grounds === '') throw new InputError({ grounds: texts.groundsError });
  if (isSame(row.steps.request, form) && lastStage(row.steps) !== 'return') return;
  await keepDrafts(unit, ref.year, [{ projectId: project.id, form }]);
  await say(unit, actor, 'request', { round, project, form });
}

/** 差戻し: the department is to mend its request, also after the deadline. */
export async function returnRequest(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  { grounds }: ReturnForm,
): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { round, phase, project, row } = await load(unit, ref);
  assertMay(refuseReturn(phase, row.steps));
  const { change = 'continued', financing = noFinancing } = row.steps.request ?? {};
  await say(unit, actor, 'return', {
    ...{ round, project },
    form: { change, financing, grounds, expected: '' },
  });
}

/** The finance officer's review (査定), with the reason that department and citizens read. */
export async function reviewRequest(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  form: OpinionForm,
): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { round, phase, project, row } = await load(unit, ref);
  assertMay(refuseReview(phase, row.steps));
  const change = row.steps.request?.change ?? 'continued';
  await say(unit, actor, 'finance', { round, project, form: { ...form, change, expected: '' } });
}

/** 復活要求: the department asks once more for what was cut. */
export async function appealReview(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  form: OpinionForm,
): Promise<void> {
  const { round, phase, project, row } = await load(unit, ref);
  authoriseAppeal(actor, project.departmentId);
  assertMay(refuseAppeal(phase, row.steps) ?? refuseAppealAmount(row.steps, form.financing));
  const change = row.steps.request?.change ?? 'continued';
  await say(unit, actor, 'appeal', { round, project, form: { ...form, change, expected: '' } });
}

/** 市長査定. */
export async function decideRequest(
  unit: Unit,
  actor: Actor,
  ref: RequestRef,
  form: OpinionForm,
): Promise<void> {
  authoriseBudget(actor, 'finance.budgetDecide');
  const { round, phase, project, row } = await load(unit, ref);
  assertMay(refuseDecision(phase, row.steps));
  const change = row.steps.request?.change ?? 'continued';
  await say(unit, actor, 'mayor', { round, project, form: { ...form, change, expected: '' } });
}
