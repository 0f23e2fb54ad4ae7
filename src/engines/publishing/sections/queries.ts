import { eq } from 'drizzle-orm';
import { type Department, listDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { sections } from '../schema.ts';

/** What a section tells about itself. */
export type Section = Omit<typeof sections.$inferSelect, 'town' | 'departmentId' | 'updatedAt'>;

/** What each section tells about itself, by id of the department. */
export async function readSections({ town, db }: Unit): Promise<ReadonlyMap<string, Section>> {
  const rows = await db.select().from(sections).where(eq(sections.town, town));
  return new Map(rows.map(({ departmentId, ...section }) => [departmentId, section]));
}

export interface ListedSection {
  readonly department: Department;
  readonly section?: Section;
}

/** The departments of today, each with what it tells about itself. */
export async function listSections(unit: Unit): Promise<readonly ListedSection[]> {
  const [departments, told] = [await listDepartments(unit), await readSections(unit)];
  return departments.map((department) => ({ department, section: told.get(department.id) }));
}
