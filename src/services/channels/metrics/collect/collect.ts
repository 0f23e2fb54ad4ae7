import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Platform } from '#platform/platform.ts';
import { giveLease, takeLease, withAccess } from '../../accounts/access.ts';
import { pauseAccount } from '../../accounts/pause.ts';
import { findAccountRow } from '../../accounts/queries.ts';
import { ChannelError } from '../../clients/client.ts';
import { getClient } from '../../clients/registry.ts';
import { leaseMinutes } from '../../deliveries/rules.ts';
import { keepFound, keepHarvest, keepPosts } from './commands.ts';
import { collectFacebook } from './facebook.ts';
import { type Asked, type Collector, emptyHarvest } from './harvest.ts';
import { collectLine, daysBack } from './line.ts';
import { countOwn, countOwnPosts } from './own.ts';
import { findEarlierLevels, listSentPosts, listToldDays } from './queries.ts';
import { collectX } from './x.ts';

const collectors: Readonly<Record<string, Collector>> = {
  x: collectX,
  facebook: collectFacebook,
  line: collectLine,
};

/** X tells what its owner may know of a post for 30 days. */
const postDays = 30;
const postsSince = ({ now }: Unit) => new Date(now.getTime() - postDays * 24 * 3_600_000);

interface Work {
  readonly platform: Platform;
  readonly town: string;
  readonly accountId: string;
  readonly kind: string;
  readonly collector: Collector;
}

/**
 * Counts what our own records say, and takes the account if its channel can be asked. A paused one
 * waits for a person, as its posts do. @returns no lease while its posts are leaving.
 */
async function begin(unit: Unit, platform: Platform, accountId: string) {
  const account = await findAccountRow(unit, accountId);
  if (!account || account.state === 'closed' || account.sample) return undefined;
  await keepFound(unit, await countOwn(unit, account, addDays(dayInTokyo(unit.now), -1)));
  const posts = await listSentPosts(unit, accountId, postsSince(unit));
  await keepPosts(unit, await countOwnPosts(unit, account, posts));
  const collector = collectors[account.kind];
  const waits = account.state !== 'active' || getClient(account.kind).missing(platform);
  if (!collector || waits) return undefined;
  return { collector, kind: account.kind, lease: await takeLease(unit, accountId, leaseMinutes) };
}

async function prepare(unit: Unit, accountId: string): Promise<Asked> {
  const day = addDays(dayInTokyo(unit.now), -1);
  return {
    ...{ day, now: unit.now },
    posts: await listSentPosts(unit, accountId, postsSince(unit)),
    earlier: await findEarlierLevels(unit, accountId, day),
    told: await listToldDays(unit, accountId, addDays(day, -daysBack)),
  };
}

/** A void token pauses the account as a post would; a limit or a refusal ends the run of today. */
async function settle({ platform, town, accountId }: Work, error: unknown): Promise<void> {
  if (!(error instanceof ChannelError)) throw error;
  const { failure, message } = error;
  if (failure === 'away' || failure === 'unknown') throw error;
  platform.log.warn({ accountId, failure, reason: message }, 'figures are not told today');
  if (failure !== 'expired') return;
  await platform.database.inTown(town, (unit) => pauseAccount(unit, accountId, 'token', message));
}

/** Asks the channel outside any unit of work, and keeps also what came before a failure. */
async function ask(work: Work): Promise<void> {
  const { platform, town, accountId, kind, collector } = work;
  const asked = await platform.database.inTown(town, (unit) => prepare(unit, accountId));
  let harvest = emptyHarvest();
  try {
    await withAccess(platform, getClient(kind), town, accountId, (access) => {
      harvest = emptyHarvest();
      return collector(access, asked, harvest);
    });
  } catch (error) {
    await settle(work, error);
  } finally {
    await platform.database.inTown(town, (unit) => keepHarvest(unit, accountId, harvest));
  }
}

/**
 * Brings the figures of an account up to yesterday. The same day again takes the place of its figures.
 * @throws ChannelError, Error when another try may help: the job comes again.
 */
export async function collectAccount(
  platform: Platform,
  town: string,
  accountId: string,
): Promise<void> {
  const { database } = platform;
  const begun = await database.inTown(town, (unit) => begin(unit, platform, accountId));
  if (!begun) return;
  const { lease, ...how } = begun;
  if (!lease) throw new Error(`posts of the account ${accountId} are leaving`);
  try {
    await ask({ platform, town, accountId, ...how });
  } finally {
    await database.inTown(town, (unit) => giveLease(unit, accountId, lease));
  }
}
