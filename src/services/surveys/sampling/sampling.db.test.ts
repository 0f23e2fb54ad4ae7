import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
import { sealJob } from '../answering/seal.ts';
import { closeSurvey } from '../questionnaires/commands.ts';
import { getSurvey } from '../questionnaires/queries.ts';
import { readBasis } from '../results/queries.ts';
import { countAgain, setAside } from '../setting-aside/commands.ts';
import { readAnswers } from '../setting-aside/queries.ts';
import { surveyOf, suzaka, system } from '../testing.ts';
import { drawSample, previewDraw } from './draws/commands.ts';
import { getSample } from './draws/queries.ts';
import { readSampleFacts } from './facts.ts';
import { forgetJob } from './jobs.ts';
import { beginMailing, discardSample, type Mailing, markLetters } from './letters/commands.ts';
import { openLetters } from './letters/queries.ts';
import { acceptList, addList, readList } from './lists/commands.ts';
import { importList } from './lists/import.ts';
import { encoderOf, madeList } from './lists/list.testing.ts';
import { getList } from './lists/queries.ts';
import { inspectList } from './lists/upload.ts';
import { unsealValue } from './seal.ts';

const town = suzaka;
const visitor: Actor = { kind: 'visitor' };
let database: Database;
let secret = '';
let now = new Date('2026-11-20T03:00:00Z');
let count = 0;

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const text = (ja: string) => ({ ja, en: ja });
const rowsOf = (query: string) =>
  inTown(async ({ db }) => (await db.execute<Record<string, unknown>>(sql.raw(query))).rows);
const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof InputError) return Object.keys(error.fields).join();
      return error instanceof AppError ? error.reason.code : String(error);
    },
  );

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => now;
  database.hooks.enqueue = async () => undefined;
  secret = testPlatform(database).secret;
  registerFormOwners([formOwner]);
  await addTown(database, testTown(town), []);
  await inTown((unit) =>
    addDepartment(unit, system, { code: 'seisaku', name: text('政策推進課'), from: '2021-04-01' }),
  );
});
afterAll(() => database.close());

const sampleSurvey = (): Promise<string> =>
  inTown((unit) => surveyOf(unit, `sampled-${++count}`, 'sample'));

const shiftJis = encoderOf('shift_jis');

/** Takes a list up to where a job would read it. @returns its id */
async function takeList(surveyId: string, content: Uint8Array, deleteOn = '2026-12-20') {
  const found = inspectList(content);
  const { area: _, ...columns } = found.columns;
  const more = { source: '住民基本台帳', referenceOn: '2026-11-01', fromAge: 16, deleteOn };
  const id = await inTown((unit) =>
    addList(unit, system, secret, surveyId, { ...found, ...more, columns }),
  );
  await inTown((unit) => readList(unit, system, secret, { surveyId, id }, { ...found, columns }));
  return id;
}

const read = (surveyId: string, list: string, on: Pick<Database, 'inTown'> = database) =>
  importList(on as Database, secret, { town, survey: surveyId, list });

/** A survey whose list of so many people is ready to be drawn from. */
async function readySurvey(people: number, deleteOn?: string) {
  const surveyId = await sampleSurvey();
  const listId = await takeList(surveyId, shiftJis(madeList(people)), deleteOn);
  await read(surveyId, listId);
  return { surveyId, listId };
}

const usual = { by: ['age', 'sex'] as const, minimum: 0, seed: '2026' };
const all = { marked: true, earlierYears: 0 };
const draw = (place: { surveyId: string; listId: string }, size: number, leaveOut = all) =>
  inTown((unit) => drawSample(unit, system, secret, place, { ...usual, size, leaveOut }));

