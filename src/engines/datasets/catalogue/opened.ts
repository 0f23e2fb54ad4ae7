import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { catalogueTopic, type DeclaredDataset, datasetTopic } from '../model.ts';
import { listDeclared } from '../registry.ts';
import { digestOf, readDeclared } from '../rows/declared.ts';
import { datasets, openedSets } from '../schema.ts';

type Opened = typeof openedSets.$inferSelect;

async function noteOne(unit: Unit, set: DeclaredDataset, known: Opened | undefined): Promise<void> {
  const rows = await readDeclared(unit, set);
  const digest = digestOf(set.columns, rows);
  if (rows.length === 0 && !known) return;
  if (known && known.digest === digest && known.until === null) return;
  const { town, now } = unit;
  const facts = { title: set.title, rows: rows.length, digest, changedAt: now, until: null };
  await unit.db
    .insert(openedSets)
    .values({ town, slug: set.slug, since: dayInTokyo(now), ...facts })
    .onConflictDoUpdate({ target: [openedSets.town, openedSets.slug], set: facts });
  unit.drop(catalogueTopic, datasetTopic(set.slug));
}

/**
 * Notes for each declared set since when it is open and when its rows last changed. A set without rows is
 * not counted as opened; one that no service declares any more ends today.
 */
export async function noteOpened(unit: Unit): Promise<void> {
  const { db, town, now } = unit;
  const known = await db.select().from(openedSets).where(eq(openedSets.town, town));
  const sets = await listDeclared(unit);
  for (const set of sets) {
    await noteOne(
      unit,
      set,
      known.find(({ slug }) => slug === set.slug),
    );
  }
  const gone = known.filter(
    ({ slug, until }) => until === null && !sets.some((set) => set.slug === slug),
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
