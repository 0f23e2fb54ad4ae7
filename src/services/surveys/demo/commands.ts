import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { batches, codes, responses, surveys } from '../schema.ts';
import type { MadeResponse } from './respondents.ts';

/** Rows of one statement; PostgreSQL takes 65,535 parameters. */
const rowsAtOnce = 4000;

/** Writes answers as they are, many at a time. */
export async function insertResponses(
  { db, town }: Unit,
  surveyId: string,
  made: readonly MadeResponse[],
): Promise<void> {
  for (let start = 0; start < made.length; start += rowsAtOnce) {
    const rows = made
      .slice(start, start + rowsAtOnce)
      .map((response) => ({ town, surveyId, ...response }));
    await db.insert(responses).values(rows);
  }
}

/** Codes that nobody ever printed: so many were sent, so many came back. */
export async function insertDemoCodes(
  { db, town, now }: Unit,
  surveyId: string,
  { sent, used }: { readonly sent: number; readonly used: number },
): Promise<void> {
  const batchId = newId();
  await db.insert(batches).values({
    ...{ town, id: batchId, surveyId, count: sent, strata: [{ count: sent }] },
    ...{ issuedBy: 'demo', issuedAt: now },
  });
  const rows = Array.from({ length: sent }, (_, place) => ({
    ...{ town, surveyId, batchId, digest: randomBytes(32).toString('base64url') },
    state: place < used ? ('used' as const) : ('open' as const),
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await db.insert(codes).values(rows.slice(start, start + rowsAtOnce));
  }
}

/** The results of a demo survey are open to everybody from the start. */
export async function markPublished({ db, town }: Unit, id: string, at: Date): Promise<void> {
  await db
    .update(surveys)
    .set({ publishedAt: at })
    .where(and(eq(surveys.town, town), eq(surveys.id, id)));
}
