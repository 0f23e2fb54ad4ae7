import { and, desc, eq } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { LalertInput } from './inputs.ts';
import { lalertDocuments, lalertSettings } from './schema.ts';

export type LalertDocument = Omit<typeof lalertDocuments.$inferSelect, 'town'>;

/** Off until somebody switches it on. */
export async function findLalertSettings({ db, town }: Unit): Promise<LalertInput> {
  const [row] = await db.select().from(lalertSettings).where(eq(lalertSettings.town, town));
  return row ?? { active: false, sender: '' };
}

const listed = 100;

/** Without their XML, newest first. */
export async function listDocuments({ db, town }: Unit) {
  const { id, revision, at, staffName } = lalertDocuments;
  return db
    .select({ id, revision, at, staffName })
    .from(lalertDocuments)
    .where(eq(lalertDocuments.town, town))
    .orderBy(desc(at), desc(revision))
    .limit(listed);
}
export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

export async function findDocument(
  { db, town }: Unit,
  id: string,
  revision: number,
): Promise<LalertDocument | undefined> {
  const [row] = await db
    .select()
    .from(lalertDocuments)
    .where(
      and(
        eq(lalertDocuments.town, town),
        eq(lalertDocuments.id, id),
        eq(lalertDocuments.revision, revision),
      ),
    );
  return row;
}

/** The last revision of a situation's document. */
export async function findLastDocument(
  { db, town }: Unit,
  situationId: string,
): Promise<LalertDocument | undefined> {
  const [row] = await db
    .select()
    .from(lalertDocuments)
    .where(and(eq(lalertDocuments.town, town), eq(lalertDocuments.situationId, situationId)))
    .orderBy(desc(lalertDocuments.revision))
    .limit(1);
  return row;
}