it('reads 3,000 rows of Shift_JIS, killed in the middle, with each of them once', async () => {
  const surveyId = await sampleSurvey();
  const lines = madeList(3000).split('\r\n');
  // Row 11 comes again as row 1,602, row 1,801 was born on a day that is none.
  lines[1601] = (lines[10] ?? '').replace(/^\d+/, '99999');
  lines[1800] = (lines[1800] ?? '').replace(/昭和[^,]*/, '昭和64年2月1日');
  const listId = await takeList(surveyId, shiftJis(lines.join('\r\n')));
  let writes = 0;
  const dying: Database['inTown'] = (code, work) => {
    writes += 1;
    if (writes > 4) throw new Error('killed');
    return database.inTown(code, work);
  };
  await expect(read(surveyId, listId, { inTown: dying })).rejects.toThrow('killed');
  const half = await inTown((unit) => getList(unit, surveyId, listId));
  expect(half).toMatchObject({ state: 'reading', rowsDone: 1001 });
  await read(surveyId, listId);
  await read(surveyId, listId);
  const { state, counts } = await inTown((unit) => getList(unit, surveyId, listId));
  expect(state).toBe('read');
  expect(counts).toMatchObject({ residents: 2998, faulty: 2, doubles: 1, kept: 2 });
  const [rows] = await rowsOf(
    `SELECT count(*)::int AS n, count(DISTINCT row)::int AS own FROM surveys_residents WHERE list_id = '${listId}'`,
  );
  expect(rows).toEqual({ n: 2998, own: 2998 });
  const faults = await rowsOf(
    `SELECT row, kind, first FROM surveys_list_faults WHERE list_id = '${listId}' ORDER BY row`,
  );
  expect(faults).toMatchObject([
    { row: 1602, kind: 'double', first: 11 },
    { row: 1801, kind: 'birth', first: null },
  ]);
  // Nobody draws before somebody has decided what becomes of the rows with faults.
  const place = { surveyId, listId };
  expect(await refusalOf(draw(place, 100))).toBe('survey-list-not-ready');
  await inTown((unit) => acceptList(unit, system, { surveyId, id: listId }));
  // Nothing of a name stands in the tables as it is read.
  const tables = ['residents', 'list_parts', 'list_faults'].map((name) => `surveys_${name}`);
  for (const table of tables) {
    const [found] = await rowsOf(
      `SELECT count(*)::int AS n FROM ${table} t WHERE t::text LIKE '%佐藤%' OR t::text LIKE '%須坂市%'`,
    );
    expect(found).toEqual({ n: 0 });
  }
});

it('keeps a list no longer than it may be kept, and deletes it on its day with a trace', async () => {
  const surveyId = await sampleSurvey();
  const content = new TextEncoder().encode(madeList(10));
  expect(await refusalOf(takeList(surveyId, content, '2027-06-30'))).toBe('deleteOn');
  expect(await refusalOf(takeList(surveyId, content, '2026-11-20'))).toBe('deleteOn');
  const { surveyId: other, listId } = await readySurvey(200, '2026-11-25');
  await draw({ surveyId: other, listId }, 20);
  const begun = now;
  try {
    now = new Date('2026-11-24T18:25:00Z');
    await forgetJob.run(testPlatform(database), {});
  } finally {
    now = begun;
  }
  for (const table of ['residents', 'list_parts', 'list_faults']) {
    expect(await rowsOf(`SELECT 1 FROM surveys_${table} WHERE list_id = '${listId}'`)).toEqual([]);
  }
  const [list] = await rowsOf(
    `SELECT state, salt, digest FROM surveys_lists WHERE id = '${listId}'`,
  );
  expect(list).toMatchObject({ state: 'deleted', salt: null });
  const { id, manifest, salt } = await inTown((unit) => getSample(unit, other));
  expect(manifest.list.digest).toBe(list?.digest);
  expect(salt).toBeNull();
  expect(
    await rowsOf(
      `SELECT 1 FROM surveys_invitations WHERE sample_id = '${id}' AND sealed IS NOT NULL`,
    ),
  ).toEqual([]);
  const trace = await rowsOf(
    `SELECT details FROM audit_entries WHERE action = 'surveys.list-deleted' AND details->>'list' = '${listId}'`,
  );
  expect(trace).toMatchObject([{ details: { why: 'day' } }]);
});

it('draws the same people for the same seed, and leaves those in peace who were drawn before', async () => {
  const first = await readySurvey(400);
  await draw(first, 100);
  const one = await inTown((unit) => getSample(unit, first.surveyId));
  const layers = one.manifest.layers;
  expect(layers.reduce((sum, layer) => sum + layer.drawn, 0)).toBe(100);
  expect(await refusalOf(draw(first, 100))).toBe('survey-drawn');
  // Somebody else takes the same list and draws with the same seed.
  const second = await readySurvey(400);
  await draw(second, 100);
  const two = await inTown((unit) => getSample(unit, second.surveyId));
  expect(two.manifest.rows).toBe(one.manifest.rows);
  const third = await readySurvey(400);
  const input = { ...usual, size: 100, leaveOut: { marked: true, earlierYears: 3 } };
  const preview = await inTown((unit) => previewDraw(unit, system, { id: third.listId }, input));
  // 17 people of the made list are called and were born alike, which is one digest.
  expect(preview.leftOut.earlier).toBeGreaterThanOrEqual(100);
  expect(preview.people).toBe(400 - preview.leftOut.earlier);
  const tooMany = inTown((unit) =>
    previewDraw(unit, system, { id: third.listId }, { ...input, size: 390 }),
  );
  expect(await refusalOf(tooMany)).toBe('size');
});

