import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getDraft, registerFormOwners, saveScreen, submitDraft } from '#engines/forms/contract.ts';
import { addDepartment, addTown } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { AppError } from '#platform/errors.ts';
import { testPlatform, testTown } from '#platform/http/testing.ts';
import { enterCode, issueCodes } from './answering/codes.ts';
import { startAnswer, type Ticket } from './answering/commands.ts';
import { personDigest } from './answering/digests.ts';
import { formOwner } from './answering/owner.ts';
import { sealJob, sealSoonJob } from './answering/seal.ts';
import type { Access } from './model.ts';
import { enterAgain, enterSheet, resolveSheet } from './paper/commands.ts';
import { listWaitingSheets } from './paper/queries.ts';
import { saveSeries } from './questionnaires/bank/commands.ts';
import { getSeries } from './questionnaires/bank/queries.ts';
import { wordingChange } from './questionnaires/bank/rules.ts';
import { closeSurvey } from './questionnaires/commands.ts';
import { getSurvey } from './questionnaires/queries.ts';
import { surveyOf, suzaka, system } from './testing.ts';

const town = suzaka;
const secret = 'a key that is in no database';
const staff = system;
const visitor: Actor = { kind: 'visitor' };
let database: Database;
let now = new Date('2026-11-20T03:00:00Z');
let count = 0;

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
const text = (ja: string) => ({ ja, en: ja });

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => now;
  database.hooks.enqueue = async () => undefined;
  registerFormOwners([formOwner]);
  await addTown(database, testTown(town), []);
  await inTown((unit) =>
    addDepartment(unit, staff, { code: 'seisaku', name: text('政策推進課'), from: '2021-04-01' }),
  );
});
afterAll(() => database.close());

/** An open survey that closes on 30 November. */
const openOne = (access: Access, doubleEntry = false): Promise<string> =>
  inTown((unit) => surveyOf(unit, `s-${++count}`, access, { doubleEntry }));

async function begin(id: string, ticket: Ticket) {
  return inTown(async (unit) => startAnswer(unit, await getSurvey(unit, id), ticket, 'ja'));
}

type Started = Awaited<ReturnType<typeof begin>>;

async function fill(draft: Started, like = 'yes'): Promise<void> {
  await inTown(async (unit) => {
    const found = await getDraft(unit, visitor, draft.draftId, draft.secret);
    await saveScreen(unit, found, 'all', { form: { like } });
  });
}

const send = ({ draftId, secret: own }: Started, key = 'press-number-1') =>
  inTown((unit) => submitDraft(unit, visitor, draftId, { key, secret: own }));

/** The code of a refusal, or `done`. */
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.reason.code : String(error)),
  );

const rowsOf = (query: string) =>
  inTown(async (unit) => (await unit.db.execute(sql.raw(query))).rows as Record<string, unknown>[]);

async function codesOf(id: string, strata: readonly object[]): Promise<string[]> {
  const issued = await inTown((unit) => issueCodes(unit, staff, secret, id, strata));
  return issued.codes.map(({ code }) => code);
}

const enter = (id: string, code: string) => inTown((unit) => enterCode(unit, secret, id, code));

async function ticketFor(id: string, code: string): Promise<Ticket> {
  const entered = await enter(id, code);
  if (entered.kind !== 'open') throw new Error(entered.kind);
  return { kind: 'code', digest: entered.digest };
}

it('takes an answer over and leaves neither draft nor content behind', async () => {
  const id = await openOne('open');
  const draft = await begin(id, { kind: 'open' });
  await fill(draft);
  expect((await send(draft)).href).toMatch(/^\/surveys\/s-\d+\/thanks$/);
  const [response] = await rowsOf(`SELECT * FROM surveys_responses WHERE survey_id = '${id}'`);
  expect(response).toMatchObject({ day: '2026-11-20', channel: 'web', answers: { like: true } });
  for (const table of ['forms_drafts', 'forms_contents']) {
    expect(await rowsOf(`SELECT * FROM ${table}`), table).toEqual([]);
  }
});

