import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { nameOf } from '../policy.ts';
import type { Figures, Source, Span } from './model.ts';
import { metrics, postMetrics } from './schema.ts';

export const followersId = 'channels.followers';
export const reachId = 'channels.reach';

export interface NewMetric extends Figures {
  readonly accountId: string;
  readonly day: IsoDate;
  readonly span: Span;
  readonly source: Source;
  readonly raw?: object;
  readonly sample?: boolean;
}

/** Keeps figures; the same account, span and source again is a correction of them. */
export async function keepMetric(unit: Unit, actor: Actor, metric: NewMetric): Promise<void> {
  const { accountId, day, span, source, raw, sample = false, ...figures } = metric;
  const values = { ...figures, raw: raw ?? null, by: nameOf(actor), fetchedAt: unit.now };
  await unit.db
    .insert(metrics)
    .values({ town: unit.town, accountId, day, span, source, sample, ...values })
    .onConflictDoUpdate({
      target: [metrics.town, metrics.accountId, metrics.day, metrics.span, metrics.source],
      set: values,
    });
}

/** Figures of one form or file, with one entry in the log. */
export async function recordMetrics(
  unit: Unit,
  actor: Actor,
  list: readonly NewMetric[],
): Promise<void> {
  for (const metric of list) await keepMetric(unit, actor, metric);
  const [first] = list.map(({ day }) => day).sort();
  if (!first) return;
  for (const id of [followersId, reachId]) await markStale(unit, id, first);
  await recordAudit(unit, actor, {
    action: 'channels.metrics-recorded',
    subject: { type: 'channels-metrics', id: first },
    details: { figures: list.length, source: list[0]?.source ?? '' },
  });
}

export type NewPostMetric = Omit<Figures, 'followers' | 'posts'> & {
  readonly deliveryId: string;
  readonly raw?: object;
  readonly sample?: boolean;
};

/** What a post came to so far; the newest figures stand. */
export async function keepPostMetric(unit: Unit, metric: NewPostMetric): Promise<void> {
  const { deliveryId, sample = false, raw, ...figures } = metric;
  const values = { ...figures, raw: raw ?? null, fetchedAt: unit.now };
  await unit.db
    .insert(postMetrics)
    .values({ town: unit.town, deliveryId, sample, ...values })
    .onConflictDoUpdate({ target: [postMetrics.town, postMetrics.deliveryId], set: values });
}
