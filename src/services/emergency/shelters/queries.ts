import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { shelterReports, shelters } from '../schema.ts';
import { words } from './text.ts';

export type Shelter = Omit<typeof shelters.$inferSelect, 'town'>;
export type ShelterReport = Omit<typeof shelterReports.$inferSelect, 'town'>;

/** A shelter with what it last said in this situation. */
export interface ShelterNow extends Shelter {
  readonly report?: ShelterReport;
}

const isKept = ({ town }: Unit) => and(eq(shelters.town, town), isNull(shelters.removedAt));

/** All shelters of the town, by name; a city has about a hundred. */
export async function listShelters(unit: Unit): Promise<readonly Shelter[]> {
  return unit.db
    .select()
    .from(shelters)
    .where(isKept(unit))
    .orderBy(asc(sql`${shelters.name} ->> 'ja'`));
}

/** @throws AppError `not-found`. */
export async function getShelter(unit: Unit, id: string): Promise<Shelter> {
  const [row] = await unit.db
    .select()
    .from(shelters)
    .where(and(isKept(unit), eq(shelters.id, id)));
  if (row) return row;
  throw notFound(words.shelter);
}

const order: Readonly<Record<string, number>> = { open: 0, full: 1, closed: 2 };

/** Open ones first, then full, then closed, then those that said nothing. */
export async function listSheltersNow(
  unit: Unit,
  situationId: string | undefined,
): Promise<readonly ShelterNow[]> {
  const known = await listShelters(unit);
  if (!situationId) return known;
  const last = await unit.db
    .selectDistinctOn([shelterReports.shelterId])
    .from(shelterReports)
    .where(and(eq(shelterReports.town, unit.town), eq(shelterReports.situationId, situationId)))
    .orderBy(shelterReports.shelterId, desc(shelterReports.at), desc(shelterReports.id));
  const byShelter = new Map(last.map((report) => [report.shelterId, report]));
  const rank = ({ report }: ShelterNow) => (report ? (order[report.state] ?? 3) : 3);
  return known
    .map((shelter): ShelterNow => {
      const report = byShelter.get(shelter.id);
      return report ? { ...shelter, report } : shelter;
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** @throws AppError `rule-violation` when a shelter says to be full of nobody. */
export function insistOnSense(state: ShelterReport['state'], persons: number | undefined): void {
  if (state !== 'full' || persons !== 0) return;
  throw new AppError('rule-violation', { code: 'full-and-empty', text: words.fullAndEmpty });
}
