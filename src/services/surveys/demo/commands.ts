import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { allocate } from '../sampling/draws/allocation.ts';
import type { Manifest } from '../sampling/draws/model.ts';
import { manifests, samples } from '../sampling/schema.ts';
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

/**
 * A sample that was never drawn, with codes that nobody ever printed: of each layer so many were sent,
 * so many came back.
 */
export async function insertDemoSample(
  { db, town, now }: Unit,
  surveyId: string,
  { manifest, used }: { readonly manifest: Manifest; readonly used: number },
): Promise<void> {
  const [batchId, sampleId] = [newId(), newId()];
  const { layers, size } = manifest;
  const strata = layers.map(({ area, drawn }) => ({ area, count: drawn }));
  await db.insert(batches).values({
    ...{ town, id: batchId, surveyId, count: size, strata },
    ...{ issuedBy: 'demo', issuedAt: now },
  });
  const answered = allocate(
    layers.map(({ drawn }) => drawn),
    used,
  );
  const rows = strata.flatMap(({ area, count }, layer) =>
    Array.from({ length: count }, (_, place) => ({
      ...{ town, surveyId, batchId, digest: randomBytes(32).toString('base64url') },
      // As after a night: a code that was used has forgotten of whom it is.
      ...(place < (answered?.[layer] ?? 0)
        ? { state: 'used' as const, area: null }
        : { state: 'open' as const, area: area ?? null }),
    })),
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await db.insert(codes).values(rows.slice(start, start + rowsAtOnce));
  }
  await db
    .insert(manifests)
    .values({ town, sampleId, surveyId, content: manifest, drawnBy: 'demo', drawnAt: now });
  await db.insert(samples).values({ town, id: sampleId, surveyId, batchId, state: 'over' });
}

/** The results of a demo survey are open to everybody from the start. */
export async function markPublished({ db, town }: Unit, id: string, at: Date): Promise<void> {
  await db
    .update(surveys)
    .set({ publishedAt: at })
    .where(and(eq(surveys.town, town), eq(surveys.id, id)));
}
