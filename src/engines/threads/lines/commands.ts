import { and, eq, inArray, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { insistOn } from '../policy.ts';
import { inputs } from '../schema.ts';
import { readable } from '../visibility.ts';
import {
  CorrectionInput,
  type HopCorrection,
  HopInput,
  type NewHop,
  ReasonInput,
  ThreadInput,
} from './inputs.ts';
import { findHopKind } from './kinds.ts';
import { threadsTopic } from './model.ts';
import { nameOf, tellName } from './notify.ts';
import { hops, links, threads } from './schema.ts';
import { indexThread } from './search-entry.ts';
import { faults, names, refusals } from './text.ts';

/** Its figure hangs on links and hops. */
const decidedShare = 'threads.decidedShare';

async function finish(
  unit: Unit,
  actor: Actor,
  threadId: string,
  action: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await indexThread(unit, threadId);
  await recordAudit(unit, actor, {
    action: `threads.${action}`,
    subject: { type: 'thread', id: threadId },
    details,
  });
  unit.drop(threadsTopic);
}

/** @returns its id. Nobody outside sees it until it has a hop. @throws AppError, InputError */
export async function startThread(unit: Unit, actor: Actor, input: ThreadInput): Promise<string> {
  insistOn(actor, 'threads.projects');
  const { project = null, ...thread } = parseInput(ThreadInput, input);
  const id = newId();
  await unit.db
    .insert(threads)
    .values({ town: unit.town, id, ...thread, project, startedAt: unit.now, movedOn: null });
  await finish(unit, actor, id, 'thread-started');
  return id;
}

/** Another title, summary, section or project. */
export async function changeThread(
  unit: Unit,
  actor: Actor,
  id: string,
  input: ThreadInput,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  const { sample: _, project = null, ...change } = parseInput(ThreadInput, input);
  await getThread(unit, id);
  await unit.db
    .update(threads)
    .set({ ...change, project })
    .where(and(eq(threads.town, unit.town), eq(threads.id, id)));
  await finish(unit, actor, id, 'thread-changed');
}

/** Two who write to a thread wait for each other. */
async function getThread({ db, town }: Unit, id: string) {
  const rows = isId(id)
    ? await db
        .select()
        .from(threads)
        .where(and(eq(threads.town, town), eq(threads.id, id)))
        .for('update')
    : [];
  const [thread] = rows;
  if (!thread) throw notFound(names.thread);
  return thread;
}

/** Of one statement; more come in several. */
const linksAtOnce = 1000;

/**
 * Joins voices to a thread. Those that the actor may not read, and those that are in it already, are
 * left as they are. @returns how many were joined.
 */
export async function linkInputs(
  unit: Unit,
  actor: Actor,
  threadId: string,
  inputIds: readonly string[],
): Promise<number> {
  insistOn(actor, 'threads.projects');
  await getThread(unit, threadId);
  const { town, db, now } = unit;
  const wanted = [...new Set(inputIds)].filter(isId);
  const linkedBy = nameOf(actor);
  let joined = 0;
  for (let from = 0; from < wanted.length; from += linksAtOnce) {
    const ids = wanted.slice(from, from + linksAtOnce);
    const found = await db
      .select({ inputId: inputs.id, receivedOn: inputs.receivedOn })
      .from(inputs)
      .where(
        and(eq(inputs.town, town), inArray(inputs.id, ids), readable({ kind: 'staff', actor })),
      );
    if (found.length === 0) continue;
    const added = await db
      .insert(links)
      .values(found.map(({ inputId }) => ({ town, threadId, inputId, linkedAt: now, linkedBy })))
      .onConflictDoNothing()
      .returning({ inputId: links.inputId });
    joined += added.length;
  }
  if (joined === 0) return 0;
  await markStale(unit, decidedShare, await firstHop(unit, threadId));
  await finish(unit, actor, threadId, 'inputs-linked', { count: joined });
  return joined;
}

/** From which day on the thread moves figures; today when it has no hop. */
async function firstHop({ db, town, now }: Unit, threadId: string): Promise<IsoDate> {
  const [row] = await db
    .select({ day: sql<string | null>`min(${hops.happenedOn})::text` })
    .from(hops)
    .where(and(eq(hops.town, town), eq(hops.threadId, threadId)));
  return row?.day ?? dayInTokyo(now);
}

/** Takes a voice out of a thread that it does not belong to. */
export async function unlinkInput(
  unit: Unit,
  actor: Actor,
  threadId: string,
  inputId: string,
): Promise<void> {
  insistOn(actor, 'threads.projects');
  await getThread(unit, threadId);
  if (!isId(inputId)) throw notFound(names.thread);
  await unit.db
    .delete(links)
    .where(
      and(eq(links.town, unit.town), eq(links.threadId, threadId), eq(links.inputId, inputId)),
    );
  await markStale(unit, decidedShare, await firstHop(unit, threadId));
  await finish(unit, actor, threadId, 'input-unlinked', { input: inputId });
}

interface Told {
  readonly text: string;
  readonly on: IsoDate;
  readonly target?: string | undefined;
  readonly link?: { readonly label: string; readonly href: string } | undefined;
}

/** Whether the kind has such a target today, and the day has come. @throws InputError */
async function columnsOf(unit: Unit, kindName: string, { text, on, target, link }: Told) {
  const kind = findHopKind(kindName);
  if (!kind) throw new InputError({ kind: faults.kind });
  if (on > dayInTokyo(unit.now)) throw new InputError({ on: faults.future });
  if (kind.targets && target === undefined) throw new InputError({ target: faults.target });
  if (kind.targets && target !== undefined && !(await kind.targets.get(unit, target))) {
    throw new InputError({ target: faults.targetGone });
  }
  const away = kind.targets ? undefined : link;
  return {
    text,
    happenedOn: on,
    target: kind.targets ? (target ?? null) : null,
    linkLabel: away?.label ?? null,
    linkHref: away?.href ?? null,
  };
}

type HopValues = Omit<typeof hops.$inferInsert, 'town' | 'id' | 'recordedAt' | 'recordedBy'>;

/** Writes a row, moves the thread, and has the contributors told once this is committed. */
async function append(unit: Unit, actor: Actor, values: HopValues): Promise<string> {
  const { town, db, now } = unit;
  const id = newId();
  const written = await db
    .insert(hops)
    .values({ town, id, ...values, recordedAt: now, recordedBy: nameOf(actor) })
    .onConflictDoNothing()
    .returning({ id: hops.id });
  if (written.length === 0) throw new AppError('conflict', refusals.notStanding);
  const moved = sql`greatest(${threads.movedOn}, ${values.happenedOn}::date)`;
  await db
    .update(threads)
    .set({ movedOn: moved })
    .where(and(eq(threads.town, town), eq(threads.id, values.threadId)));
  await markStale(unit, decidedShare, await firstHop(unit, values.threadId));
  await unit.enqueue(tellName, { hop: id }, { singletonKey: id });
  await finish(unit, actor, values.threadId, `hop-${values.act}`, { hop: id, kind: values.kind });
  return id;
}

/**
 * Tells what happened to the voices of a thread; each contributor who wants it hears of it once.
 * @returns the hop's id. @throws AppError, InputError
 */
export async function addHop(
  unit: Unit,
  actor: Actor,
  threadId: string,
  input: NewHop,
): Promise<string> {
  insistOn(actor, 'threads.projects');
  const hop = parseInput(HopInput, input);
  const thread = await getThread(unit, threadId);
  const columns = await columnsOf(unit, hop.kind, hop);
  return append(unit, actor, {
    ...{ threadId, act: 'told', kind: hop.kind, ...columns },
    departmentId: hop.departmentId ?? thread.departmentId,
    sample: hop.sample,
    replaces: null,
  });
}

/** The hop, if nothing stands in its place yet. @throws AppError */
async function getStanding({ db, town }: Unit, hopId: string) {
  const rows = isId(hopId)
    ? await db
        .select()
        .from(hops)
        .where(and(eq(hops.town, town), eq(hops.id, hopId)))
    : [];
  const [hop] = rows;
  if (!hop) throw notFound(names.hop);
  if (hop.act === 'withdrawn') throw new AppError('conflict', refusals.notStanding);
  return hop;
}

/** Tells a hop anew; what stood there before stays readable. @returns the id of the new row. */
export async function correctHop(
  unit: Unit,
  actor: Actor,
  hopId: string,
  input: HopCorrection,
): Promise<string> {
  insistOn(actor, 'threads.projects');
  const { threadId, kind, departmentId, sample } = await getStanding(unit, hopId);
  await getThread(unit, threadId);
  const columns = await columnsOf(unit, kind, parseInput(CorrectionInput, input));
  return append(unit, actor, {
    ...{ threadId, act: 'corrected', kind, ...columns },
    ...{ departmentId, sample, replaces: hopId },
  });
}

/** Takes a hop back, with the reason that readers see. @returns the id of the new row. */
export async function withdrawHop(
  unit: Unit,
  actor: Actor,
  hopId: string,
  input: { readonly reason: string },
): Promise<string> {
  insistOn(actor, 'threads.projects');
  const { reason } = parseInput(ReasonInput, input);
  const { threadId, kind, departmentId, sample } = await getStanding(unit, hopId);
  await getThread(unit, threadId);
  return append(unit, actor, {
    ...{ threadId, act: 'withdrawn', kind, text: reason, happenedOn: dayInTokyo(unit.now) },
    ...{ target: null, linkLabel: null, linkHref: null },
    ...{ departmentId, sample, replaces: hopId },
  });
}
