import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { attemptInside } from '#platform/database/attempt.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { catalogueTopic, type DeclaredDataset, datasetTopic } from '../model.ts';
import { listDeclared, reportFailure } from '../registry.ts';
import { digestOf, readDeclared } from '../rows/declared.ts';
import { datasets, openedSets } from '../schema.ts';

type Opened = typeof openedSets.$inferSelect;

async function noteOne(unit: Unit, set: DeclaredDataset, known: Opened | undefined): Promise<void> {
  const rows = await readDeclared(unit, set);
  const digest = digestOf(set.columns, rows);
  if (rows.length === 0 && !known) return;
  const unchanged = known?.digest === digest && known.until === null;
  if (unchanged && known.failingSince === null) return;
  const { town, now } = unit;
  const facts = {
    ...{ title: set.title, rows: rows.length, digest, until: null, failingSince: null },
    changedAt: unchanged ? known.changedAt : now,
  };
  await unit.db
    .insert(openedSets)
    .values({ town, slug: set.slug, since: dayInTokyo(now), ...facts })
    .onConflictDoUpdate({ target: [openedSets.town, openedSets.slug], set: facts });
  unit.drop(catalogueTopic, datasetTopic(set.slug));
}

/** What was counted of it last stays: nobody knows better until it can be read again. */
async function noteFailing({ db, town, now, drop }: Unit, slug: string): Promise<void> {
  await db
    .update(openedSets)
    .set({ failingSince: now })
    .where(
      and(eq(openedSets.town, town), eq(openedSets.slug, slug), isNull(openedSets.failingSince)),
    );
  drop(catalogueTopic, datasetTopic(slug));
}

/**
 * Notes for each declared set since when it is open and when its rows last changed. A set without rows is
 * not counted as opened; one that no service declares any more ends today. A set that cannot be read
 * keeps what was noted of it; while a service cannot say what it opens, no set ends.
 */
export async function noteOpened(unit: Unit): Promise<void> {
  const { db, town, now } = unit;
  const known = await db.select().from(openedSets).where(eq(openedSets.town, town));
  const { sets, failed } = await listDeclared(unit);
  for (const { source, set } of sets) {
    const { slug } = set;
    const before = known.find((one) => one.slug === slug);
    const noted = await attemptInside(unit, () => noteOne(unit, set, before));
    if (noted.ok) continue;
    reportFailure({ town, source, slug, error: noted.error });
    await noteFailing(unit, slug);
  }
  if (failed.length > 0) return;
  const gone = known.filter(
    ({ slug, until }) => until === null && !sets.some(({ set }) => set.slug === slug),
  );
  for (const { slug } of gone) {
    await db
      .update(openedSets)
      .set({ until: dayInTokyo(now) })
      .where(and(eq(openedSets.town, town), eq(openedSets.slug, slug)));
    unit.drop(catalogueTopic, datasetTopic(slug));
  }
}

export interface PublishedSet {
  readonly slug: string;
  readonly title: Text;
  /** First day on which everybody could have it. */
  readonly since: IsoDate;
}

/** Sets that everybody could have at the end of a day, by address. */
export async function listPublishedAt(
  { db, town }: Unit,
  at: IsoDate,
): Promise<readonly PublishedSet[]> {
  const declared = await db
    .select({ slug: openedSets.slug, title: openedSets.title, since: openedSets.since })
    .from(openedSets)
    .where(
      and(
        eq(openedSets.town, town),
        lte(openedSets.since, at),
        or(isNull(openedSets.until), gt(openedSets.until, at)),
      ),
    );
  const uploaded = await db
    .select({ slug: datasets.slug, title: datasets.title, since: datasets.publishedOn })
    .from(datasets)
    .where(
      and(
        eq(datasets.town, town),
        isNotNull(datasets.publishedOn),
        lte(datasets.publishedOn, at),
        or(isNull(datasets.withdrawnOn), gt(datasets.withdrawnOn, at)),
      ),
    )
    .orderBy(asc(datasets.slug));
  const all = [...declared, ...uploaded.map((set) => ({ ...set, since: set.since ?? at }))];
  return all.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
