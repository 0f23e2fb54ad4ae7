import { recordAudit } from '#engines/audit/contract.ts';
import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import { type Area, listAreas } from '#engines/publishing/contract.ts';
import { findInput, type Input, isPublic } from '#engines/threads/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { subjectOf } from '../model.ts';
import { findNearby } from '../nearby/queries.ts';
import type { Near } from '../nearby/rules.ts';
import { listPhotos, type Photo } from '../photos/commands.ts';
import { assertWorksOn } from '../policy.ts';
import {
  findReport,
  listMerged,
  listUpdates,
  type Report,
  type Update,
} from '../reports/queries.ts';
import { findCategory, findSetup, type Setup } from '../settings/queries.ts';
import { names } from '../text.ts';

/** Everything that the page of one report on the desk tells. */
export interface Work {
  readonly report: Report;
  /** As this member of staff may read it. */
  readonly input: Input | undefined;
  readonly setup: Setup | undefined;
  readonly photos: readonly Photo[];
  readonly updates: readonly Update[];
  readonly merged: readonly Report[];
  /** That may be the same problem. */
  readonly near: readonly Near<Report>[];
  readonly departments: readonly Department[];
  readonly areas: readonly Area[];
}

/** A form that came back: which one, with what was typed. */
export interface WorkForm extends FormState {
  readonly to?: string;
}

async function nearOf(unit: Unit, setup: Setup | undefined, report: Report) {
  const { latitude, longitude, approximate } = report;
  const category = findCategory(setup, report.category);
  if (!category || latitude === null || longitude === null) return [];
  return findNearby(unit, category, { latitude, longitude, approximate }, report.id);
}

/** Reading what others may not read goes to the log. */
async function noteReading(unit: Unit, actor: StaffActor, input: Input | undefined, id: string) {
  if (!input || isPublic({ ...input, shownText: input.text })) return;
  await recordAudit(unit, actor, {
    ...{ action: 'problem-reports.read', subject: subjectOf(id), readPersonalData: true },
  });
}

/** @throws AppError `not-found`; `forbidden` for reports of other sections */
export async function readWork(unit: Unit, actor: StaffActor, id: string): Promise<Work> {
  const report = await findReport(unit, id);
  if (!report) throw notFound(names.report);
  assertWorksOn(actor, report);
  const setup = await findSetup(unit);
  const input = await findInput(unit, { kind: 'staff', actor }, report.inputId);
  const work = {
    ...{ report, input, setup, near: await nearOf(unit, setup, report) },
    ...{ photos: await listPhotos(unit, id), updates: await listUpdates(unit, id) },
    ...{ merged: await listMerged(unit, id), departments: await listDepartments(unit) },
    areas: await listAreas(unit),
  };
  await noteReading(unit, actor, input, id);
  return work;
}
