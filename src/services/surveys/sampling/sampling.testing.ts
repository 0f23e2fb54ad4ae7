import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import { getDraft, registerFormOwners, saveScreen, submitDraft } from '#engines/forms/contract.ts';
import { addDepartment, addTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { testPlatform, testTown } from '#platform/http/testing.ts';
import { enterCode } from '../answering/codes.ts';
import { startAnswer } from '../answering/commands.ts';
import { formOwner } from '../answering/owner.ts';
import { getSurvey } from '../questionnaires/queries.ts';
import { surveyOf, suzaka, system } from '../testing.ts';
import { drawSample } from './draws/commands.ts';
import { beginMailing, type Mailing } from './letters/commands.ts';
import { openLetters } from './letters/queries.ts';
import { addList, readList } from './lists/commands.ts';
import { importList } from './lists/import.ts';
import { encoderOf, madeList } from './lists/list.testing.ts';
import { inspectList } from './lists/upload.ts';

const visitor: Actor = { kind: 'visitor' };

/** The code of a refusal, the fields of wrong input, or `done`. */
export const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof InputError) return Object.keys(error.fields).join();
      return error instanceof AppError ? error.reason.code : String(error);
    },
  );

export const usualDraw = { by: ['age', 'sex'] as const, minimum: 0, seed: '2026' };

/** A town with a section, for the tests of one file; surveys of it run through November 2026. */
export function samplingTown() {
  let database: Database;
  let secret = '';
  let now = new Date('2026-11-20T03:00:00Z');
  let count = 0;
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
  const rowsOf = (query: string) =>
    inTown(async ({ db }) => (await db.execute<Record<string, unknown>>(sql.raw(query))).rows);
  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => now;
    database.hooks.enqueue = async () => undefined;
    secret = testPlatform(database).secret;
    registerFormOwners([formOwner]);
    await addTown(database, testTown(suzaka), []);
    const name = { ja: '政策推進課', en: 'Policy' };
    await inTown((unit) =>
      addDepartment(unit, system, { code: 'seisaku', name, from: '2021-04-01' }),
    );
  });
  afterAll(() => database.close());
  const sampleSurvey = (): Promise<string> =>
    inTown((unit) => surveyOf(unit, `sampled-${++count}`, 'sample'));
  /** Takes a list up to where a job would read it. @returns its id */
  const takeList = async (surveyId: string, content: Uint8Array, deleteOn = '2026-12-20') => {
    const found = inspectList(content);
    const { area: _, ...columns } = found.columns;
    const more = { source: '住民基本台帳', referenceOn: '2026-11-01', fromAge: 16, deleteOn };
    const id = await inTown((unit) =>
      addList(unit, system, secret, surveyId, { ...found, ...more, columns }),
    );
    const how = { ...found, columns };
    await inTown((unit) => readList(unit, system, secret, { surveyId, id }, how));
    return id;
  };
  const importAll = (survey: string, list: string, on: Pick<Database, 'inTown'> = database) =>
    importList(on as Database, secret, { town: suzaka, survey, list });
  /** A survey whose list of so many people is ready to be drawn from. */
  const readySurvey = async (
    people: number,
    deleteOn?: string,
    change = (text: string) => text,
  ) => {
    const surveyId = await sampleSurvey();
    const content = encoderOf('utf-8')(change(madeList(people)));
    const listId = await takeList(surveyId, content, deleteOn);
    await importAll(surveyId, listId);
    return { surveyId, listId };
  };
  const answer = async (surveyId: string, code: string): Promise<void> => {
    const entered = await inTown((unit) => enterCode(unit, secret, surveyId, code));
    if (entered.kind !== 'open') throw new Error(`the code is ${entered.kind}`);
    const ticket = { kind: 'code' as const, digest: entered.digest };
    const draft = await inTown(async (unit) =>
      startAnswer(unit, await getSurvey(unit, surveyId), ticket, 'ja'),
    );
    await inTown(async (unit) => {
      const found = await getDraft(unit, visitor, draft.draftId, draft.secret);
      await saveScreen(unit, found, 'all', { form: { like: 'yes' } });
    });
    const press = { key: 'press-number-1', secret: draft.secret };
    await inTown((unit) => submitDraft(unit, visitor, draft.draftId, press));
  };
  return {
    ...{ inTown, rowsOf, sampleSurvey, takeList, importAll, readySurvey, answer },
    secret: () => secret,
    database: () => database,
    platform: () => testPlatform(database),
    draw: (place: { surveyId: string; listId: string }, size: number) =>
      inTown((unit) =>
        drawSample(unit, system, secret, place, {
          ...{ ...usualDraw, size, leaveOut: { marked: true, earlierYears: 0 } },
        }),
      ),
    mail: (surveyId: string, kind: 'letters' | 'reminders') =>
      inTown((unit) => beginMailing(unit, system, secret, surveyId, { kind })),
    /** Opens the letters of a mailing as the printer would. */
    lettersOf: ({ sample, key, numbers }: Mailing) =>
      inTown((unit) => openLetters(unit, sample.id, key, { numbers })),
    /** Does something at another moment. */
    at: async <T>(moment: Date, work: () => Promise<T>): Promise<T> => {
      const before = now;
      now = moment;
      try {
        return await work();
      } finally {
        now = before;
      }
    },
  };
}
