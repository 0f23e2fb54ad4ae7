import { and, asc, eq, lte } from 'drizzle-orm';
import { findMediaOf } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { ItemRow } from '../items/queries.ts';
import { knownLinks } from '../links/queries.ts';
import type { Content } from '../model.ts';
import { overrides } from '../schema.ts';
import { type GivenOverride, type JudgedBody, judge } from './findings.ts';
import { mediaOf } from './media.ts';

/** What was answered for up to this version; a spot that changed matches no more. */
export async function listOverrides(
  { db, town }: Unit,
  itemId: string,
  version: number,
): Promise<GivenOverride[]> {
  const { wording, rule, excerpt, reason, staffId } = overrides;
  return db
    .select({ wording, rule, excerpt, reason, staffId })
    .from(overrides)
    .where(
      and(eq(overrides.town, town), eq(overrides.itemId, itemId), lte(overrides.version, version)),
    )
    .orderBy(asc(overrides.at), asc(overrides.id));
}

/** Everything that stands against publishing this version, with what was answered for. */
export async function judgeVersion(
  unit: Unit,
  item: Pick<ItemRow, 'id' | 'kind'>,
  version: number,
  content: Content,
): Promise<JudgedBody[]> {
  const facts = {
    kind: item.kind,
    today: dayInTokyo(unit.now),
    knownLinks: await knownLinks(unit, content),
    media: await findMediaOf(unit, mediaOf(content)),
  };
  return judge(content, facts, await listOverrides(unit, item.id, version));
}
