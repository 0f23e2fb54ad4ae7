import { and, asc, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { TemplateContent } from '../model.ts';
import { templates, templateVersions } from '../schema.ts';
import { text } from './text.ts';

export interface Template {
  readonly id: string;
  readonly key: string;
  readonly departmentId?: string;
  /** Of this version. */
  readonly versionId: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly content: TemplateContent;
}

const columns = {
  id: templates.id,
  key: templates.key,
  departmentId: templates.departmentId,
  versionId: templateVersions.id,
  version: templateVersions.version,
  savedAt: templateVersions.savedAt,
  content: templateVersions.content,
};

type Row = Omit<Template, 'departmentId'> & { departmentId: string | null };

function present({ departmentId, ...row }: Row): Template {
  return { ...row, ...(departmentId ? { departmentId } : {}) };
}

function selectVersions({ db }: Unit) {
  const ofTemplate = and(
    eq(templateVersions.town, templates.town),
    eq(templateVersions.templateId, templates.id),
  );
  return db.select(columns).from(templates).innerJoin(templateVersions, ofTemplate).$dynamic();
}

/** The newest version of a template; undefined when nobody made one. */
export async function findTemplate(unit: Unit, key: string): Promise<Template | undefined> {
  const [row] = await selectVersions(unit)
    .where(and(eq(templates.town, unit.town), eq(templates.key, key)))
    .orderBy(desc(templateVersions.version))
    .limit(1);
  return row && present(row);
}

/** @throws AppError not-found */
export async function getTemplate(unit: Unit, key: string): Promise<Template> {
  const template = await findTemplate(unit, key);
  if (!template) throw notFound(text.what);
  return template;
}

/** All versions of a template, the newest first. */
export async function listVersions(unit: Unit, key: string): Promise<Template[]> {
  const rows = await selectVersions(unit)
    .where(and(eq(templates.town, unit.town), eq(templates.key, key)))
    .orderBy(desc(templateVersions.version));
  return rows.map(present);
}

/** @throws AppError not-found */
export async function getVersion(unit: Unit, versionId: string): Promise<Template> {
  const [row] = await selectVersions(unit).where(
    and(eq(templates.town, unit.town), eq(templateVersions.id, versionId)),
  );
  if (!row) throw notFound(text.what);
  return present(row);
}

/** Every template by its short name, in its newest version. */
export async function letterTemplates({ db, town }: Unit): Promise<Template[]> {
  const newest = db
    .selectDistinctOn([templateVersions.templateId])
    .from(templateVersions)
    .where(eq(templateVersions.town, town))
    .orderBy(templateVersions.templateId, desc(templateVersions.version))
    .as('newest');
  const rows = await db
    .select({
      id: templates.id,
      key: templates.key,
      departmentId: templates.departmentId,
      versionId: newest.id,
      version: newest.version,
      savedAt: newest.savedAt,
      content: newest.content,
    })
    .from(templates)
    .innerJoin(newest, eq(newest.templateId, templates.id))
    .where(eq(templates.town, town))
    .orderBy(asc(templates.key));
  return rows.map(present);
}
