import { and, asc, count, desc, eq, ilike, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { isId } from '#platform/ids.ts';
import { inputs } from '../schema.ts';
import { publicViewer, readable, readableInFull, type Viewer } from '../visibility.ts';
import { findHopKind } from './kinds.ts';
import {
  type Thread,
  type ThreadPage,
  type ThreadSummary,
  threadsAtOnce,
  type Voice,
  type VoiceCount,
  voicesAtOnce,
} from './model.ts';
import { reachedStages, type StandingHop, standingHops } from './rules.ts';
import { hops, links, threads } from './schema.ts';

const stageOf = (kind: string) => findHopKind(kind)?.stage;

export function presentThread(row: typeof threads.$inferSelect): Thread {
  const { id, title, summary, departmentId, project, movedOn, sample } = row;
  return {
    ...{ id, title, summary, departmentId, sample },
    ...(project !== null && { project }),
    ...(movedOn !== null && { movedOn }),
  };
}

const linked = and(eq(links.town, inputs.town), eq(links.inputId, inputs.id));

/** Voices that were taken back count no more. */
async function countVoices(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VoiceCount>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: links.threadId,
      all: count(),
      shown: sql<number>`count(*) FILTER (WHERE ${readable(publicViewer)})::int`,
      since: sql<string | null>`min(${inputs.receivedOn})::text`,
    })
    .from(links)
    .innerJoin(inputs, linked)
    .where(
      and(eq(links.town, town), inArray(links.threadId, [...ids]), ne(inputs.state, 'withdrawn')),
    )
    .groupBy(links.threadId);
  return new Map(
    rows.map(({ id, all, shown, since }) => [id, { all, shown, ...(since && { since }) }]),
  );
}

/** The hops of threads as they stand, in the order in which they are told. */
export async function listHops(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StandingHop[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(hops)
    .where(and(eq(hops.town, town), inArray(hops.threadId, [...ids])));
  return new Map(
    ids.map((id) => [
      id,
      standingHops(
        rows.filter(({ threadId }) => threadId === id),
        stageOf,
      ),
    ]),
  );
}

export async function summarise(unit: Unit, found: readonly Thread[]): Promise<ThreadSummary[]> {
  const ids = found.map(({ id }) => id);
  const voices = await countVoices(unit, ids);
  const told = await listHops(unit, ids);
  return found.map((thread) => ({
    ...thread,
    voices: voices.get(thread.id) ?? { all: 0, shown: 0 },
    reached: reachedStages(told.get(thread.id) ?? [], stageOf),
  }));
}

/** Undefined also for ids that are none. Those without a hop are for staff (`movedOn`). */
export async function findThread(unit: Unit, id: string): Promise<ThreadSummary | undefined> {
  if (!isId(id)) return undefined;
  const rows = await unit.db
    .select()
    .from(threads)
    .where(and(eq(threads.town, unit.town), eq(threads.id, id)));
  const [found] = await summarise(unit, rows.map(presentThread));
  return found;
}

export interface ThreadFilter {
  /** Also those that nobody outside sees yet. */
  readonly all?: boolean;
  readonly words?: string;
  /** Slug. */
  readonly project?: string;
  /** From 1. */
  readonly page?: number;
}

const pattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** A page of threads, those that moved last first. */
export async function listThreads(unit: Unit, filter: ThreadFilter): Promise<ThreadPage> {
  const { all, words, project, page = 1 } = filter;
  const where = and(
    eq(threads.town, unit.town),
    all ? undefined : isNotNull(threads.movedOn),
    project === undefined ? undefined : eq(threads.project, project),
    words
      ? or(ilike(threads.title, pattern(words)), ilike(threads.summary, pattern(words)))
      : undefined,
  );
  const [{ total } = { total: 0 }] = await unit.db
    .select({ total: count() })
    .from(threads)
    .where(where);
  const rows = await unit.db
    .select()
    .from(threads)
    .where(where)
    .orderBy(sql`${threads.movedOn} DESC NULLS FIRST`, desc(threads.id))
    .limit(threadsAtOnce)
    .offset((page - 1) * threadsAtOnce);
  const items = await summarise(unit, rows.map(presentThread));
  return { items, total, page, pageSize: threadsAtOnce };
}

/** Threads that a voice belongs to; the public sees those that have a hop. */
export async function threadsOfInput(
  unit: Unit,
  viewer: Viewer,
  inputId: string,
): Promise<readonly ThreadSummary[]> {
  if (!isId(inputId)) return [];
  const rows = await unit.db
    .select({ thread: threads })
    .from(links)
    .innerJoin(threads, and(eq(threads.town, links.town), eq(threads.id, links.threadId)))
    .where(
      and(
        eq(links.town, unit.town),
        eq(links.inputId, inputId),
        viewer.kind === 'staff' ? undefined : isNotNull(threads.movedOn),
      ),
    )
    .orderBy(desc(threads.movedOn), asc(threads.id))
    .limit(threadsAtOnce);
  return summarise(
    unit,
    rows.map(({ thread }) => presentThread(thread)),
  );
}

/** What of a voice this reader may read. */
function voiceColumns(viewer: Viewer) {
  const full = readableInFull(viewer);
  return {
    id: inputs.id,
    title: sql<string | null>`CASE WHEN ${full} THEN ${inputs.title} ELSE ${inputs.shownTitle} END`,
    text: sql<string>`CASE WHEN ${full} THEN ${inputs.text} ELSE ${inputs.shownText} END`,
    channel: inputs.channel,
    area: inputs.area,
    receivedOn: inputs.receivedOn,
    open: sql<boolean>`${readable(publicViewer)}`,
    sample: inputs.sample,
  };
}

type VoiceRow = Omit<Voice, 'title' | 'area'> & {
  readonly title: string | null;
  readonly area: string | null;
};

const presentVoice = ({ title, area, ...row }: VoiceRow): Voice => ({
  ...row,
  ...(title !== null && { title }),
  ...(area !== null && { area }),
});

/** Voices of a thread that this reader may read, the first one first. */
export async function listVoices(
  { db, town }: Unit,
  threadId: string,
  viewer: Viewer,
  { limit = voicesAtOnce, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<readonly Voice[]> {
  const rows = await db
    .select(voiceColumns(viewer))
    .from(links)
    .innerJoin(inputs, linked)
    .where(and(eq(links.town, town), eq(links.threadId, threadId), readable(viewer)))
    .orderBy(asc(inputs.receivedOn), asc(inputs.id))
    .limit(limit)
    .offset(offset);
  return rows.map(presentVoice);
}

/**
 * The first voice of each of some threads that everybody may read.
 * @returns by the id of the thread; those without one are missing.
 */
export async function firstVoices(
  { db, town }: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Voice>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([links.threadId], {
      threadId: links.threadId,
      ...voiceColumns(publicViewer),
    })
    .from(links)
    .innerJoin(inputs, linked)
    .where(and(eq(links.town, town), inArray(links.threadId, [...ids]), readable(publicViewer)))
    .orderBy(links.threadId, asc(inputs.receivedOn), asc(inputs.id));
  return new Map(rows.map(({ threadId, ...row }) => [threadId, presentVoice(row)]));
}
