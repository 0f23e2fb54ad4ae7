import { and, eq, sql } from 'drizzle-orm';
import { type NewInput, type RecordedInput, recordInput } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { listTopic, type Point, reportKind } from '../model.ts';
import { follows, reports, updates } from '../schema.ts';
import { type Category, findCategory, findSetup } from '../settings/queries.ts';
import { sectionFor } from '../settings/rules.ts';
import { refusals } from '../text.ts';
import { titleOf } from './title.ts';

export interface NewReport {
  /** The same id sent twice is one report. */
  readonly id: string;
  readonly category: string;
  /** Where it is, in words. */
  readonly place: string;
  readonly point?: Point;
  /** The point is that of a landmark. */
  readonly approximate: boolean;
  readonly area?: string;
  readonly text: string;
  readonly wish: 'public' | 'private';
  readonly channel: NewInput['channel'];
  readonly author: NewInput['author'];
  /** Keyed digest of who reports, where they do it themselves. */
  readonly person?: string;
  /** ISO day; default today in Japan. */
  readonly receivedOn?: string;
  readonly sample?: boolean;
}

function inputOf(report: NewReport, category: Category, more: Placed): NewInput {
  const { id, place, point, area, text, wish, channel, author, sample } = report;
  const { departmentId, receivedOn, dueOn } = more;
  return {
    ...{ kind: reportKind, subject: id, key: id, title: titleOf(category, place), text },
    ...{ wish, channel, author, departmentId, area, point, receivedOn, dueOn, sample },
  };
}

interface Placed {
  readonly departmentId: string;
  readonly receivedOn: string;
  readonly dueOn: string;
}

async function keep(unit: Unit, report: NewReport, placed: Placed, inputId: string): Promise<void> {
  const { db, town, now } = unit;
  const { id, category, place, point, approximate, area, wish, person, sample = false } = report;
  await db.insert(reports).values({
    ...{ town, id, inputId, category, place, approximate, area, ...placed, sample },
    ...{ latitude: point?.latitude, longitude: point?.longitude, followers: 1, createdAt: now },
    ...({ status: 'received', sight: wish === 'public' ? 'waiting' : 'hidden' } as const),
  });
  await db.insert(updates).values({
    ...{ town, id: newId(), reportId: id, text: '', note: '', at: now },
    ...({ kind: 'status', status: 'received' } as const),
  });
  await db
    .insert(follows)
    .values({ town, reportId: id, person: person ?? `report ${id}`, at: now });
}

/**
 * Takes a report in: to the section in charge of its category and area, with a due day, a receipt and
 * a secret. The same id is one report. Who may report is the caller's to say.
 * @throws AppError `rule-violation` where its category is no longer taken
 */
export async function recordReport(
  unit: Unit,
  actor: Actor,
  report: NewReport,
): Promise<RecordedInput> {
  const setup = await findSetup(unit);
  const category = findCategory(setup, report.category);
  if (!setup || !category?.active) throw new AppError('rule-violation', refusals.closed);
  const receivedOn = report.receivedOn ?? dayInTokyo(unit.now);
  const placed: Placed = {
    departmentId: sectionFor(category, report.area, setup.routes),
    receivedOn,
    dueOn: addDays(receivedOn, category.targetDays),
  };
  const recorded = await recordInput(unit, actor, inputOf(report, category, placed));
  if (!recorded.repeated) await keep(unit, report, placed, recorded.id);
  unit.drop(listTopic);
  return recorded;
}

/** Counts the people who have the problem anew. */
export async function recountFollowers({ db, town }: Unit, reportId: string): Promise<void> {
  const n = sql`(SELECT count(*)::int FROM ${follows}
    WHERE ${follows.town} = ${town} AND ${follows.reportId} = ${reportId})`;
  await db
    .update(reports)
    .set({ followers: n })
    .where(and(eq(reports.town, town), eq(reports.id, reportId)));
}
