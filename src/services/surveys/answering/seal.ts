import { sql } from 'drizzle-orm';
import { eraseUnsent } from '#engines/forms/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { areLinked, unlinkRows } from '#platform/database/unlink-rows.ts';
import type { Job } from '#platform/module.ts';
import { takeRandom } from '#platform/random.ts';
import { closeEnded } from '../questionnaires/commands.ts';
import {
  findGraceMinutes,
  listSurveys,
  lockSurvey,
  type Survey,
} from '../questionnaires/queries.ts';
import { closeMoment, isOver } from '../questionnaires/rules.ts';
import { codes, participations, responses } from '../schema.ts';

/** Days after the close for which it is known that somebody took part; then nothing asks for it. */
const participationDays = 30;

/** A code that was used forgets of whom it is: the answer may say the same. */
async function forgetStrata({ db, town }: Unit, surveyId: string): Promise<void> {
  await db.execute(sql`
    UPDATE ${codes} SET area = NULL, age = NULL, sex = NULL
    WHERE town = ${town} AND survey_id = ${surveyId} AND state = 'used'
      AND (area IS NOT NULL OR age IS NOT NULL OR sex IS NOT NULL)`);
}

/**
 * Writes who took part, codes and answers anew: afterwards nothing says which of one side came together
 * with which of the other.
 * @returns whether there was anything to do: rows of one transaction only are sealed already.
 */
export async function sealSurvey(unit: Unit, surveyId: string): Promise<boolean> {
  const where = sql`survey_id = ${surveyId}`;
  const all = [participations, codes, responses].map((table) => ({ table: sql`${table}`, where }));
  await lockSurvey(unit, surveyId);
  if (!(await areLinked(unit, all))) return false;
  await forgetStrata(unit, surveyId);
  await unlinkRows(unit, all);
  return true;
}

async function forgetParticipations({ db, town, now }: Unit, survey: Survey): Promise<void> {
  const close = closeMoment(survey);
  if (!close || now.getTime() < close.getTime() + participationDays * 86_400_000) return;
  await db.execute(
    sql`DELETE FROM ${participations} WHERE town = ${town} AND survey_id = ${survey.id}`,
  );
}

/** What a night does to a survey: seals it, and takes away what its end leaves without a use. */
async function tidySurvey(unit: Unit, survey: Survey): Promise<void> {
  await sealSurvey(unit, survey.id);
  if (!isOver(survey, unit.now, await findGraceMinutes(unit))) return;
  await eraseUnsent(unit, 'surveys', survey.id);
  await forgetParticipations(unit, survey);
}

export const sealSoonName = 'surveys.seal-soon';
const minute = 60_000;

/**
 * Seals a survey half an hour to an hour after an answer, so that nobody has to wait for the night. The
 * moment is drawn by lot, and all answers meanwhile are sealed together with all that came before.
 */
export async function sealSoon(unit: Unit, surveyId: string): Promise<void> {
  const later = 30 * minute + (takeRandom(2).readUInt16BE() / 65_536) * 30 * minute;
  const startAfter = new Date(unit.now.getTime() + later);
  await unit.enqueue(sealSoonName, { survey: surveyId }, { singletonKey: surveyId, startAfter });
}

export const sealSoonJob: Job<{ town: string; survey: string }> = {
  name: sealSoonName,
  run: async ({ database }, { town, survey }) => {
    await database.inTown(town, (unit) => sealSurvey(unit, survey));
  },
};

export const sealName = 'surveys.seal';

/** At night in Japan, when hardly anybody answers. A survey at a time: no transaction is long. */
export const sealJob: Job = {
  name: sealName,
  cron: '10 3 * * *',
  run: async ({ database }) => {
    for (const { code } of await listTowns(database)) {
      await database.inTown(code, closeEnded);
      const surveys = await database.inTown(code, (unit) =>
        listSurveys(unit, { states: ['open', 'closed'] }),
      );
      for (const survey of surveys) {
        await database.inTown(code, (unit) => tidySurvey(unit, survey));
      }
    }
  },
};
