import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { type ReportKind, reports } from '../schema.ts';
import { recordAct } from '../situation/acts.ts';
import { getOpenSituation } from '../situation/queries.ts';
import { findReport, type Report } from './queries.ts';
import { kindNames, words } from './text.ts';

export interface NewReport {
  readonly kind: ReportKind;
  readonly areas: readonly string[];
  readonly place: string;
  readonly texts: Text;
  readonly state: 'current' | 'over';
  /** Whether it leaves on all channels too, not only on the page. */
  readonly tell: boolean;
}

type Version = Pick<Report, 'thread' | 'kind' | 'state' | 'areas' | 'place' | 'texts'>;

async function write(unit: Unit, actor: Actor, version: Version, tell: boolean): Promise<void> {
  const situation = await getOpenSituation(unit);
  await unit.db.insert(reports).values({
    ...{ town: unit.town, id: newId(), situationId: situation.id, at: unit.now },
    ...version,
  });
  const { ja, en, easy } = version.texts;
  await recordAct(unit, actor, situation, {
    kind: version.state === 'withdrawn' ? 'withdrawn' : 'reported',
    subjectId: version.thread,
    title: kindNames[version.kind],
    ...(tell ? { texts: { ja, en, easy: easy ?? ja }, areas: version.areas } : {}),
  });
}

/** @returns the id under which the report is updated. */
export async function addReport(unit: Unit, actor: Actor, asked: NewReport): Promise<string> {
  authorise(actor, 'emergency.report');
  const { tell, areas, ...rest } = asked;
  const thread = newId();
  await write(unit, actor, { ...rest, areas: [...areas], thread }, tell);
  return thread;
}

/** A new version of a report. @throws AppError `not-found`. */
export async function updateReport(
  unit: Unit,
  actor: Actor,
  thread: string,
  asked: NewReport,
): Promise<void> {
  authorise(actor, 'emergency.report');
  if (!(await findReport(unit, thread))) throw notFound(words.report);
  const { tell, areas, ...rest } = asked;
  await write(unit, actor, { ...rest, areas: [...areas], thread }, tell);
}

/** Takes a wrong report off the page; it stays in the record. @throws AppError `not-found`. */
export async function withdrawReport(unit: Unit, actor: Actor, thread: string): Promise<void> {
  authorise(actor, 'emergency.report');
  const known = await findReport(unit, thread);
  if (!known) throw notFound(words.report);
  const { kind, areas, place, texts } = known;
  await write(unit, actor, { thread, kind, areas, place, texts, state: 'withdrawn' }, false);
}
