import { and, eq, ne } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { newSalt, seal, sealingKey } from '#platform/sealed-values.ts';
import { insistOn, nameOf } from '../../policy.ts';
import { lockSurvey } from '../../questionnaires/queries.ts';
import { forgetLetters } from '../letters/forget.ts';
import { listFaults, listParts, lists, residents } from '../schema.ts';
import type { ColumnMap } from './columns.ts';
import { decoderOf, type Encoding, piecesOf } from './decode.ts';
import { longestKeep, noCounts } from './model.ts';
import { findList, findPart, getList, listKey, type ResidentList } from './queries.ts';
import type { Delimiter } from './records.ts';
import { listFaultTexts, listRefusals } from './text.ts';

export const readListName = 'surveys.read-list';

export interface NewList {
  readonly content: Uint8Array;
  readonly digest: string;
  readonly lines: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly columns: ColumnMap;
  readonly source: string;
  readonly referenceOn: IsoDate;
  readonly fromAge: number;
  readonly deleteOn: IsoDate;
}

/** Bytes of a piece; what is in memory while a list is read. */
const pieceSize = 192 * 1024;

const own = ({ town }: Unit, id: string) => and(eq(lists.town, town), eq(lists.id, id));

async function note(
  unit: Unit,
  actor: Actor,
  act: string,
  { id, surveyId }: Pick<ResidentList, 'id' | 'surveyId'>,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await recordAudit(unit, actor, {
    action: `surveys.list-${act}`,
    subject: { type: 'survey', id: surveyId },
    details: { list: id, ...details },
  });
}

/** @throws InputError unless the day is to come and the list is not kept longer than it may be */
function checkDeletion({ now }: Unit, deleteOn: IsoDate, addedAt: Date): void {
  const last = addDays(dayInTokyo(addedAt), longestKeep);
  if (deleteOn <= dayInTokyo(now) || deleteOn > last) {
    throw new InputError({ deleteOn: listFaultTexts.deleteOn(last) });
  }
}

/**
 * Keeps a list of residents as it came, encrypted, until somebody confirms how it is read.
 * @param secret `platform.secret`
 * @returns its id
 * @throws AppError forbidden, not-found, conflict while the survey has another list; InputError
 */
export async function addList(
  unit: Unit,
  actor: Actor,
  secret: string,
  surveyId: string,
  { content, ...list }: NewList,
): Promise<string> {
  insistOn(actor, 'surveys.sample');
  const survey = await lockSurvey(unit, surveyId);
  if (survey.access !== 'sample') throw new AppError('rule-violation', listRefusals.noSample);
  if (await findList(unit, surveyId)) throw new AppError('conflict', listRefusals.another);
  checkDeletion(unit, list.deleteOn, unit.now);
  const { db, town, now } = unit;
  const [id, salt] = [newId(), newSalt()];
  await db.insert(lists).values({
    ...{ town, id, surveyId, ...list, salt, bytes: content.length, state: 'uploaded' },
    ...{ rowsDone: 1, counts: noCounts, addedBy: nameOf(actor), addedAt: now },
  });
  const key = sealingKey(secret, 'surveys.list', salt);
  let place = 0;
  for (const piece of piecesOf(content, pieceSize)) {
    await db.insert(listParts).values({ town, listId: id, place, sealed: seal(key, piece) });
    place += 1;
  }
  const { digest, lines, deleteOn } = list;
  await note(unit, actor, 'added', { id, surveyId }, { digest, lines, deleteOn });
  return id;
}

/** @throws AppError conflict when somebody went on with it meanwhile */
async function lockList(
  unit: Unit,
  surveyId: string,
  id: string,
  state: ResidentList['state'],
): Promise<ResidentList> {
  const list = await getList(unit, surveyId, id, 'lock');
  if (list.state !== state) throw new AppError('conflict', listRefusals.moved);
  return list;
}

/** @throws InputError where the file cannot be read in this encoding from end to end */
async function checkEncoding(unit: Unit, id: string, key: Buffer, encoding: Encoding) {
  const decode = decoderOf(encoding);
  try {
    for (let place = 0; ; place += 1) {
      const part = await findPart(unit, { id, place }, key);
      decode(part);
      if (!part) return;
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError({ encoding: listFaultTexts.encoding });
  }
}

/**
 * Confirms how a list is read, and lets it be read by a job.
 * @param secret `platform.secret`
 * @throws AppError forbidden, not-found, conflict; InputError for another encoding than that of the file
 */
export async function readList(
  unit: Unit,
  actor: Actor,
  secret: string,
  place: { readonly surveyId: string; readonly id: string },
  how: Pick<NewList, 'encoding' | 'delimiter' | 'columns'>,
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const { surveyId, id } = place;
  const list = await lockList(unit, surveyId, id, 'uploaded');
  await checkEncoding(unit, id, listKey(secret, list), how.encoding);
  await unit.db
    .update(lists)
    .set({ ...how, state: 'reading' })
    .where(own(unit, id));
  await note(unit, actor, 'read', place);
  await unit.enqueue(readListName, { town: unit.town, survey: surveyId, list: id });
}

/** Goes on without the rows that have faults. @throws AppError forbidden, not-found, conflict */
export async function acceptList(
  unit: Unit,
  actor: Actor,
  place: { readonly surveyId: string; readonly id: string },
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const { counts } = await lockList(unit, place.surveyId, place.id, 'read');
  await unit.db
    .update(lists)
    .set({ state: 'ready', acceptedBy: nameOf(actor) })
    .where(own(unit, place.id));
  await note(unit, actor, 'accepted', place, { leftOut: counts.faulty });
}

/**
 * Deletes a list: the file, the names, the faults and the letters made of it. What stays is that there was one.
 * @param why of the audit: its day came, or staff asked for it.
 */
export async function forgetList(
  unit: Unit,
  actor: Actor,
  list: Pick<ResidentList, 'id' | 'surveyId' | 'digest'>,
  why: 'day' | 'staff',
): Promise<void> {
  const { db, town, now } = unit;
  for (const table of [residents, listParts, listFaults]) {
    await db.delete(table).where(and(eq(table.town, town), eq(table.listId, list.id)));
  }
  await forgetLetters(unit, { listId: list.id });
  await db
    .update(lists)
    .set({ state: 'deleted', salt: null, deletedAt: now })
    .where(and(own(unit, list.id), ne(lists.state, 'deleted')));
  await note(unit, actor, 'deleted', list, { why, digest: list.digest });
}

/**
 * Moves the day of deletion, still within the time that a list may be kept since it came.
 * @throws AppError forbidden, not-found, conflict; InputError
 */
export async function moveDeletion(
  unit: Unit,
  actor: Actor,
  place: { readonly surveyId: string; readonly id: string },
  deleteOn: IsoDate,
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const list = await getList(unit, place.surveyId, place.id, 'lock');
  if (list.state === 'deleted') throw new AppError('conflict', listRefusals.moved);
  checkDeletion(unit, deleteOn, list.addedAt);
  await unit.db.update(lists).set({ deleteOn }).where(own(unit, list.id));
  await note(unit, actor, 'deletion-moved', place, { from: list.deleteOn, deleteOn });
}

/** Deletes a list at once. @throws AppError forbidden, not-found, conflict */
export async function deleteList(
  unit: Unit,
  actor: Actor,
  place: { readonly surveyId: string; readonly id: string },
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const list = await getList(unit, place.surveyId, place.id, 'lock');
  if (list.state === 'deleted') throw new AppError('conflict', listRefusals.moved);
  await forgetList(unit, actor, list, 'staff');
}
