import type { IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { keepPostMetric, type NewMetric, type NewPostMetric, recordMetrics } from '../commands.ts';
import { figureNames } from '../model.ts';
import type { Harvest } from './harvest.ts';
import { findMetric } from './queries.ts';

const machine: Actor = { kind: 'system', name: 'channels' };

/**
 * Keeps what a run found. A newer figure takes the place of the older one of the day; what this run
 * was not told stays as an earlier one was.
 */
export async function keepFound(unit: Unit, found: readonly NewMetric[]): Promise<void> {
  const list: NewMetric[] = [];
  for (const metric of found) {
    const before = await findMetric(unit, metric);
    const figures = figureNames.map((name) => [name, metric[name] ?? before?.[name] ?? null]);
    const told = metric.raw && { raw: { ...(before?.raw ?? {}), ...metric.raw } };
    list.push({ ...metric, ...Object.fromEntries(figures), ...told });
  }
  await recordMetrics(unit, machine, list);
}

export async function keepPosts(unit: Unit, posts: readonly NewPostMetric[]): Promise<void> {
  for (const post of posts) await keepPostMetric(unit, post);
}

/** Keeps what a channel told of an account and its posts. */
export async function keepHarvest(
  unit: Unit,
  accountId: string,
  { days, posts }: Harvest,
): Promise<void> {
  const found = [...days].map(([day, { figures, raw }]): NewMetric => {
    const of: { accountId: string; day: IsoDate } = { accountId, day };
    return { ...figures, ...of, raw, span: 'day', source: 'api' };
  });
  await keepFound(unit, found);
  await keepPosts(unit, posts);
}
