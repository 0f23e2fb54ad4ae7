import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import {
  correctItem,
  endItem,
  findItem as findRegistered,
  publishItem,
  withdrawItem,
} from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { findBySlug, getVersion, type ItemRow } from '../items/queries.ts';
import { keepLinks } from '../links/commands.ts';
import { type Content, storiesPublished, subjectType, videosAdded } from '../model.ts';
import { momentInTokyo } from '../moments.ts';
import { changeItem, recordEvent } from '../record.ts';
import { periodHolds } from '../rules.ts';
import { refusals } from '../text.ts';
import { forgetFaultsOf, keepFaults } from './faults.ts';
import { keepMedia } from './media.ts';
import { judgeVersion } from './queries.ts';
import { redirectFrom } from './redirect.ts';
import { refOf, registerItem } from './register.ts';

/** The figures that an item of this kind counts in are computed anew from its day. */
export async function staleFigures(unit: Unit, { kind }: Pick<ItemRow, 'kind'>): Promise<void> {
  const day = dayInTokyo(unit.now);
  if (kind === 'video') await markStale(unit, videosAdded, day);
  if (kind === 'story') await markStale(unit, storiesPublished, day);
}

/**
 * The gate: every wording that readers would get, in the transaction that publishes it.
 * @throws AppError `rule-violation` when a finding stops it.
 */
export async function passGate(
  unit: Unit,
  item: ItemRow,
  version: number,
  content: Content,
): Promise<void> {
  const bodies = await judgeVersion(unit, item, version, content);
  if (bodies.some(({ stopping }) => stopping.length > 0)) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  await keepFaults(unit, item, content, bodies);
}

/** Lists, channels and the search hear of it; a correction goes wherever the error went. */
async function tell(unit: Unit, actor: Actor, item: ItemRow, content: Content): Promise<void> {
  const registered = await registerItem(unit, item, content);
  const known = await findRegistered(unit, registered);
  if (content.correction && known?.status === 'published') {
    await correctItem(unit, actor, registered, content.correction.ja);
  } else await publishItem(unit, actor, registered);
}

async function assertFree(unit: Unit, { id }: ItemRow, slug: string): Promise<void> {
  const other = await findBySlug(unit, slug);
  if (other && other.id !== id) throw new AppError('conflict', refusals.slugTaken);
}

/**
 * Makes the newest version the live one, at once: gate, register, channels, search, links, figures in
 * one transaction. The item is locked by the caller.
 * @throws AppError `rule-violation` when the gate stops it or its period is over; `conflict` when
 * another page has taken its address.
 */
export async function release(unit: Unit, actor: Actor, item: ItemRow): Promise<void> {
  const { lastVersion: version } = item;
  const { content } = await getVersion(unit, item.id, version);
  const period = periodHolds({ expireAt: content.expireAt }, unit.now);
  if (!period.ok) throw new AppError('rule-violation', period.reason);
  await assertFree(unit, item, content.slug);
  await passGate(unit, item, version, content);
  const moved = item.live !== 'none' && item.slug !== content.slug;
  if (moved) await redirectFrom(unit, actor, `/news/${item.slug}`, `/news/${content.slug}`);
  await changeItem(unit, item.id, {
    ...{ slug: content.slug, live: 'live', liveVersion: version, branch: 'none', publishAt: null },
    expireAt: content.expireAt ? momentInTokyo(content.expireAt) : null,
    firstPublishedAt: item.firstPublishedAt ?? unit.now,
    revisedAt: item.live === 'live' ? unit.now : null,
    ...{ withdrawnAt: null, touchedAt: unit.now },
  });
  await keepLinks(unit, item.id, 'live', content);
  await keepMedia(unit, item.id, 'published', content);
  await tell(unit, actor, item, content);
  await staleFigures(unit, item);
  const kind = content.correction && item.live === 'live' ? 'corrected' : 'published';
  await recordEvent(unit, actor, item.id, { kind, version, note: content.correction?.ja });
  unit.drop(`news:${item.id}`);
  await recordAudit(unit, actor, {
    action: `news.${kind}`,
    subject: { type: subjectType, id: item.id },
    details: { version },
  });
}

/** Takes the live version away from readers; drafts beside it stay. */
export async function takeDown(
  unit: Unit,
  actor: Actor,
  item: ItemRow,
  why: { readonly live: 'expired' | 'withdrawn'; readonly reason: string },
): Promise<void> {
  if (item.live === 'live' && why.live === 'expired') {
    await endItem(unit, refOf(item.id), why.reason);
  } else if (item.live === 'live') await withdrawItem(unit, actor, refOf(item.id), why.reason);
  await changeItem(unit, item.id, {
    ...{ live: why.live, expireAt: null },
    ...(why.live === 'withdrawn' && { withdrawnAt: unit.now }),
  });
  await keepLinks(unit, item.id, 'live', undefined);
  await keepMedia(unit, item.id, 'published', undefined);
  await forgetFaultsOf(unit, item);
  await staleFigures(unit, item);
  await recordEvent(unit, actor, item.id, {
    ...{ kind: why.live, note: why.reason },
    ...(item.liveVersion !== null && { version: item.liveVersion }),
  });
  unit.drop(`news:${item.id}`);
  await recordAudit(unit, actor, {
    action: `news.${why.live}`,
    subject: { type: subjectType, id: item.id },
  });
}
