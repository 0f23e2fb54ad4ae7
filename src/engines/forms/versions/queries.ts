import { and, asc, desc, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import type { FormDefinition } from '../definition/model.ts';
import { formsForms, formsVersions } from '../schema.ts';
import { text } from '../text.ts';

export interface Form {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly createdAt: Date;
}

export interface FormVersion {
  readonly id: string;
  readonly formId: string;
  /** 1, 2, 3 … in the order in which they were begun. */
  readonly number: number;
  readonly status: 'draft' | 'published';
  readonly definition: FormDefinition;
  readonly createdAt: Date;
  readonly publishedAt?: Date;
}

type VersionRow = typeof formsVersions.$inferSelect;

/** Published versions never change, so each process reads them once; by town and id. */
const published = new LRUCache<string, FormVersion>({ max: 200 });

const formColumns = {
  id: formsForms.id,
  owner: formsForms.owner,
  title: formsForms.title,
  createdAt: formsForms.createdAt,
};

function versionOf({ town: _, publishedAt, ...row }: VersionRow): FormVersion {
  return publishedAt ? { ...row, publishedAt } : row;
}

function remembered(unit: Unit, row: VersionRow): FormVersion {
  const key = `${unit.town} ${row.id}`;
  const known = published.get(key);
  if (known) return known;
  const version = versionOf(row);
  // What this transaction published may yet be rolled back: then it must not be remembered.
  if (row.status === 'published') unit.afterCommit(() => published.set(key, version));
  return version;
}

/** @throws AppError not-found */
export async function getForm({ db, town }: Unit, formId: string): Promise<Form> {
  const [form] = isId(formId)
    ? await db
        .select(formColumns)
        .from(formsForms)
        .where(and(eq(formsForms.town, town), eq(formsForms.id, formId)))
    : [];
  if (!form) throw notFound(text.form);
  return form;
}

/** Newest first. */
export async function listForms({ db, town }: Unit, owner?: string): Promise<readonly Form[]> {
  return db
    .select(formColumns)
    .from(formsForms)
    .where(and(eq(formsForms.town, town), owner ? eq(formsForms.owner, owner) : undefined))
    .orderBy(desc(formsForms.id));
}

/** Newest first, without definitions. */
export async function listVersions(
  { db, town }: Unit,
  formId: string,
): Promise<readonly Omit<FormVersion, 'definition'>[]> {
  if (!isId(formId)) throw notFound(text.form);
  const { id, number, status, createdAt, publishedAt } = formsVersions;
  const rows = await db
    .select({ id, formId: formsVersions.formId, number, status, createdAt, publishedAt })
    .from(formsVersions)
    .where(and(eq(formsVersions.town, town), eq(formsVersions.formId, formId)))
    .orderBy(desc(number));
  return rows.map(({ publishedAt, ...row }) => (publishedAt ? { ...row, publishedAt } : row));
}

/** @throws AppError not-found */
export async function getVersion(unit: Unit, versionId: string): Promise<FormVersion> {
  const known = published.get(`${unit.town} ${versionId}`);
  if (known) return known;
  const [row] = isId(versionId)
    ? await unit.db
        .select()
        .from(formsVersions)
        .where(and(eq(formsVersions.town, unit.town), eq(formsVersions.id, versionId)))
    : [];
  if (!row) throw notFound(text.version);
  return remembered(unit, row);
}

/** Dropped when a version is published. */
export const publishedTopic = 'forms.published';

/** The newest published version: what new drafts answer. */
export async function findPublishedVersion(
  unit: Unit,
  formId: string,
): Promise<FormVersion | undefined> {
  const { town, formId: form, status, number } = formsVersions;
  const [newest] = isId(formId)
    ? await unit.db
        .select({ id: formsVersions.id })
        .from(formsVersions)
        .where(and(eq(town, unit.town), eq(form, formId), eq(status, 'published')))
        .orderBy(desc(number))
        .limit(1)
    : [];
  return newest && getVersion(unit, newest.id);
}

/** The newest version, whatever its state. */
export async function findNewestVersion(
  { db, town }: Unit,
  formId: string,
): Promise<FormVersion | undefined> {
  const [row] = await db
    .select()
    .from(formsVersions)
    .where(and(eq(formsVersions.town, town), eq(formsVersions.formId, formId)))
    .orderBy(desc(formsVersions.number), asc(formsVersions.id))
    .limit(1);
  return row && versionOf(row);
}
