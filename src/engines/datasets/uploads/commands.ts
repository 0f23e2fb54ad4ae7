import { and, eq, isNull, max } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { markStale } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { publishedDatasets } from '../measures.ts';
import { type Column, catalogueTopic, type DatasetFacts, datasetTopic } from '../model.ts';
import { listDeclared } from '../registry.ts';
import { datasets, openedSets, versions } from '../schema.ts';
import type { Origin, VersionProfile } from './model.ts';
import { getUploaded, getVersion, type UploadedSet, type Version } from './queries.ts';
import { refusals } from './text.ts';

/** What staff say of a set. */
export interface UploadedFacts
  extends Pick<
    DatasetFacts,
    'slug' | 'title' | 'description' | 'theme' | 'frequency' | 'spatial' | 'temporal' | 'sample'
  > {
  readonly keywords: readonly string[];
  readonly licence: UploadedSet['licence'];
  readonly departmentId: string;
  readonly ownerStaffId?: string;
  readonly standard?: string;
}

function valuesOf(facts: UploadedFacts) {
  const { temporal, ownerStaffId, standard, spatial, keywords, sample, ...rest } = facts;
  return {
    ...rest,
    ...{ keywords: [...keywords], sample: sample ?? false, spatial: spatial ?? null },
    ...{ ownerStaffId: ownerStaffId ?? null, standard: standard ?? null },
    ...{ temporalFrom: temporal?.from ?? null, temporalUntil: temporal?.until ?? null },
  };
}

async function insistOnFree(unit: Unit, slug: string, id?: string): Promise<void> {
  const { db, town } = unit;
  const rows = await db
    .select({ id: datasets.id })
    .from(datasets)
    .where(and(eq(datasets.town, town), eq(datasets.slug, slug)));
  // Also that of a service which cannot say now what it opens.
  const opened = await db
    .select({ slug: openedSets.slug })
    .from(openedSets)
    .where(and(eq(openedSets.town, town), eq(openedSets.slug, slug), isNull(openedSets.until)));
  const { sets } = await listDeclared(unit);
  const ofService = opened.length > 0 || sets.some(({ set }) => set.slug === slug);
  const taken = rows.some((row) => row.id !== id) || ofService;
  if (taken) throw new AppError('conflict', refusals.slugTaken);
}

const audit = (unit: Unit, actor: Actor, action: string, id: string, version?: number) =>
  recordAudit(unit, actor, {
    action: `datasets.${action}`,
    subject: { type: 'datasets.dataset', id },
    ...(version !== undefined && { details: { version } }),
  });

/** Whoever calls has permitted it. @throws AppError `conflict` for an address that is taken */
export async function addDataset(unit: Unit, actor: Actor, facts: UploadedFacts): Promise<string> {
  await insistOnFree(unit, facts.slug);
  const { db, town, now } = unit;
  const id = newId();
  await db
    .insert(datasets)
    .values({ town, id, ...valuesOf(facts), createdAt: now, modifiedAt: now });
  await audit(unit, actor, 'added', id);
  return id;
}

/** @throws AppError `not-found`, `conflict` */
export async function changeDataset(
  unit: Unit,
  actor: Actor,
  id: string,
  facts: UploadedFacts,
): Promise<void> {
  const before = await getUploaded(unit, id);
  await insistOnFree(unit, facts.slug, id);
  await unit.db
    .update(datasets)
    .set({ ...valuesOf(facts), modifiedAt: unit.now })
    .where(and(eq(datasets.town, unit.town), eq(datasets.id, id)));
  await audit(unit, actor, 'changed', id);
  unit.drop(catalogueTopic, datasetTopic(before.slug), datasetTopic(facts.slug));
}

export interface NewVersion {
  readonly datasetId: string;
  readonly origin: Origin;
  readonly columns: readonly Column[];
  readonly fileId?: string;
  readonly bytes: number;
  readonly note: string;
}

const writerOf = (actor: Actor) => ({
  staffId: actor.kind === 'staff' ? actor.staffId : null,
  staffName: actor.kind === 'visitor' ? '' : actor.name,
});

