import { createHash } from 'node:crypto';
import { and, asc, eq, gt, ne } from 'drizzle-orm';
import { type NotificationKind, notify, type Recipient } from '#engines/notifications/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Job } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { authorColumns, personOf, recipientOf } from '../inputs/authors.ts';
import { inputs } from '../schema.ts';
import { findHopKind } from './kinds.ts';
import { hops, links, threads, told } from './schema.ts';
import { notices, stageTexts } from './text.ts';

export const tellName = 'threads.tell-hop';

/** How rows name who acted. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'visitor' ? '' : actor.name;
}

export const hopNotices: readonly NotificationKind[] = [
  { kind: 'threads.hop', label: notices.kind, for: 'citizens' },
];

/** Small enough that nobody else waits long for the one connection of the embedded database. */
const atOnce = 100;

async function readContributors({ db, town }: Unit, threadId: string, after: string | undefined) {
  return db
    .select({ inputId: inputs.id, ...authorColumns })
    .from(links)
    .innerJoin(inputs, and(eq(inputs.town, links.town), eq(inputs.id, links.inputId)))
    .where(
      and(
        eq(links.town, town),
        eq(links.threadId, threadId),
        eq(inputs.wantsNotices, true),
        ne(inputs.state, 'withdrawn'),
        after === undefined ? undefined : gt(inputs.id, after),
      ),
    )
    .orderBy(asc(inputs.id))
    .limit(atOnce);
}

/** An address is personal data, which the record of what was told need not hold. */
function digestOf(to: Recipient): string {
  return createHash('sha256').update(personOf(to)).digest('base64url');
}

/** Whether this person was not yet told; from now on they were. */
async function claim(unit: Unit, hopId: string, to: Recipient): Promise<boolean> {
  const claimed = await unit.db
    .insert(told)
    .values({ town: unit.town, hopId, recipient: digestOf(to), at: unit.now })
    .onConflictDoNothing()
    .returning({ hopId: told.hopId });
  return claimed.length > 0;
}

async function readHop({ db, town }: Unit, hopId: string) {
  const [row] = await db
    .select({ hop: hops, title: threads.title })
    .from(hops)
    .innerJoin(threads, and(eq(threads.town, hops.town), eq(threads.id, hops.threadId)))
    .where(and(eq(hops.town, town), eq(hops.id, hopId)));
  return row;
}

/** Tells a page of contributors. @returns the last of them; undefined when nobody is left. */
async function tellSome(
  unit: Unit,
  hopId: string,
  after: string | undefined,
): Promise<string | undefined> {
  const found = await readHop(unit, hopId);
  if (!found) return undefined;
  const { hop, title } = found;
  const contributors = await readContributors(unit, hop.threadId, after);
  const label = findHopKind(hop.kind)?.label ?? stageTexts.result;
  const body = notices[hop.act](label, hop.text);
  for (const contributor of contributors) {
    const to = recipientOf(contributor);
    if (!to || !(await claim(unit, hopId, to))) continue;
    const href = `/threads/${hop.threadId}`;
    await notify(unit, { to, kind: 'threads.hop', title: notices.title(title), body, href });
  }
  return contributors.at(-1)?.inputId;
}

/**
 * Every contributor who wants it hears of a hop, page by page, each page a transaction of its own. A job
 * that died begins again and tells nobody twice.
 */
export async function tellHop(
  { database }: Pick<Platform, 'database'>,
  town: string,
  hopId: string,
): Promise<void> {
  let after: string | undefined;
  do {
    const from = after;
    after = await database.inTown(town, (unit) => tellSome(unit, hopId, from));
  } while (after !== undefined);
}

export const lineJobs: readonly Job<never>[] = [
  {
    name: tellName,
    run: (platform: Platform, { town, hop }: { town: string; hop: string }) =>
      tellHop(platform, town, hop),
  } satisfies Job<{ town: string; hop: string }>,
];
