import { expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { system } from '../../testing.ts';
import { getSample } from '../draws/queries.ts';
import { forgetJob } from '../jobs.ts';
import { refusalOf, samplingTown } from '../sampling.testing.ts';
import { acceptList, moveDeletion } from './commands.ts';
import { encoderOf, madeList } from './list.testing.ts';
import { getList } from './queries.ts';

const town = samplingTown();
const { inTown, rowsOf, at, sampleSurvey, takeList, importAll, readySurvey, draw } = town;

it('reads 3,000 rows of Shift_JIS, killed in the middle, with each of them once', async () => {
  const surveyId = await sampleSurvey();
  const lines = madeList(3000).split('\r\n');
  // Row 11 comes again as row 1,602, row 1,801 was born on a day that is none.
  lines[1601] = (lines[10] ?? '').replace(/^\d+/, '99999');
  lines[1800] = (lines[1800] ?? '').replace(/昭和[^,]*/, '昭和64年2月1日');
  const listId = await takeList(surveyId, encoderOf('shift_jis')(lines.join('\r\n')));
  let writes = 0;
  const dying: Database['inTown'] = (code, work) => {
    writes += 1;
    if (writes > 4) throw new Error('killed');
    return town.database().inTown(code, work);
  };
  await expect(importAll(surveyId, listId, { inTown: dying })).rejects.toThrow('killed');
  const half = await inTown((unit) => getList(unit, surveyId, listId));
  expect(half).toMatchObject({ state: 'reading', rowsDone: 1001 });
  await importAll(surveyId, listId);
  await importAll(surveyId, listId);
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
  const move = (deleteOn: string) =>
    inTown((unit) => moveDeletion(unit, system, { surveyId: other, id: listId }, deleteOn));
  // 180 days since it came, not since today.
  const later = new Date('2026-11-23T03:00:00Z');
  expect(await at(later, () => refusalOf(move('2027-05-20')))).toBe('deleteOn');
  await move('2026-11-24');
  await move('2026-11-25');
  const night = new Date('2026-11-24T18:25:00Z');
  await at(night, () => forgetJob.run(town.platform(), {}));
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
