import { type SQL, sql } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { inputs } from '../schema.ts';
import { listHopKinds } from './kinds.ts';
import { hops, links } from './schema.ts';

/**
 * Condition on rows of `inputs`: one of the voice's threads had reached a decision by the end of the day.
 * A hop that was corrected counts as corrected, one that was taken back not at all.
 */
export function reachedDecision({ town }: Unit, at: IsoDate): SQL {
  const kinds = listHopKinds().flatMap(({ kind, stage }) => (stage === 'decision' ? [kind] : []));
  if (kinds.length === 0) return sql`false`;
  return sql`EXISTS (
    SELECT 1 FROM ${links}
    JOIN ${hops} ON ${hops.town} = ${links.town} AND ${hops.threadId} = ${links.threadId}
    WHERE ${links.town} = ${town} AND ${links.inputId} = ${inputs.id}
      AND ${hops.act} <> 'withdrawn' AND ${hops.happenedOn} <= ${at}
      AND ${hops.kind} IN (${sql.join(
        kinds.map((kind) => sql`${kind}`),
        sql`, `,
      )})
      AND NOT EXISTS (
        SELECT 1 FROM ${hops} AS later
        WHERE later.town = ${town} AND later.replaces = ${hops.id}))`;
}
