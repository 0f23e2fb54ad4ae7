import { and, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { FormDefinition } from '../definition/model.ts';
import { formsForms, formsVersions } from '../schema.ts';
import { findNewestVersion, findPublishedVersion, getForm } from '../versions/queries.ts';
import { emptyForm, revisionOf } from './commands.ts';

export const formsPerPage = 50;

export interface FormLine {
  readonly id: string;
  readonly title: Text;
  readonly owner: string;
  /** The newest published version's number. */
  readonly published?: number;
  readonly hasDraft: boolean;
  /** When its newest version was begun. */
  readonly changedAt: Date;
}

const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;

async function versionsOf({ db, town }: Unit, formIds: readonly string[]) {
  if (formIds.length === 0) return [];
  const { formId, number, status, createdAt } = formsVersions;
  return db
    .select({ formId, number, status, createdAt })
    .from(formsVersions)
    .where(and(eq(formsVersions.town, town), inArray(formId, [...formIds])))
    .orderBy(desc(number));
}

/** One page of the town's forms, newest first. */
export async function listFormLines(
  unit: Unit,
  search: string,
  page: number,
): Promise<{ readonly forms: readonly FormLine[]; readonly total: number }> {
  const { db, town } = unit;
  const like = pattern(search);
  const matching = and(
    eq(formsForms.town, town),
    search
      ? or(
          ilike(sql`${formsForms.title} ->> 'ja'`, like),
          ilike(sql`${formsForms.title} ->> 'en'`, like),
          ilike(formsForms.owner, like),
        )
      : undefined,
  );
  const rows = await db
    .select()
    .from(formsForms)
    .where(matching)
    .orderBy(desc(formsForms.id))
    .limit(formsPerPage)
    .offset((page - 1) * formsPerPage);
  const versions = await versionsOf(
    unit,
    rows.map(({ id }) => id),
  );
  const forms = rows.map(({ id, title, owner, createdAt }) => {
    const own = versions.filter(({ formId }) => formId === id);
    return {
      ...{ id, title, owner },
      published: own.find(({ status }) => status === 'published')?.number,
      hasDraft: own[0]?.status === 'draft',
      changedAt: own[0]?.createdAt ?? createdAt,
    };
  });
  return { forms, total: await db.$count(formsForms, matching) };
}

/** A form as it is being built. */
export interface Workbench {
  readonly id: string;
  readonly title: Text;
  readonly owner: string;
  readonly definition: FormDefinition;
  /** Sent back with every change. */
  readonly revision: string;
  readonly newest?: { readonly id: string; readonly number: number; readonly draft: boolean };
  readonly publishedNumber?: number;
}

/** @throws AppError not-found */
export async function getWorkbench(unit: Unit, formId: string): Promise<Workbench> {
  const { id, title, owner } = await getForm(unit, formId);
  const newest = await findNewestVersion(unit, id);
  const published = await findPublishedVersion(unit, id);
  const definition = newest?.definition ?? emptyForm;
  return {
    ...{ id, title, owner, definition, revision: revisionOf(definition) },
    newest: newest && {
      id: newest.id,
      number: newest.number,
      draft: newest.status === 'draft',
    },
    publishedNumber: published?.number,
  };
}
