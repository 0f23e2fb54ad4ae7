import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import { announce } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { authorise } from '../policy.ts';
import { alarmStaff } from './alarm.ts';
import { type Bulletin, foldStream, isCancellation, type Part, streamOf } from './bulletin.ts';
import { type Change, changeBetween, leaves, rankOfBulletin } from './change.ts';
import { partFor } from './concern.ts';
import { findJmaSettings, type JmaSettings, partsOf, toBulletin } from './queries.ts';
import { bulletins, jmaSettings, telegrams } from './schema.ts';
import { findSort, type Sort } from './sorts.ts';
import type { Telegram } from './telegram.ts';
import { announcementWords } from './words.ts';

/** What became of a telegram here. */
export type Outcome =
  | 'unknown-sort'
  | 'other-family'
  | 'switched-off'
  | 'elsewhere'
  | 'known'
  | 'kept'
  | 'applied';

const system: Actor = { kind: 'system', name: 'emergency.jma' };
export const emergencyTopic = 'emergency';

const modeOf = { 通常: 'real', 訓練: 'drill', 試験: 'test' } as const;

/** A telegram as it came in. */
export interface Received {
  readonly telegram: Telegram;
  readonly xml: string;
  readonly via: 'push' | 'poll';
}

/** Two telegrams of a stream that arrive together are folded one after the other. */
async function lockStream({ db, town }: Unit, stream: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${town} ${stream}`}, 0))`);
}

/**
 * What follows from an earthquake far away or a cancellation may come later or have come before: those
 * are kept. Other telegrams that do not concern the town are let go.
 */
const mayMatter = (part: Part, sort: Sort): boolean =>
  part.concerns || sort.reading === 'earthquake' || isCancellation(part);

/** @returns false when the same telegram is here already. */
async function keep(unit: Unit, stream: string, part: Part, received: Received): Promise<boolean> {
  const { xml, via, telegram } = received;
  const rows = await unit.db
    .insert(telegrams)
    .values({
      town: unit.town,
      id: newId(),
      digest: createHash('sha256').update(xml).digest('hex'),
      stream,
      mode: modeOf[telegram.status],
      reportAt: part.reportAt,
      receivedAt: unit.now,
      via,
      part: { ...part, reportAt: part.reportAt.toISOString() },
      xml: part.concerns ? xml : null,
    })
    .onConflictDoNothing()
    .returning({ id: telegrams.id });
  return rows.length > 0;
}

interface Standing {
  readonly id: string;
  readonly posted: boolean;
  readonly bulletin?: Bulletin;
}

async function standingOf({ db, town }: Unit, stream: string): Promise<Standing> {
  const [row] = await db
    .select()
    .from(bulletins)
    .where(and(eq(bulletins.town, town), eq(bulletins.stream, stream)));
  if (!row) return { id: newId(), posted: false };
  return { id: row.id, posted: row.posted, bulletin: toBulletin(row.bulletin) };
}

async function saveBulletin(
  unit: Unit,
  row: Pick<typeof bulletins.$inferInsert, 'stream' | 'id' | 'mode' | 'posted'>,
  bulletin: Bulletin,
): Promise<void> {
  const values = {
    ...row,
    state: bulletin.state,
    rank: rankOfBulletin(bulletin),
    bulletin: { ...bulletin, reportAt: bulletin.reportAt.toISOString() },
    changedAt: unit.now,
  };
  await unit.db
    .insert(bulletins)
    .values({ town: unit.town, ...values })
    .onConflictDoUpdate({ target: [bulletins.town, bulletins.stream], set: values });
}

async function tell(unit: Unit, id: string, bulletin: Bulletin, change: Change): Promise<void> {
  const town = await getTown(unit);
  const levels = bulletin.warnings.flatMap(({ level }) => level ?? []);
  const level = levels.sort().at(-1);
  await announce(unit, system, {
    owner: 'emergency',
    id,
    key: `${id}:${bulletin.reportAt.toISOString()}:${change}`,
    href: '/emergency',
    ...announcementWords(bulletin, change, town.name),
    areas: [],
    ...(level && change === 'issued' ? { level } : {}),
    drill: false,
  });
}

async function apply(
  unit: Unit,
  stream: string,
  received: Received,
  sort: Sort,
  asked: JmaSettings,
) {
  const after = foldStream(await partsOf(unit, stream), sort.reading);
  if (!after) return;
  const before = await standingOf(unit, stream);
  const change = changeBetween(before.bulletin, after);
  const mode = modeOf[received.telegram.status];
  // Drills and tests of the agency are shown to staff and never leave.
  const told = mode === 'real' && leaves(change, after, asked, before.posted);
  const { id, posted } = before;
  await saveBulletin(unit, { stream, id, mode, posted: posted || told }, after);
  if (told) await tell(unit, id, after, change);
  if (mode === 'real') await alarmStaff(unit, before.bulletin, after);
  unit.drop(emergencyTopic);
}

/**
 * Takes a telegram of the Japan Meteorological Agency for this town. Telegrams may come in any order and
 * more than once; what holds is folded from all of them.
 */
export async function receiveTelegram(unit: Unit, received: Received): Promise<Outcome> {
  const { telegram } = received;
  const sort = findSort(telegram.sort);
  if (!sort) return 'unknown-sort';
  const asked = await findJmaSettings(unit);
  if (!asked.active) return 'switched-off';
  if (sort.family && sort.family !== asked.family) return 'other-family';
  const part = partFor(telegram, sort, { ...asked, municipality: unit.town.slice(0, 5) });
  if (!mayMatter(part, sort)) return 'elsewhere';
  const stream = streamOf(telegram, sort);
  await lockStream(unit, stream);
  if (!(await keep(unit, stream, part, received))) return 'known';
  await apply(unit, stream, received, sort, asked);
  return part.concerns ? 'applied' : 'kept';
}

/** @throws AppError `forbidden` without `emergency.manage`. */
export async function saveJmaSettings(unit: Unit, actor: Actor, asked: JmaSettings): Promise<void> {
  authorise(actor, 'emergency.manage');
  await unit.db
    .insert(jmaSettings)
    .values({ town: unit.town, ...asked })
    .onConflictDoUpdate({ target: [jmaSettings.town], set: asked });
  await recordAudit(unit, actor, {
    action: 'emergency.jma-settings-saved',
    subject: { type: 'emergency.jma-settings', id: unit.town },
    details: { family: asked.family, active: asked.active },
  });
  unit.drop(emergencyTopic);
}
