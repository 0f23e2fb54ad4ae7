import { asc, eq } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { closingDays } from '../schema.ts';

export interface ClosingDay {
  readonly day: IsoDate;
  readonly reason: Text;
}

export async function listClosingDays({ db, town }: Unit): Promise<ClosingDay[]> {
  const rows = await db
    .select()
    .from(closingDays)
    .where(eq(closingDays.town, town))
    .orderBy(asc(closingDays.day));
  return rows.map(({ day, reason, reasonEnglish }) => ({
    day,
    reason: { ja: reason, en: reasonEnglish || reason },
  }));
}
