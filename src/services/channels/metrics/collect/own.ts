import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { AccountRow } from '../../accounts/queries.ts';
import { countFollowers } from '../../following/queries.ts';
import { clicksByDay, clicksByItem } from '../../links/queries.ts';
import type { NewMetric, NewPostMetric } from '../commands.ts';
import { noFigures } from '../model.ts';
import { postSource } from '../rules.ts';
import { countPosts, type SentPost } from './queries.ts';

/** Days that are counted again, so that a night without a run leaves no gap. */
const daysBack = 2;

/** Who follows by mail or in a browser; other channels know that themselves. */
async function followersOf(unit: Unit, kind: string): Promise<number | null> {
  if (kind !== 'mail' && kind !== 'push') return null;
  const { mail, browsers } = await countFollowers(unit);
  return kind === 'mail' ? mail : browsers;
}

/** What our own records say of an account: posts of the ledger and clicks of our short links. */
export async function countOwn(
  unit: Unit,
  account: AccountRow,
  day: IsoDate,
): Promise<readonly NewMetric[]> {
  const days = Array.from({ length: daysBack + 1 }, (_, back) => addDays(day, back - daysBack));
  const clicks = await clicksByDay(unit, account.id, days[0] ?? day, day);
  const followers = await followersOf(unit, account.kind);
  const found: NewMetric[] = [];
  for (const of of days.filter((one) => one >= dayInTokyo(account.createdAt))) {
    found.push({
      ...{ ...noFigures, accountId: account.id, day: of, span: 'day', source: 'own' },
      followers: of === day ? followers : null,
      posts: await countPosts(unit, account.id, of),
      linkClicks: clicks.get(of) ?? 0,
    });
  }
  return found;
}

/** Clicks of our short links for the posts of channels that tell us nothing of single posts. */
export async function countOwnPosts(
  unit: Unit,
  { id, kind }: AccountRow,
  posts: readonly SentPost[],
): Promise<readonly NewPostMetric[]> {
  if (postSource(kind) !== 'own') return [];
  const clicks = await clicksByItem(unit, id);
  const { followers: _, posts: __, ...unknown } = noFigures;
  return posts.flatMap(({ deliveryId, owner, itemId }) => {
    const linkClicks = clicks.get(`${owner} ${itemId}`);
    return linkClicks === undefined ? [] : [{ ...unknown, deliveryId, linkClicks }];
  });
}
