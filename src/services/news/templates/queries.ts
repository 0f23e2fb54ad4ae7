import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { templates } from '../schema.ts';
import { names } from '../text.ts';

export type Template = typeof templates.$inferSelect;

/** Those of these sections and those for all, by name; without sections all there are. */
export async function listTemplates(
  { db, town }: Unit,
  departmentIds?: readonly string[],
): Promise<Template[]> {
  const own =
    departmentIds && departmentIds.length > 0
      ? inArray(templates.departmentId, [...departmentIds])
      : undefined;
  return db
    .select()
    .from(templates)
    .where(
      and(
        eq(templates.town, town),
        departmentIds ? or(isNull(templates.departmentId), own) : undefined,
      ),
    )
    .orderBy(asc(templates.name), asc(templates.id));
}

/** @throws AppError `not-found` */
export async function getTemplate({ db, town }: Unit, id: string): Promise<Template> {
  const [template] = isId(id)
    ? await db
        .select()
        .from(templates)
        .where(and(eq(templates.town, town), eq(templates.id, id)))
    : [];
  if (!template) throw notFound(names.template);
  return template;
}
