import { expect, it } from 'vitest';
import { unsealValue } from '#platform/sealed-values.ts';
import { enterCode } from '../answering/codes.ts';
import { sealJob } from '../answering/seal.ts';
import { closeSurvey } from '../questionnaires/commands.ts';
import { getSurvey } from '../questionnaires/queries.ts';
import { readBasis } from '../results/queries.ts';
import { countAgain, setAside } from '../setting-aside/commands.ts';
import { readAnswers } from '../setting-aside/queries.ts';
import { system } from '../testing.ts';
import { previewDraw } from './draws/commands.ts';
import { getSample } from './draws/queries.ts';
import { readSampleFacts } from './facts.ts';
import { forgetJob } from './jobs.ts';
import { discardSample, markLetters } from './letters/commands.ts';
import { refusalOf, samplingTown, usualDraw } from './sampling.testing.ts';

const town = samplingTown();
const { inTown, rowsOf, at, readySurvey, draw, mail, lettersOf, answer } = town;

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
  const third = await readySurvey(400, undefined, (list) =>
    list
      .split('\r\n')
      .map((line, row) => `${line}${row === 0 ? ',施設' : line && (row <= 5 ? ',特養' : ',')}`)
      .join('\r\n'),
  );
  const input = { ...usualDraw, size: 100, leaveOut: { marked: true, earlierYears: 3 } };
  const preview = await inTown((unit) => previewDraw(unit, system, { id: third.listId }, input));
  // Some people of the made list are called and were born alike: one digest.
  expect(preview.leftOut.earlier).toBeGreaterThan(90);
  expect(preview.leftOut.marked).toBe(5);
  expect(preview.people).toBe(400 - 5 - preview.leftOut.earlier);
  const tooMany = inTown((unit) =>
    previewDraw(unit, system, { id: third.listId }, { ...input, size: 390 }),
  );
  expect(await refusalOf(tooMany)).toBe('size');
});

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
    Promise.all(letters.map(({ code }) => enterCode(unit, town.secret(), surveyId, code))),
  );
  const order = entered.map((one) => (one.kind === 'open' ? one.digest : ''));
  expect(codes.map(({ digest }) => digest)).not.toEqual(order);
  expect(new Set(codes.map(({ digest }) => digest))).toEqual(new Set(order));
  for (const { code } of letters.slice(0, 20)) await answer(surveyId, code);
  const mark = { numbers: [30, 31], outcome: 'undelivered' as const };
  await inTown((unit) => markLetters(unit, system, town.secret(), surveyId, mark));
  const unknown = inTown((unit) =>
    markLetters(unit, system, town.secret(), surveyId, { ...mark, numbers: [9999] }),
  );
  expect(await refusalOf(unknown)).toBe('numbers');
  const reminded = await mail(surveyId, 'reminders');
  const expected = letters.slice(20).map(({ number }) => number);
  expect(reminded.numbers).toEqual(expected.filter((number) => number !== 30 && number !== 31));
  const before = await inTown((unit) => readSampleFacts(unit, surveyId));
  expect(before).toMatchObject({ sent: 60, undelivered: 2, answered: 20 });
  await sealJob.run(town.platform(), {});
  // Rates are the same when used codes have forgotten of whom they are.
  expect(await inTown((unit) => readSampleFacts(unit, surveyId))).toEqual(before);
  // No letter knows a layer of which fewer than five were drawn, and codes know no other layers.
  const known = await rowsOf(`SELECT age, sex, count(*)::int AS n FROM surveys_invitations
    WHERE sample_id = '${sample.id}' AND age IS NOT NULL GROUP BY age, sex`);
  expect(known.length).toBeLessThan(sample.manifest.layers.length);
  for (const { n } of known) expect(n).toBeGreaterThanOrEqual(5);
  const [batch] = await rowsOf(`SELECT strata FROM surveys_batches WHERE id = '${sample.batchId}'`);
  expect(batch?.strata).toHaveLength(known.length + 1);

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

  await at(new Date('2026-11-20T03:01:00Z'), async () => {
    await inTown((unit) => closeSurvey(unit, system, surveyId, '十分に集まりました'));
    expect(await refusalOf(mail(surveyId, 'reminders'))).toBe('survey-letters-closed');
  });
  await at(new Date('2026-11-20T03:32:00Z'), () => forgetJob.run(town.platform(), {}));
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
  const entered = await inTown((unit) => enterCode(unit, town.secret(), surveyId, code));
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
  // Number 10 is the first 佐藤; here the name has a character of the office's own making (外字).
  const place = await readySurvey(100, undefined, (list) => list.replace('佐藤', '\uE000藤'));
  const { surveyId } = place;
  await draw(place, 100);
  const { unprintable } = await inTown((unit) => getSample(unit, surveyId));
  expect(unprintable).toEqual([10]);
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
  await sealJob.run(town.platform(), {});
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