it('lets a code answer once, also when two send at the same moment', async () => {
  const id = await openOne('code');
  const [code = ''] = await codesOf(id, [{}]);
  const drafts = [
    await begin(id, await ticketFor(id, code)),
    await begin(id, await ticketFor(id, ` ${code.toLowerCase().replaceAll('-', ' ')}`)),
  ];
  for (const draft of drafts) await fill(draft);
  const outcomes = await Promise.all(drafts.map((draft) => codeOf(send(draft))));
  expect(outcomes.sort()).toEqual(['done', 'survey-code-used']);
  expect(await rowsOf(`SELECT 1 FROM surveys_responses WHERE survey_id = '${id}'`)).toHaveLength(1);
  expect(await enter(id, code)).toEqual({ kind: 'used' });
});

it('answers alike for a code that never was and one of another survey', async () => {
  const [mine, other] = [await openOne('code'), await openOne('code')];
  const [code = ''] = await codesOf(other, [{}]);
  expect(await enter(mine, code)).toEqual({ kind: 'unknown' });
  expect(await enter(mine, 'ZZZZ-ZZZZ-ZZZZ')).toEqual({ kind: 'unknown' });
});

it('lets a person answer once', async () => {
  const id = await openOne('account');
  const person = personDigest(secret, id, { kind: 'account', id: 'hanako' });
  for (const expected of ['done', 'survey-answered']) {
    const draft = await begin(id, { kind: 'account', digest: person });
    await fill(draft);
    expect(await codeOf(send(draft))).toBe(expected);
  }
});

it('does not close under the hands of those who write, and ends after the grace', async () => {
  const id = await openOne('open');
  const drafts = [await begin(id, { kind: 'open' }), await begin(id, { kind: 'open' })];
  for (const draft of drafts) await fill(draft);
  const [inTime, late] = drafts as [Started, Started];
  const begun = now;
  try {
    now = new Date(begun.getTime() + 60_000);
    await inTown((unit) => closeSurvey(unit, staff, id, '十分に集まりました'));
    now = new Date(begun.getTime() + 30 * 60_000);
    expect(await codeOf(begin(id, { kind: 'open' }))).toBe('survey-closed');
    const found = await inTown((unit) => getDraft(unit, visitor, late.draftId, late.secret));
    const head = await inTown((unit) => formOwner.describe(unit, found));
    expect(head?.notice).toMatchObject({ kind: 'warning' });
    expect(head?.notice?.body.ja).toContain('12時31分まで');
    expect(await codeOf(send(inTime))).toBe('done');
    now = new Date(begun.getTime() + 32 * 60_000);
    expect(await codeOf(send(late))).toBe('survey-closed');
    await sealJob.run(testPlatform(database), {});
    expect(await rowsOf(`SELECT id FROM forms_drafts WHERE subject = '${id}'`)).toEqual([]);
  } finally {
    now = begun;
  }
});

