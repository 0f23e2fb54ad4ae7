import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { assignInput, examineInput, findInput, recordAnswer } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { type ReportStatus, subjectOf } from '../model.ts';
import { assertWorksOn } from '../policy.ts';
import { listMerged, lockReport, type Report } from '../reports/queries.ts';
import { isEnded, nextStatuses } from '../reports/rules.ts';
import { setReport } from '../reports/state.ts';
import { nameForOthers, tellAll } from '../reports/tell.ts';
import { updates } from '../schema.ts';
import { findCategory, findSetup } from '../settings/queries.ts';
import { sectionFor } from '../settings/rules.ts';
import { answerReasons, doneText, notices, refusals, statusMeanings } from '../text.ts';
import type { MoveForm, RouteForm } from './inputs.ts';
import { deskErrors as errors } from './text.ts';

/** What the policy of this service has permitted, the engine does without asking its own again. */
export const machine: Actor = { kind: 'system', name: 'problem-reports' };

const staffOf = (actor: Actor): string | undefined =>
  actor.kind === 'staff' ? actor.staffId : undefined;

export type NewUpdate = Pick<typeof updates.$inferInsert, 'kind' | 'status' | 'text' | 'note'>;

export async function addUpdate(
  { db, town, now }: Unit,
  actor: Actor,
  reportId: string,
  update: NewUpdate,
): Promise<void> {
  const staffId = staffOf(actor);
  await db.insert(updates).values({ town, id: newId(), reportId, staffId, at: now, ...update });
}

export async function audit(
  unit: Unit,
  actor: Actor,
  verb: string,
  id: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  const entry = { action: `problem-reports.${verb}`, subject: subjectOf(id), details };
  await recordAudit(unit, actor, entry);
}

/** A report that this person works on, locked. @throws AppError `forbidden`, `not-found` */
export async function reportFor(unit: Unit, actor: Actor, id: string): Promise<Report> {
  const report = await lockReport(unit, id);
  assertWorksOn(actor, report);
  return report;
}

/** Its end is an answer to the voice, so that clock, measures and the author see one. */
async function answer(
  unit: Unit,
  { inputId }: Report,
  status: 'done' | 'declined',
  text: string,
): Promise<boolean> {
  const voice = await findInput(unit, { kind: 'staff', actor: machine }, inputId);
  if (voice?.state !== 'received' && voice?.state !== 'examining') return false;
  const outcome = status === 'done' ? 'taken-up' : 'not-taken-up';
  const reason = answerReasons[status];
  await recordAnswer(unit, machine, [inputId], { text, reason, outcome });
  return true;
}

async function follow(
  unit: Unit,
  report: Report,
  status: ReportStatus,
  text: string,
): Promise<void> {
  const said = text || (status === 'done' ? doneText : statusMeanings[status].ja);
  const answered =
    status === 'done' || status === 'declined' ? await answer(unit, report, status, said) : false;
  if (status === 'confirmed' || status === 'working') {
    await examineInput(unit, machine, report.inputId);
  }
  const merged = (await listMerged(unit, report.id)).map(({ inputId }) => inputId);
  const news = notices.moved(await nameForOthers(unit, report), status, text);
  // The engine has told the author of an answer already.
  await tellAll(unit, report, answered ? merged : [report.inputId, ...merged], news);
}

/**
 * Brings a report on: everybody reads the text, and whoever sent or follows it is told once.
 * @throws AppError `forbidden`, `not-found`; `rule-violation` where its status does not follow
 */
export async function moveReport(
  unit: Unit,
  actor: Actor,
  id: string,
  { status, text, note }: MoveForm,
): Promise<void> {
  const report = await reportFor(unit, actor, id);
  if (!nextStatuses(report.status).includes(status)) {
    throw new AppError('rule-violation', refusals.notNow);
  }
  await setReport(unit, report, { status });
  await addUpdate(unit, actor, id, { kind: 'status', status, text, note });
  await follow(unit, report, status, text);
  await audit(unit, actor, 'moved', id, { status });
}

/** As `moveReport` for many; those whose status does not follow stay as they are. @returns how many moved */
export async function moveReports(
  unit: Unit,
  actor: Actor,
  ids: readonly string[],
  form: MoveForm,
): Promise<number> {
  let moved = 0;
  // In one order, so that two at once never wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    const report = await reportFor(unit, actor, id);
    if (!nextStatuses(report.status).includes(form.status)) continue;
    await moveReport(unit, actor, id, form);
    moved += 1;
  }
  return moved;
}

/**
 * Gives a report another category, area or section; the section that had it reads why.
 * @throws InputError; AppError `forbidden`, `not-found`, `rule-violation`
 */
export async function routeReport(
  unit: Unit,
  actor: Actor,
  id: string,
  { category: slug, area, departmentId, note }: RouteForm,
): Promise<void> {
  const report = await reportFor(unit, actor, id);
  if (isEnded(report.status) || nextStatuses(report.status).length === 0) {
    throw new AppError('rule-violation', refusals.notNow);
  }
  const setup = await findSetup(unit);
  const category = findCategory(setup, slug);
  if (!setup || !category) throw new InputError({ category: errors.choose });
  const section = departmentId || sectionFor(category, area || undefined, setup.routes);
  const known = isId(section) && (await findDepartments(unit, [section])).size > 0;
  if (!known) throw new InputError({ departmentId: errors.choose });
  await setReport(unit, report, { category: slug, area: area || null, departmentId: section });
  await addUpdate(unit, actor, id, { kind: 'routed', status: report.status, text: '', note });
  if (section !== report.departmentId) {
    const owner = { departmentId: section, reason: note || undefined };
    await assignInput(unit, machine, report.inputId, owner);
  }
  await audit(unit, actor, 'routed', id, { category: slug, department: section });
}