/** Opens the letters of a mailing as the printer would. */
const lettersOf = ({ sample, key, numbers }: Mailing) =>
  inTown((unit) => openLetters(unit, sample.id, key, { numbers }));

const mail = (surveyId: string, kind: 'letters' | 'reminders') =>
  inTown((unit) => beginMailing(unit, system, secret, surveyId, { kind }));

async function answer(surveyId: string, code: string): Promise<void> {
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
  await inTown((unit) =>
    submitDraft(unit, visitor, draft.draftId, { key: 'press-number-1', secret: draft.secret }),
  );
}

it('reminds those whose code nobody used, and nothing joins a person, a code and an answer', async () => {
  const place = await readySurvey(600);
  const { surveyId } = place;
  await draw(place, 60);
  const printed = await mail(surveyId, 'letters');
  const letters = await lettersOf(printed);
  expect(letters).toHaveLength(60);
  expect(letters[0]?.name).toMatch(/　/);
  expect(letters[0]).toMatchObject({ number: 1, postcode: '3820000' });
  // Codes lie in another order than letters.
  const { sample } = printed;
  const codes = await rowsOf(
    `SELECT digest FROM surveys_codes WHERE batch_id = '${sample.batchId}' ORDER BY ctid`,
  );
  const entered = await inTown((unit) =>
    Promise.all(letters.map(({ code }) => enterCode(unit, secret, surveyId, code))),
  );
  const order = entered.map((one) => (one.kind === 'open' ? one.digest : ''));
  expect(codes.map(({ digest }) => digest)).not.toEqual(order);
  expect(new Set(codes.map(({ digest }) => digest))).toEqual(new Set(order));
  for (const { code } of letters.slice(0, 20)) await answer(surveyId, code);
  const mark = { numbers: [30, 31], outcome: 'undelivered' as const };
  await inTown((unit) => markLetters(unit, system, secret, surveyId, mark));
  const unknown = inTown((unit) =>
    markLetters(unit, system, secret, surveyId, { ...mark, numbers: [9999] }),
  );
  expect(await refusalOf(unknown)).toBe('numbers');
  const reminded = await mail(surveyId, 'reminders');
  const expected = letters.slice(20).map(({ number }) => number);
  expect(reminded.numbers).toEqual(expected.filter((number) => number !== 30 && number !== 31));
  const before = await inTown((unit) => readSampleFacts(unit, surveyId));
  expect(before).toMatchObject({ sent: 60, undelivered: 2, answered: 20 });
  await sealJob.run(testPlatform(database), {});
  // Rates are the same when used codes have forgotten of whom they are.
  expect(await inTown((unit) => readSampleFacts(unit, surveyId))).toEqual(before);
  for (const { lines } of before?.byTrait ?? []) {
    for (const { sent } of lines) expect(sent).toBeGreaterThanOrEqual(5);
  }

  const people = [
    ...(await rowsOf(
      `SELECT number, outcome, sealed FROM surveys_invitations WHERE sample_id = '${sample.id}'`,
    )),
    ...(await rowsOf(
      `SELECT row, person, marked, sealed FROM surveys_residents WHERE list_id = '${place.listId}'`,
    )),
    ...(await rowsOf(`SELECT person FROM surveys_drawn_before WHERE sample_id = '${sample.id}'`)),
    ...(await rowsOf(`SELECT * FROM surveys_mailings WHERE sample_id = '${sample.id}'`)),
  ];
  const used = await rowsOf(`SELECT digest FROM surveys_codes WHERE survey_id = '${surveyId}'`);
  const answers = await rowsOf(
    `SELECT id, answers::text AS answers FROM surveys_responses WHERE survey_id = '${surveyId}'`,
  );
  const values = (rows: typeof people) =>
    new Set(rows.flatMap((row) => Object.values(row)).filter((one) => typeof one === 'string'));
  const [persons, keys] = [values(people), values([...used, ...answers])];
  expect([...persons].filter((value) => keys.has(value))).toEqual([]);
  // Without the town's signing key, which is in no database, nothing opens.
  const [{ sealed = '' } = {}] = people;
  const wrong = Buffer.alloc(32, 1);
  expect(() => unsealValue(wrong, String(sealed))).toThrow();

  const begun = now;
  try {
    now = new Date(begun.getTime() + 60_000);
    await inTown((unit) => closeSurvey(unit, system, surveyId, '十分に集まりました'));
    expect(await refusalOf(mail(surveyId, 'reminders'))).toBe('survey-letters-closed');
    now = new Date(begun.getTime() + 32 * 60_000);
    await forgetJob.run(testPlatform(database), {});
  } finally {
    now = begun;
  }
  const left = await rowsOf(
    `SELECT 1 FROM surveys_invitations WHERE sample_id = '${sample.id}' AND sealed IS NOT NULL`,
  );
  expect(left).toEqual([]);
  const [closed] = await rowsOf(
    `SELECT state, salt FROM surveys_samples WHERE id = '${sample.id}'`,
  );
  expect(closed).toEqual({ state: 'over', salt: null });
  expect(await refusalOf(mail(surveyId, 'letters'))).toBe('survey-letters-erased');
  expect(await inTown((unit) => readSampleFacts(unit, surveyId))).toEqual(before);
  const seen = await rowsOf(
    `SELECT details FROM audit_entries WHERE action = 'surveys.reminders-printed' AND subject_id = '${surveyId}'`,
  );
  expect(seen).toHaveLength(1);
});

