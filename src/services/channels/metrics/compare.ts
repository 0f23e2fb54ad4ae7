import type { Text } from '#platform/i18n/text.ts';
import type { AccountMetric, PostFigures } from './queries.ts';
import { seenBy, sumOf } from './rules.ts';
import { words } from './text.ts';

const inJapan = (at: Date) => new Date(at.getTime() + 9 * 3_600_000);

/** Monday is 0. */
const weekdayOf = (at: Date) => (inJapan(at).getUTCDay() + 6) % 7;
const hourOf = (at: Date) => inJapan(at).getUTCHours();

export interface Average {
  readonly label: Text;
  readonly value: number | undefined;
}

function averages(
  posts: readonly PostFigures[],
  keys: readonly number[],
  keyOf: (at: Date) => number,
  label: (key: number) => Text,
): Average[] {
  return keys.map((key) => {
    const clicks = posts.flatMap(({ sentAt, figures }) =>
      sentAt && keyOf(sentAt) === key && figures.linkClicks !== null ? [figures.linkClicks] : [],
    );
    const sum = clicks.reduce((total, one) => total + one, 0);
    return { label: label(key), value: clicks.length === 0 ? undefined : sum / clicks.length };
  });
}

export const byWeekday = (posts: readonly PostFigures[]): Average[] =>
  averages(posts, [0, 1, 2, 3, 4, 5, 6], weekdayOf, words.weekday);

/** Hours in which something left. */
export function byHour(posts: readonly PostFigures[]): Average[] {
  const hours = new Set(posts.flatMap(({ sentAt }) => (sentAt ? [hourOf(sentAt)] : [])));
  return averages(
    posts,
    [...hours].sort((a, b) => a - b),
    hourOf,
    words.hour,
  );
}

/** What was read most, and when posts are clicked most, in sentences; none where nobody knows. */
export function sayWhatWasRead(posts: readonly PostFigures[]): Text[] {
  const seen = posts.flatMap((post) => {
    const name = seenBy(post.kind);
    const value = name === 'views' ? post.figures.views : post.figures.reach;
    return value === null ? [] : [{ post, value, unit: words.figures[name] }];
  });
  const [most] = seen.toSorted((a, b) => b.value - a.value);
  const times = byWeekday(posts).filter(({ value }) => value !== undefined);
  const [best] = times.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return [
    ...(most ? [words.mostRead(most.post.title, most.post.account, most.value, most.unit)] : []),
    // One weekday alone is no comparison.
    ...(best && times.length > 1 ? [words.bestTime(best.label)] : []),
  ];
}

export interface AccountSeries {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly rows: readonly AccountMetric[];
  /** Of the last 12 months; undefined where the channel does not say. */
  readonly seen: number | undefined;
}

/** @param yearAgo first day of the last 12 months. */
export function byAccount(rows: readonly AccountMetric[], yearAgo: string): AccountSeries[] {
  const ids = [...new Set(rows.map(({ accountId }) => accountId))];
  return ids.flatMap((id) => {
    const own = rows.filter(({ accountId }) => accountId === id);
    const [first] = own;
    if (!first) return [];
    const lately = own.filter(({ day }) => day >= yearAgo);
    const seen = sumOf(lately, seenBy(first.kind));
    return [{ id, name: first.account, kind: first.kind, rows: own, seen }];
  });
}