it('leaves nothing that joins who took part with what they answered', async () => {
  const id = await openOne('sample');
  const strata = Array.from({ length: 12 }, (_, place) => ({
    area: place < 2 ? 'small' : 'large',
    age: '30-39' as const,
  }));
  const codes = await codesOf(id, strata);
  const order: string[] = [];
  for (const [place, code] of codes.entries()) {
    const ticket = await ticketFor(id, code);
    if (ticket.kind !== 'open') order.push(ticket.digest);
    const draft = await begin(id, ticket);
    await fill(draft, place % 2 === 0 ? 'yes' : 'no');
    await send(draft);
  }
  const written = await rowsOf(
    `SELECT id FROM surveys_responses WHERE survey_id = '${id}' ORDER BY ctid`,
  );
  await sealSoonJob.run(testPlatform(database), { town, survey: id });
  const people = await rowsOf(
    `SELECT xmin::text AS tx, * FROM surveys_codes WHERE survey_id = '${id}' ORDER BY ctid`,
  );
  const answers = await rowsOf(
    `SELECT xmin::text AS tx, * FROM surveys_responses WHERE survey_id = '${id}' ORDER BY ctid`,
  );
  expect([people.length, answers.length]).toEqual([12, 12]);
  // One transaction wrote all of both sides.
  expect(new Set([...people, ...answers].map(({ tx }) => tx)).size).toBe(1);
  // Neither side lies in the order in which people came.
  expect(people.map(({ digest }) => digest)).not.toEqual(order);
  expect(answers.map((one) => one.id)).not.toEqual(written.map((one) => one.id));
  // Nor in that of an index, which a plan without chance would leave.
  const ids = answers.map((one) => String(one.id));
  expect(ids).not.toEqual([...ids].sort());
  // No value stands on both sides but those of the survey itself.
  const shared = new Set([town, id, people[0]?.tx]);
  const values = (rows: typeof people) =>
    new Set(
      rows
        .flatMap((row) => Object.values(row))
        .filter((one) => one !== null && !shared.has(one as string)),
    );
  const onBoth = [...values(people)].filter((value) => values(answers).has(value));
  expect(onBoth).toEqual([]);
  // Times are days; ids are random and tell none (version 4).
  expect(answers.every((row) => !Object.values(row).some((one) => one instanceof Date))).toBe(true);
  expect(answers.every((one) => String(one.id)[14] === '4')).toBe(true);
  // A stratum of two is not taken over into answers, and used codes have forgotten theirs.
  expect(answers.filter(({ area }) => area === 'large')).toHaveLength(10);
  expect(answers.filter(({ area }) => area === null)).toHaveLength(2);
  expect(people.every(({ area, age }) => area === null && age === null)).toBe(true);
});

it('makes a paper an answer once two people agree, and keeps nothing of it', async () => {
  const id = await openOne('code', true);
  const [code = ''] = await codesOf(id, [{}]);
  const person = (name: string): Actor => ({ kind: 'system', name });
  const typed = { area: '仁礼', like: '1' };
  const sheet = { number: 7, channel: 'paper' as const, code, typed };
  const enterFirst = () => inTown((unit) => enterSheet(unit, person('first'), secret, id, sheet));
  expect(await enterFirst()).toBe('second');
  expect(await codeOf(enterFirst())).toContain('number');
  const [waiting] = await inTown((unit) => listWaitingSheets(unit, id));
  const again = (name: string, like: string) =>
    inTown((unit) => enterAgain(unit, person(name), waiting?.id ?? '', { ...typed, like }));
  expect(await codeOf(again('first', '1'))).toBe('survey-same-typist');
  expect(await again('second', '2')).toBe('differences');
  expect(await rowsOf(`SELECT 1 FROM surveys_responses WHERE survey_id = '${id}'`)).toEqual([]);
  await inTown((unit) => resolveSheet(unit, person('third'), waiting?.id ?? '', { like: '2' }));
  const [answer] = await rowsOf(`SELECT * FROM surveys_responses WHERE survey_id = '${id}'`);
  expect(answer).toMatchObject({ channel: 'paper', answers: { area: '仁礼', like: false } });
  const [done] = await rowsOf(`SELECT * FROM surveys_sheets WHERE survey_id = '${id}'`);
  expect(done).toMatchObject({ state: 'finished', first: null, second: null, code_digest: null });
  expect(await enter(id, code)).toEqual({ kind: 'used' });
});

it('tells a wording apart from the one before', async () => {
  const question = { kind: 'yes-no' as const, required: false, label: text('前の言葉') };
  const title = text('質問');
  await inTown((unit) => saveSeries(unit, staff, { slug: 'words', title, question }));
  const change = { slug: 'words', title, question: { ...question, label: text('新しい言葉') } };
  expect(await codeOf(inTown((unit) => saveSeries(unit, staff, change)))).toContain('note');
  await inTown((unit) => saveSeries(unit, staff, { ...change, note: text('言葉を変えた') }));
  const versions = await inTown((unit) => getSeries(unit, 'words'));
  const asked = (label: string) => ({ ...question, key: 'words', label: text(label) });
  expect(wordingChange(asked('前の言葉'), asked('前の言葉'), versions)).toBeUndefined();
  expect(wordingChange(asked('前の言葉'), asked('新しい言葉'), versions)).toEqual({
    comparable: 'with-care',
    note: text('言葉を変えた'),
  });
});
