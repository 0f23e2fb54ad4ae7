import { and, eq } from 'drizzle-orm';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { listTopic, pageTopic } from '../model.ts';
import { reports } from '../schema.ts';
import type { Report } from './queries.ts';
import { isEnded } from './rules.ts';

type Change = Partial<
  Pick<Report, 'status' | 'sight' | 'departmentId' | 'category' | 'area' | 'mergedInto' | 'dueOn'>
>;

/** The one place where a report changes; whoever calls has permitted it. */
export async function setReport(
  unit: Unit,
  { id }: Pick<Report, 'id'>,
  change: Change,
): Promise<void> {
  const { status } = change;
  const endedOn = status && { endedOn: isEnded(status) ? dayInTokyo(unit.now) : null };
  await unit.db
    .update(reports)
    .set({ ...change, ...endedOn })
    .where(and(eq(reports.town, unit.town), eq(reports.id, id)));
  unit.drop(listTopic, pageTopic(id));
}
