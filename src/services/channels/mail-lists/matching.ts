import { type SQL, sql } from 'drizzle-orm';
import type { Topic } from '#engines/publishing/contract.ts';
import { followers } from '../following/schema.ts';
import { mailings, recipients } from './schema.ts';

/**
 * Whether a follower wants a mailing, both being rows of the statement. Words of an emergency go to
 * all who did not refuse them; what was said about an item before is said right to the same people.
 */
export function wants(): SQL {
  return sql`(CASE WHEN ${mailings.urgent} THEN ${followers.urgent} ELSE
    (${followers.topics} = '{}' OR ${mailings.topics} = '{}' OR ${followers.topics} && ${mailings.topics})
    AND (${followers.areas} = '{}' OR ${mailings.areas} = '{}' OR ${followers.areas} && ${mailings.areas})
    AND (${followers.kinds} = '{}' OR ${mailings.kind} IS NULL OR ${mailings.kind} = ANY(${followers.kinds}))
  END)`;
}

/** Whether somebody was sent an earlier mailing about the same item. */
export function hadEarlier(recipientId: SQL): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${mailings} earlier
      JOIN ${recipients} had ON had.town = earlier.town AND had.mailing_id = earlier.id
     WHERE earlier.town = ${mailings.town} AND earlier.owner = ${mailings.owner}
       AND earlier.item_id = ${mailings.itemId} AND earlier.id <> ${mailings.id}
       AND had.recipient_id = ${recipientId} AND had.status IN ('sent', 'unclear'))`;
}

/** Whether the very same words about the item already went to somebody by another list. */
export function hadTheSame(recipientId: SQL): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${mailings} same
      JOIN ${recipients} had ON had.town = same.town AND had.mailing_id = same.id
     WHERE same.town = ${mailings.town} AND same.owner = ${mailings.owner}
       AND same.item_id = ${mailings.itemId} AND same.id <> ${mailings.id}
       AND same.channel = ${mailings.channel} AND same.text = ${mailings.text}
       AND had.recipient_id = ${recipientId})`;
}

/** The topics and all above them: who follows 子育て hears of 保育. */
export function withTopicsAbove(topics: readonly Topic[], slugs: readonly string[]): string[] {
  const parents = new Map(topics.map(({ slug, parent }) => [slug, parent]));
  const found = new Set<string>();
  for (const slug of slugs) {
    for (let at: string | undefined = slug; at && !found.has(at); at = parents.get(at)) {
      found.add(at);
    }
  }
  return [...found];
}
