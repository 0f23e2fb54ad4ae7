import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { carryOver, changeResult, signOff, takeBack, undoEdit } from '../editing/commands.ts';
import { permissions } from '../policy.ts';
import { clusterByFirstLetter, someVoices, type TestVoices, testVoices } from '../testing.ts';
import { repeatRun, startRun, stopRun } from './commands.ts';
import { voiceLines, wholeResult } from './exports.ts';
import { defaultParameters } from './parameters.ts';
import { mostAttempts, performRun } from './perform.ts';
import { findSignedRun, getRun, getSignedRun, listEdits, readArrangement } from './queries.ts';
import { registerTextSources } from './sources.ts';
import { readVoices } from './visibility.ts';

const town = '202070';
const staff: StaffActor = {
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: '見本 直子', departmentIds: [] },
  permissions: new Set(permissions.map(({ name }) => name)),
};
const visitor = { kind: 'visitor' } as const;
const order = { owner: 'opinions', collection: 'parks', parameters: defaultParameters };

describe('runs', () => {
  let database: Database;
  let voices: TestVoices;
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);
  const start = () => inTown((unit) => startRun(unit, staff, order));
  const run = (id: string) => inTown((unit) => getRun(unit, id));
  const perform = (id: string, on = database, cluster = clusterByFirstLetter) =>
    performRun(on, { town, run: id }, cluster);
  const finished = async () => {
    const { id } = await start();
    await perform(id);
    return id;
  };
  const rowsOf = (id: string) =>
    inTown(async ({ db }) => {
      const { rows } = await db.execute<{ rows: number }>(sql`SELECT
        (SELECT count(*)::int FROM analysis_groups WHERE run_id = ${id}) +
        (SELECT count(*)::int FROM analysis_places WHERE run_id = ${id}) AS rows`);
      return rows[0]?.rows;
    });

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.enqueue = async () => undefined;
    database.hooks.emit = async () => undefined;
    await addTestTowns(database, [town], permissions);
  });
  beforeEach(() => {
    voices = testVoices(someVoices(60));
    registerTextSources([voices.source]);
  });
  afterAll(() => database.close());

  it('puts every voice in one place, and gives the same again', async () => {
    const id = await finished();
    const first = await run(id);
    expect(first).toMatchObject({ state: 'done', progress: 1, manifest: { count: 60 } });
    const again = await inTown((unit) => repeatRun(unit, staff, id));
    await perform(again.id);
    expect(await run(again.id)).toMatchObject({ digest: first.digest, repeats: id });
    voices.texts = someVoices(61);
    const more = await inTown((unit) => repeatRun(unit, staff, id));
    await perform(more.id);
    expect((await run(more.id)).manifest?.inputs).not.toBe(first.manifest?.inputs);
  });

  it('is whole or not there, at whichever step its process dies', async () => {
    const whole = await run(await finished());
    for (let steps = 0; ; steps += 1) {
      const { id } = await start();
      let left = steps;
      const dying: Database = {
        ...database,
        inTown: (code, work) =>
          database.inTown(code, async (unit) => {
            const value = await work(unit);
            // After its statements and before the commit, as a kill would.
            left -= 1;
            if (left < 0) throw new Error('killed');
            return value;
          }),
      };
      const died = await perform(id, dying).then(
        () => false,
        () => true,
      );
      expect(await rowsOf(id)).toBe(died ? 0 : 63);
      await perform(id);
      expect(await run(id)).toMatchObject({ state: 'done', digest: whole.digest });
      expect(await rowsOf(id)).toBe(63);
      if (!died) break;
    }
  });

  it('gives up what kills its process every time, and stores no result that misses a voice', async () => {
    const { id } = await start();
    const forgetful: typeof clusterByFirstLetter = async (texts, ...rest) =>
      clusterByFirstLetter(texts.slice(1), ...rest);
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      await expect(perform(id, database, forgetful)).rejects.toThrow('no place');
    }
    await perform(id, database, forgetful);
    expect(await run(id)).toMatchObject({ state: 'failed' });
    expect(await rowsOf(id)).toBe(0);
  });

  it('stops when a person says so, keeps what a second process finished, and refuses two at once', async () => {
    const { id } = await start();
    await expect(start()).rejects.toMatchObject({ kind: 'conflict' });
    await perform(id, database, async (texts, parameters, options) => {
      await inTown((unit) => stopRun(unit, staff, id));
      return clusterByFirstLetter(texts, parameters, options);
    });
    expect(await run(id)).toMatchObject({ state: 'stopped' });
    expect(await rowsOf(id)).toBe(0);
    const other = await start();
    await perform(other.id, database, async (...args) => {
      await perform(other.id);
      return clusterByFirstLetter(...args);
    });
    expect(await rowsOf(other.id)).toBe(63);
    await expect(inTown((unit) => startRun(unit, visitor, order))).rejects.toThrow('not-permitted');
  });

  it('shows to the public what is signed off, and no later edit', async () => {
    const id = await finished();
    const seen = async () => (await run(id)).revision;
    const rename = async (name: string) => {
      const content = { kind: 'rename', group: 't-駐', name } as const;
      const at = await seen();
      await inTown((unit) => changeResult(unit, staff, id, { seen: at, content }));
    };
    const publicNames = () =>
      inTown(async (unit) => {
        const { groups } = await readArrangement(unit, await getSignedRun(unit, id), 'public');
        return groups.map(({ name }) => name);
      });
    const gone = { kind: 'not-found' };
    await expect(publicNames()).rejects.toMatchObject(gone);
    await rename('駐車場');
    await inTown(async (unit) => signOff(unit, staff, id, { seen: 1 }));
    await rename('車を止める所');
    expect(await publicNames()).toContain('駐車場');
    const signed = await inTown((unit) => findSignedRun(unit, 'opinions', 'parks'));
    expect(signed?.id).toBe(id);
    await inTown((unit) => undoEdit(unit, staff, id, { seen: 3, edit: 3 }));
    const back = { seen: 4, reason: '誤りがあったため' };
    await inTown((unit) => takeBack(unit, staff, id, back));
    await expect(publicNames()).rejects.toMatchObject(gone);
    const kinds = (await inTown((unit) => listEdits(unit, id))).map(({ content }) => content.kind);
    expect(kinds).toEqual(['rename', 'sign-off', 'rename', 'undo', 'take-back']);
    const unable = { ...staff, permissions: new Set(['analysis.run']) };
    const sign = inTown((unit) => signOff(unit, unable, id, { seen: 5 }));
    await expect(sign).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('refuses an edit over what somebody else changed meanwhile, and takes edits over', async () => {
    const id = await finished();
    const content = { kind: 'rename', group: 't-図', name: '図書館' } as const;
    const edit = (seen: number) =>
      inTown((unit) => changeResult(unit, staff, id, { seen, content }));
    await edit(0);
    await expect(edit(0)).rejects.toMatchObject({ reason: { code: 'changed-meanwhile' } });
    voices.texts = someVoices(90);
    const next = await finished();
    const taken = await inTown((unit) => carryOver(unit, staff, next, { seen: 0, from: id }));
    expect(taken).toEqual({ taken: 1, left: [] });
    const { groups } = await inTown(async (unit) =>
      readArrangement(unit, await getRun(unit, next), 'staff'),
    );
    expect(groups.map(({ name }) => name)).toContain('図書館');
  });

  it('quotes no voice that was hidden after the analysis', async () => {
    const id = await finished();
    const quoted = async (reader: 'public' | 'staff') => {
      const read = await inTown(async (unit) =>
        readVoices(unit, await getRun(unit, id), ['v00000', 'v00009'], reader),
      );
      return [...read.keys()];
    };
    expect(await quoted('public')).toEqual(['v00000']);
    voices.texts = voices.texts.map((text) => ({ ...text, quotable: false }));
    expect(await quoted('public')).toEqual([]);
    expect(await quoted('staff')).toEqual(['v00000', 'v00009']);
    voices.texts = [];
    expect(await quoted('staff')).toEqual([]);
  });

  it('goes out without what is hidden, numbered as other programs ask', async () => {
    const id = await finished();
    await inTown((unit) => signOff(unit, staff, id, { seen: 0 }));
    const readable = voices.texts.filter(({ quotable }) => quotable).map((voice) => voice.id);
    const lines = await inTown((unit) => voiceLines(unit, id, 'https://a.example'));
    expect(lines.slice(1).map(([number]) => number)).toEqual(readable.map((_, index) => index + 1));
    const result = await inTown((unit) => wholeResult(unit, id));
    expect(result).toMatchObject({ hidden: 6, digest: (await run(id)).digest });
    expect(result.places.map((place) => place.id).sort()).toEqual(readable);
    expect(JSON.stringify(result)).not.toContain('v00009');
  });

  it('takes no theme without a name', async () => {
    const id = await finished();
    const content = { kind: 'rename', group: 't-図', name: ' ' } as const;
    await expect(
      inTown((unit) => changeResult(unit, staff, id, { seen: 0, content })),
    ).rejects.toMatchObject({ fields: { name: expect.anything() } });
  });
});
