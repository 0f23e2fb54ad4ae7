import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { maskAll } from '#engines/analysis/contract.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { findQuestionnaire, getSurvey } from '../questionnaires/queries.ts';
import { responses } from '../schema.ts';
import { wordKinds } from './compute.ts';
import { words } from './schema.ts';

interface Said {
  readonly responseId: string;
  readonly key: string;
  readonly text: string;
}

/** So many at once: masking a thousand takes about a second. */
const atOnce = 1000;

async function unmasked(unit: Unit, surveyId: string, key: string): Promise<Said[]> {
  const { db, town } = unit;
  const said = sql<string | null>`${responses.answers} ->> ${key}`;
  const own = and(eq(words.town, town), eq(words.surveyId, surveyId), eq(words.key, key));
  const rows = await db
    .select({ responseId: responses.id, text: said })
    .from(responses)
    .leftJoin(words, and(own, eq(words.responseId, responses.id)))
    .where(
      and(
        ...[eq(responses.town, town), eq(responses.surveyId, surveyId)],
        ...[isNotNull(said), isNull(words.responseId)],
      ),
    )
    .orderBy(responses.id)
    .limit(atOnce);
  return rows.map(({ responseId, text }) => ({ responseId, key, text: text ?? '' }));
}

async function keysOf(unit: Unit, surveyId: string): Promise<string[]> {
  const version = await findQuestionnaire(unit, await getSurvey(unit, surveyId));
  const fields = version?.definition.fields ?? [];
  return fields.filter(({ kind }) => wordKinds.has(kind)).map(({ key }) => key);
}

async function keep({ db, town }: Unit, surveyId: string, said: readonly Said[]): Promise<void> {
  const texts = await maskAll(said.map(({ text }) => text));
  const rows = said.map(({ responseId, key }, index) => ({
    ...{ town, surveyId, key, responseId },
    masked: texts[index]?.text ?? '',
  }));
  await db.insert(words).values(rows).onConflictDoNothing();
}

/** Masks what was answered in words and is not masked yet; for jobs, as it needs the dictionary. */
export async function maskWords(database: Database, town: string, surveyId: string): Promise<void> {
  for (const key of await database.inTown(town, (unit) => keysOf(unit, surveyId))) {
    for (;;) {
      const masked = await database.inTown(town, async (unit) => {
        const said = await unmasked(unit, surveyId, key);
        if (said.length > 0) await keep(unit, surveyId, said);
        return said.length;
      });
      if (masked < atOnce) break;
    }
  }
}