it('speaks for the citizens with a draw only, and lets it be taken back before anybody answers', async () => {
  const place = await readySurvey(300);
  const { surveyId } = place;
  const basis = () =>
    inTown(async (unit) => readBasis(unit, await getSurvey(unit, surveyId), '2026-11-20'));
  expect((await basis())?.represents).toBe(false);
  await draw(place, 50);
  const drawn = await basis();
  expect(drawn?.represents).toBe(true);
  // Nobody told who lives here: answers are weighted to those who could be drawn.
  expect(Object.values(drawn?.population?.sex ?? {}).reduce((sum, n) => sum + n, 0)).toBe(300);
  const letters = await lettersOf(await mail(surveyId, 'letters'));
  const [{ code = '' } = {}] = letters;
  await inTown((unit) => discardSample(unit, system, surveyId, '人数を直すため'));
  expect((await basis())?.represents).toBe(false);
  const entered = await inTown((unit) => enterCode(unit, secret, surveyId, code));
  expect(entered.kind).toBe('unknown');
  expect(
    await rowsOf(`SELECT 1 FROM surveys_manifests WHERE survey_id = '${surveyId}'`),
  ).toHaveLength(1);
  await draw(place, 60);
  const [again] = await lettersOf(await mail(surveyId, 'letters'));
  await answer(surveyId, again?.code ?? '');
  const late = inTown((unit) => discardSample(unit, system, surveyId, '気が変わった'));
  expect(await refusalOf(late)).toBe('survey-sample-answered');
});

it('sets an answer aside, keeps it through the night, and counts it again', async () => {
  const place = await readySurvey(100);
  const { surveyId } = place;
  await draw(place, 20);
  const letters = await lettersOf(await mail(surveyId, 'letters'));
  for (const { code } of letters.slice(0, 3)) await answer(surveyId, code);
  const list = (asideOnly: boolean) =>
    inTown((unit) => readAnswers(unit, system, surveyId, { asideOnly, words: '', page: 1 }));
  const [joke] = (await list(false)).answers;
  const one = { surveyId, id: joke?.id ?? '' };
  await inTown((unit) => setAside(unit, system, one, '同じ内容が続けて届いた'));
  expect(await refusalOf(inTown((unit) => setAside(unit, system, one, 'もう一度')))).toBe(
    'not-found',
  );
  await sealJob.run(testPlatform(database), {});
  const counted = async () => {
    const found = await inTown(async (unit) =>
      readBasis(unit, await getSurvey(unit, surveyId), '2026-11-20'),
    );
    return [found?.responses.length, found?.excluded];
  };
  expect(await counted()).toEqual([2, 1]);
  expect((await list(true)).answers).toMatchObject([{ excluded: '同じ内容が続けて届いた' }]);
  // Nothing but the log names it: rows can be taken out and put back.
  const pointing = await rowsOf(`SELECT conname FROM pg_constraint
    WHERE confrelid = 'surveys_responses'::regclass AND contype = 'f'`);
  expect(pointing).toEqual([]);
  await inTown((unit) => countAgain(unit, system, one));
  expect(await counted()).toEqual([3, 0]);
});
