import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { validOn } from '../as-of.ts';
import { departmentNames, departments } from '../schema.ts';

export interface Department {
  readonly id: string;
  /** Stable short name for files and addresses, such as `seisaku`. */
  readonly code: string;
  readonly name: Text;
  readonly telephone?: string;
}

/** Departments with the name they bear on the day; those not yet or no longer there bear their first or last. */
function selectNamed({ db, town }: Unit, day: string) {
  const named = db
    .selectDistinctOn([departmentNames.departmentId], {
      departmentId: departmentNames.departmentId,
      name: departmentNames.name,
      telephone: departmentNames.telephone,
    })
    .from(departmentNames)
    .where(eq(departmentNames.town, town))
    .orderBy(
      departmentNames.departmentId,
      desc(sql`${departmentNames.validFrom} <= ${day}`),
      desc(
        sql`CASE WHEN ${departmentNames.validFrom} <= ${day} THEN ${departmentNames.validFrom} END`,
      ),
      asc(departmentNames.validFrom),
    )
    .as('named');
  return db
    .select({
      id: departments.id,
      code: departments.code,
      name: named.name,
      telephone: named.telephone,
    })
    .from(departments)
    .innerJoin(named, eq(named.departmentId, departments.id))
    .orderBy(asc(departments.validFrom), asc(departments.id))
    .$dynamic();
}

function present(row: {
  id: string;
  code: string;
  name: Text;
  telephone: string | null;
}): Department {
  return { ...row, telephone: row.telephone ?? undefined };
}

/** Departments that exist on the day (ISO date; default: the day of the unit in Japan). */
export async function listDepartments(
  unit: Unit,
  day = dayInTokyo(unit.now),
): Promise<Department[]> {
  const rows = await selectNamed(unit, day).where(
    and(eq(departments.town, unit.town), validOn(departments, day)),
  );
  return rows.map(present);
}

/** Departments by id whether they still exist or not, with the name of the day: for old records. */
export async function findDepartments(
  unit: Unit,
  ids: readonly string[],
  day = dayInTokyo(unit.now),
): Promise<ReadonlyMap<string, Department>> {
  if (ids.length === 0) return new Map();
  const rows = await selectNamed(unit, day).where(
    and(eq(departments.town, unit.town), inArray(departments.id, [...ids])),
  );
  return new Map(rows.map((row) => [row.id, present(row)]));
}

/** By short name, also one that begins later or has ended, with the name of the day. */
export async function findDepartmentByCode(
  unit: Unit,
  code: string,
  day = dayInTokyo(unit.now),
): Promise<Department | undefined> {
  const [row] = await selectNamed(unit, day).where(
    and(eq(departments.town, unit.town), eq(departments.code, code)),
  );
  return row && present(row);
}
