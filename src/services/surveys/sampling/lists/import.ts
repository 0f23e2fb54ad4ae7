import { setImmediate as giveWay } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import { seal, sealValue } from '#platform/sealed-values.ts';
import { residentDigest } from '../../answering/digests.ts';
import { listFaults, lists, residents } from '../schema.ts';
import { readListName } from './commands.ts';
import { decoderOf } from './decode.ts';
import type { ListCounts } from './model.ts';
import { findPart, getList, listKey, type ResidentList } from './queries.ts';
import { createListReader, type Outcome } from './read-list.ts';
import { broken, type CsvRecord, createRecordReader } from './records.ts';
import { createAreaFinder } from './residents.ts';

/** Rows of one transaction. */
const rowsAtOnce = 1000;
/** Faults that are kept for the page: more than that nobody mends one by one. */
const mostFaults = 1000;

interface Work {
  readonly database: Database;
  readonly town: string;
  readonly list: ResidentList;
  readonly key: Buffer;
}

async function* recordsOf({ database, town, list, key }: Work): AsyncGenerator<CsvRecord[]> {
  const decode = decoderOf(list.encoding);
  const reader = createRecordReader(list.delimiter);
  for (let place = 0; ; place += 1) {
    const part = await database.inTown(town, (unit) => findPart(unit, { id: list.id, place }, key));
    if (!part) break;
    yield reader.push(decode(part));
  }
  yield [...reader.push(decode()), ...reader.end()];
}

function addCounts(counts: ListCounts, outcomes: readonly Outcome[]): ListCounts {
  const faulty = outcomes.filter(({ faults }) => faults.length > 0);
  const doubles = faulty.filter(({ faults }) => faults.some(({ first }) => first !== undefined));
  const found = faulty.reduce((sum, { faults }) => sum + faults.length, 0);
  return {
    residents: counts.residents + outcomes.filter(({ resident }) => resident).length,
    faulty: counts.faulty + faulty.length,
    doubles: counts.doubles + doubles.length,
    kept: Math.min(mostFaults, counts.kept + found),
    outside: counts.outside + outcomes.filter(({ outside }) => outside).length,
  };
}

async function writeResidents(
  { db, town }: Unit,
  { list, key }: Work,
  outcomes: readonly Outcome[],
): Promise<void> {
  const rows = outcomes.flatMap(({ resident }) => {
    if (!resident) return [];
    const { row, digest: person, stratum, marked } = resident;
    const sealed = sealValue(key, resident.person);
    return [{ town, listId: list.id, row, person, ...stratum, marked, sealed }];
  });
  if (rows.length > 0) await db.insert(residents).values(rows);
}

async function writeFaults(
  { db, town }: Unit,
  { list, key }: Work,
  outcomes: readonly Outcome[],
  free: number,
): Promise<void> {
  const rows = outcomes.flatMap(({ faults }) =>
    faults.map(({ row, kind, column, first, value }, place) => ({
      ...{ town, listId: list.id, row, place, kind, column, first },
      sealed: seal(key, Buffer.from(value.slice(0, 200))),
    })),
  );
  const kept = rows.slice(0, free);
  if (kept.length > 0) await db.insert(listFaults).values(kept);
}

/** @returns false when the list was deleted meanwhile, or another worker goes on with it. */
async function write(work: Work, outcomes: readonly Outcome[], last: boolean): Promise<boolean> {
  const { database, town, list } = work;
  return database.inTown(town, async (unit) => {
    const now = await getList(unit, list.surveyId, list.id, 'lock');
    const fresh = outcomes.filter(({ row }) => row > now.rowsDone);
    if (now.state !== 'reading') return false;
    await writeResidents(unit, work, fresh);
    await writeFaults(unit, work, fresh, mostFaults - now.counts.kept);
    const counts = addCounts(now.counts, fresh);
    const state = last ? (counts.faulty > 0 ? 'read' : 'ready') : 'reading';
    const rowsDone = Math.max(now.rowsDone, outcomes.at(-1)?.row ?? 0);
    await unit.db
      .update(lists)
      .set({ counts, state, rowsDone })
      .where(and(eq(lists.town, town), eq(lists.id, list.id)));
    return true;
  });
}

/** The reader for a list, made once its heading is known. */
async function readerFor(work: Work, secret: string, heading: CsvRecord) {
  const { database, town, list } = work;
  const areas = await database.inTown(town, listAreas);
  const rules = {
    ...{ columns: list.columns, width: heading === broken ? 0 : heading.length },
    ...{ referenceOn: list.referenceOn, fromAge: list.fromAge },
    findArea: createAreaFinder(areas.map(({ slug, name }) => ({ slug, name: name.ja }))),
  };
  return createListReader(rules, (...parts) => residentDigest(secret, ...parts));
}

/**
 * Reads a list, a thousand rows a transaction. Killed in the middle it reads the file once more from
 * its beginning, so that doubles are found again, and writes only what was not written: never a row twice.
 */
export async function importList(
  database: Database,
  secret: string,
  {
    town,
    survey,
    list: id,
  }: { readonly town: string; readonly survey: string; readonly list: string },
): Promise<void> {
  const list = await database.inTown(town, (unit) => getList(unit, survey, id));
  if (list.state !== 'reading') return;
  const work = { database, town, list, key: listKey(secret, list) };
  let read: ReturnType<typeof createListReader> | undefined;
  let waiting: Outcome[] = [];
  for await (const records of recordsOf(work)) {
    for (const record of records) {
      if (read) waiting.push(read(record));
      else read = await readerFor(work, secret, record);
      if (waiting.length < rowsAtOnce) continue;
      if (!(await write(work, waiting, false))) return;
      waiting = [];
      // The embedded database answers without leaving this turn of the event loop: pages come first.
      await giveWay();
    }
  }
  await write(work, waiting, true);
}

export const readListJob: Job<{ town: string; survey: string; list: string }> = {
  name: readListName,
  run: ({ database, secret }, payload) => importList(database, secret, payload),
};
