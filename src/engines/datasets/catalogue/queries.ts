import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { catalogueTopic, type DatasetFacts } from '../model.ts';
import { type DeclaredSets, listDatasetSources, listDeclared } from '../registry.ts';
import { formatsOf } from '../rows/formats.ts';
import { datasets, openedSets, versions } from '../schema.ts';
import type { CatalogueEntry } from './entry.ts';
import { foldWords } from './fold.ts';

type Sections = ReadonlyMap<string, Department>;
type Opened = typeof openedSets.$inferSelect;

interface Catalogue {
  /** What changed last first. */
  readonly entries: readonly CatalogueEntry[];
  /** Names of sources that cannot say now what they open. */
  readonly failed: readonly string[];
  /** Sets that were open when it was last known. */
  readonly missing: readonly Pick<Opened, 'slug' | 'title'>[];
}

const publisherOf = (sections: Sections, { departmentId }: Pick<DatasetFacts, 'departmentId'>) => {
  const section = departmentId ? sections.get(departmentId) : undefined;
  return section && { id: section.id, code: section.code, name: section.name };
};

function foldedOf(facts: Pick<DatasetFacts, 'title' | 'description' | 'keywords'>, more: string[]) {
  const { title, description, keywords = [] } = facts;
  const said = [title.ja, title.en, description.ja, description.en, description.easy ?? ''];
  return foldWords([...said, ...keywords, ...more].join('\n'));
}

function declaredEntry(
  { source, set }: DeclaredSets['sets'][number],
  sections: Sections,
  opened: Opened | undefined,
  now: Date,
): CatalogueEntry {
  const { rows: _rows, topics: _topics, columns, keywords = [], ...facts } = set;
  const publisher = publisherOf(sections, set);
  return {
    ...facts,
    ...{ keywords, columns, origin: 'declared', source, licence: set.licence ?? 'cc-by-4.0' },
    ...(opened?.failingSince && { failing: true }),
    ...(publisher && { publisher }),
    formats: formatsOf(columns),
    ...(opened && { rowCount: opened.rows }),
    issued: opened?.since ?? dayInTokyo(now),
    // Not counted yet: as of this day.
    modifiedAt: opened?.changedAt ?? new Date(`${dayInTokyo(now)}T00:00:00+09:00`),
    folded: foldedOf(
      set,
      columns.map(({ title }) => title.ja),
    ),
  };
}

async function readDeclaredSets(unit: Unit, sections: Sections): Promise<Catalogue> {
  const rows = await unit.db
    .select()
    .from(openedSets)
    .where(and(eq(openedSets.town, unit.town), isNull(openedSets.until)));
  const opened = new Map(rows.map((row) => [row.slug, row]));
  const { sets, failed } = await listDeclared(unit);
  const known = new Set(sets.map(({ set }) => set.slug));
  return {
    entries: sets.map((one) => declaredEntry(one, sections, opened.get(one.set.slug), unit.now)),
    failed,
    // Of a source that answers, what it lists no more ends tonight.
    missing: failed.length === 0 ? [] : rows.filter(({ slug }) => !known.has(slug)),
  };
}

type UploadedRow = {
  readonly set: typeof datasets.$inferSelect;
  readonly version: Pick<typeof versions.$inferSelect, 'id' | 'columns' | 'rowCount'>;
};

function uploadedEntry({ set, version }: UploadedRow, sections: Sections): CatalogueEntry {
  const { slug, title, description, theme, keywords, frequency, licence, departmentId } = set;
  const publisher = publisherOf(sections, { departmentId });
  const { columns, rowCount } = version;
  const { temporalFrom: from, temporalUntil: until, standard, ownerStaffId } = set;
  return {
    ...{ slug, title, description, theme, keywords, frequency, licence, departmentId },
    ...{ columns, rowCount, origin: 'uploaded', sample: set.sample, formats: formatsOf(columns) },
    ...(publisher && { publisher }),
    ...(set.spatial && { spatial: set.spatial }),
    ...(from && { temporal: { from, ...(until && { until }) } }),
    ...{ issued: set.publishedOn ?? dayInTokyo(set.createdAt), modifiedAt: set.modifiedAt },
    folded: foldedOf(
      set,
      columns.map((column) => column.title.ja),
    ),
    uploaded: {
      ...{ id: set.id, versionId: version.id },
      ...(standard && { standard }),
      ...(ownerStaffId && { ownerStaffId }),
    },
  };
}

async function uploadedEntries(unit: Unit, sections: Sections): Promise<CatalogueEntry[]> {
  const rows = await unit.db
    .select({
      set: datasets,
      version: { id: versions.id, columns: versions.columns, rowCount: versions.rowCount },
    })
    .from(datasets)
    .innerJoin(
      versions,
      and(eq(versions.town, datasets.town), eq(versions.id, datasets.currentVersionId)),
    )
    .where(
      and(
        eq(datasets.town, unit.town),
        isNotNull(datasets.publishedOn),
        isNull(datasets.withdrawnOn),
      ),
    );
  return rows.map((row) => uploadedEntry(row, sections));
}

/** What the catalogue depends on: uploads, names of sections, and the lists of the services. */
export function catalogueTopics(): readonly string[] {
  const ofSources = listDatasetSources().flatMap(({ topics = [] }) => topics);
  return [...new Set([catalogueTopic, 'organisation', ...ofSources])];
}

const newestFirst = (a: CatalogueEntry, b: CatalogueEntry): number =>
  b.modifiedAt.getTime() - a.modifiedAt.getTime() || (a.slug < b.slug ? -1 : 1);

async function read(unit: Unit): Promise<Catalogue> {
  const sections = new Map((await listDepartments(unit)).map((one) => [one.id, one]));
  const { entries, failed, missing } = await readDeclaredSets(unit, sections);
  const uploaded = await uploadedEntries(unit, sections);
  return { entries: [...entries, ...uploaded].sort(newestFirst), failed, missing };
}

const recallCatalogue = (unit: Unit): Promise<Catalogue> =>
  unit.recall('datasets.catalogue', catalogueTopics(), () => read(unit));

/**
 * Every set that everybody can have, what changed last first. Ten thousand are some megabytes, which the
 * process remembers until one of the topics is dropped.
 */
export async function readCatalogue(unit: Unit): Promise<readonly CatalogueEntry[]> {
  return (await recallCatalogue(unit)).entries;
}

/** What the catalogue should list and cannot, because a source does not say now what it opens. */
export type Unlisted = Pick<Catalogue, 'failed' | 'missing'>;

export async function readUnlisted(unit: Unit): Promise<Unlisted> {
  const { failed, missing } = await recallCatalogue(unit);
  return { failed, missing };
}

/** A set by its address; undefined when nobody opens it. */
export async function findEntry(unit: Unit, slug: string): Promise<CatalogueEntry | undefined> {
  return (await readCatalogue(unit)).find((entry) => entry.slug === slug);
}
