import { eq } from 'drizzle-orm';
import { recompute, track } from '#engines/measures/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { followersId, reachId } from '../metrics/commands.ts';
import { loadDemoMetrics } from '../metrics/demo.ts';
import { followers } from './schema.ts';

/** Sample followers; their addresses are of a domain that delivers nowhere, and they are never mailed. */
const people = 40;

/**
 * Sample followers and two years of figures of the sample accounts, after the demo channels. Loading
 * again changes nothing.
 */
export async function loadDemoFollowing(unit: Unit): Promise<void> {
  const { db, town, now } = unit;
  if ((await db.$count(followers, eq(followers.town, town))) > 0) return;
  const topics = [['child'], ['disaster'], ['waste'], [], ['care', 'child'], ['culture']];
  await db.insert(followers).values(
    Array.from({ length: people }, (_, index) => ({
      ...{ town, id: newId(), address: `sample${index + 1}@follower.invalid`, confirmedAt: now },
      ...{ topics: topics[index % topics.length] ?? [], areas: [], kinds: [], sample: true },
      frequency: (['now', 'daily', 'now', 'weekly'] as const)[index % 4] ?? 'now',
      ...{ urgent: true, language: 'ja' as const, askedAt: now, changedAt: now },
    })),
  );
  await loadDemoMetrics(unit);
}

/**
 * Counts followers and reach of the last days, so that the plan's indicators are live at once. The
 * measures must be registered and the jobs attached.
 */
export async function countDemoFollowing(unit: Unit): Promise<void> {
  const to = addDays(dayInTokyo(unit.now), -1);
  await track(unit, followersId, {});
  for (const channel of ['x', 'facebook']) await track(unit, reachId, { channel });
  for (const measure of [followersId, reachId]) {
    await recompute(unit, { from: addDays(to, -6), to, measure });
  }
}