/** Begins a version whose rows are still to come. */
export async function beginVersion(unit: Unit, actor: Actor, given: NewVersion): Promise<Version> {
  const { db, town, now } = unit;
  const [last] = await db
    .select({ number: max(versions.number) })
    .from(versions)
    .where(and(eq(versions.town, town), eq(versions.datasetId, given.datasetId)));
  const id = newId();
  const row = {
    ...{ id, rowsId: id, number: (last?.number ?? 0) + 1, state: 'loading' as const },
    ...{ ...given, fileId: given.fileId ?? null, rowCount: 0, profile: {}, ...writerOf(actor) },
    ...{ dueOn: null, createdAt: now, publishedAt: null },
  };
  await db.insert(versions).values({ town, ...row });
  return row;
}

const setVersion = ({ db, town }: Unit, id: string, values: Partial<Version>) =>
  db
    .update(versions)
    .set(values)
    .where(and(eq(versions.town, town), eq(versions.id, id)));

/** Notes what came of loading. */
export async function endLoading(
  unit: Unit,
  id: string,
  outcome: { readonly rowCount: number; readonly profile: VersionProfile } | 'failed',
): Promise<void> {
  if (outcome === 'failed') {
    await setVersion(unit, id, { state: 'failed' });
    return;
  }
  const { rowCount, profile } = outcome;
  await setVersion(unit, id, { state: 'ready', rowCount, profile });
}

/**
 * Everybody reads this version from now on; downloads that have begun end with the old one.
 * @throws AppError `rule-violation` while values are wrong or rows are missing
 */
export async function publishVersion(unit: Unit, actor: Actor, id: string): Promise<void> {
  const version = await getVersion(unit, id);
  const set = await getUploaded(unit, version.datasetId);
  if (version.state === 'loading' || version.state === 'failed') {
    throw new AppError('rule-violation', refusals.notReady);
  }
  if ((version.profile.faults ?? 0) > 0) {
    throw new AppError('rule-violation', refusals.faultsLeft);
  }
  const today = dayInTokyo(unit.now);
  await setVersion(unit, id, { state: 'published', publishedAt: unit.now, dueOn: null });
  await unit.db
    .update(datasets)
    .set({
      ...{ currentVersionId: id, modifiedAt: unit.now, withdrawnOn: null },
      publishedOn: set.publishedOn ?? today,
    })
    .where(and(eq(datasets.town, unit.town), eq(datasets.id, set.id)));
  await markStale(unit, publishedDatasets, today);
  await audit(unit, actor, 'published', set.id, version.number);
  unit.drop(catalogueTopic, datasetTopic(set.slug));
}

/** Lets a version take its place on a day by itself; without a day, no longer. */
export async function planVersion(
  unit: Unit,
  actor: Actor,
  id: string,
  dueOn: IsoDate | undefined,
): Promise<void> {
  const version = await getVersion(unit, id);
  if (version.state !== 'ready') throw new AppError('rule-violation', refusals.notReady);
  if (dueOn && (version.profile.faults ?? 0) > 0) {
    throw new AppError('rule-violation', refusals.faultsLeft);
  }
  await setVersion(unit, id, { dueOn: dueOn ?? null });
  await audit(unit, actor, 'planned', version.datasetId, version.number);
}

/** Brings an old version back as a new one, with the same rows. @returns its id */
export async function restoreVersion(unit: Unit, actor: Actor, id: string): Promise<string> {
  const old = await getVersion(unit, id);
  if (old.state !== 'published') throw new AppError('rule-violation', refusals.notReady);
  const { datasetId, columns, bytes, note, rowsId, rowCount, profile } = old;
  const begun = await beginVersion(unit, actor, {
    ...{ datasetId, columns, bytes, note, origin: 'restored' },
  });
  await setVersion(unit, begun.id, { state: 'ready', rowsId, rowCount, profile });
  await publishVersion(unit, actor, begun.id);
  return begun.id;
}

/** Takes a set back: from today nobody reads it. */
export async function withdrawDataset(unit: Unit, actor: Actor, id: string): Promise<void> {
  const set = await getUploaded(unit, id);
  const today = dayInTokyo(unit.now);
  await unit.db
    .update(datasets)
    .set({ withdrawnOn: today, modifiedAt: unit.now })
    .where(and(eq(datasets.town, unit.town), eq(datasets.id, id)));
  await markStale(unit, publishedDatasets, today);
  await audit(unit, actor, 'withdrawn', id);
  unit.drop(catalogueTopic, datasetTopic(set.slug));
}
