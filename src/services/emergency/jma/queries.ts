import { and, desc, eq, ne } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Bulletin, Part } from './bulletin.ts';
import {
  bulletins,
  jmaSettings,
  type StoredBulletin,
  type StoredPart,
  telegrams,
} from './schema.ts';

export type JmaSettings = Omit<typeof jmaSettings.$inferSelect, 'town'>;

/** Until somebody says where the town lies, only what names the municipality itself is read. */
export const firstSettings: JmaSettings = {
  active: true,
  family: 'r06',
  forecastAreas: [],
  earthquakeAreas: [],
  tsunamiAreas: [],
  rivers: [],
  postRank: 2,
  postIntensity: '4',
};

export async function findJmaSettings({ db, town }: Unit): Promise<JmaSettings> {
  const [row] = await db.select().from(jmaSettings).where(eq(jmaSettings.town, town));
  return row ?? firstSettings;
}

function toPart(stored: StoredPart): Part {
  return { ...stored, reportAt: new Date(stored.reportAt) };
}

export function toBulletin(stored: StoredBulletin): Bulletin {
  return { ...stored, reportAt: new Date(stored.reportAt) };
}

/** Enough to find what stood before a cancellation; streams of offices never end. */
const newest = 30;

export async function partsOf({ db, town }: Unit, stream: string): Promise<readonly Part[]> {
  const rows = await db
    .select({ part: telegrams.part })
    .from(telegrams)
    .where(and(eq(telegrams.town, town), eq(telegrams.stream, stream)))
    .orderBy(desc(telegrams.reportAt), desc(telegrams.receivedAt))
    .limit(newest);
  return rows.map(({ part }) => toPart(part));
}

export interface CurrentBulletin {
  readonly id: string;
  readonly stream: string;
  readonly rank: number;
  readonly changedAt: Date;
  readonly bulletin: Bulletin;
}

const shown = 40;

/** What the agency says for the town now, gravest first; drills and tests on request only. */
export async function listBulletins(
  { db, town }: Unit,
  mode: 'real' | 'drill' = 'real',
): Promise<readonly CurrentBulletin[]> {
  const rows = await db
    .select()
    .from(bulletins)
    .where(and(eq(bulletins.town, town), eq(bulletins.mode, mode), ne(bulletins.state, 'over')))
    .orderBy(desc(bulletins.changedAt))
    .limit(shown);
  return rows
    .map((row) => ({ ...row, bulletin: toBulletin(row.bulletin) }))
    .sort((a, b) => b.rank - a.rank || b.changedAt.getTime() - a.changedAt.getTime());
}

const listed = 100;

/** The last telegrams that were kept, for the staff page. */
export async function listTelegrams({ db, town }: Unit) {
  const { id, stream, mode, reportAt, receivedAt, via, part } = telegrams;
  const rows = await db
    .select({ id, stream, mode, reportAt, receivedAt, via, part })
    .from(telegrams)
    .where(eq(telegrams.town, town))
    .orderBy(desc(receivedAt), desc(id))
    .limit(listed);
  return rows.map((row) => ({ ...row, part: toPart(row.part) }));
}
