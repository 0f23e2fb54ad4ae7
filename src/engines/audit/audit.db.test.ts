import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { gatherAudit, recordAudit, verifyAudit, verifyExport } from './contract.ts';
import { hashEntry } from './rules.ts';
import { appendTestEntries } from './testing.ts';

const suzaka = '202070';
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Town codes for tests that spoil their chain. */
let spoiled = 100_000;
async function freshTown(entries: number): Promise<string> {
  spoiled += 1;
  await appendTestEntries(database, String(spoiled), entries);
  return String(spoiled);
}

const asOwner = (...statements: SQL[]) =>
  database.acrossTowns(async (db) => {
    for (const statement of statements) await db.execute(statement);
  });

const found = async (town: string) =>
  (await verifyAudit(database, town)).faults.map(({ seq, kind }) => [seq, kind]);

async function idOf(town: string, seq: number): Promise<string> {
  const { rows } = await database.pool.query(
    'SELECT id FROM audit_entries WHERE town = $1 AND seq = $2',
    [town, seq],
  );
  return rows[0].id;
}

/** Gives entries new numbers; the detour keeps the primary key from refusing. */
const renumber = (town: string, from: number, by: number): SQL[] => [
  sql`UPDATE audit_entries SET seq = -(seq + ${by}) WHERE town = ${town} AND seq >= ${from}`,
  sql`UPDATE audit_entries SET seq = -seq WHERE town = ${town} AND seq < 0`,
];

describe('the log', () => {
  it('chains the entries of a town and says so', async () => {
    await appendTestEntries(database, suzaka, 3);
    const { checked, faults, head } = await verifyAudit(database, suzaka);
    expect([checked, faults, head?.seq]).toEqual([3, [], 3]);
  });

  it('takes entries that were gathered as one chain, after those before them', async () => {
    const town = await freshTown(2);
    const entry = { action: 'test.gathered', subject: { type: 'thing', id: 'g' } };
    const details = { list: '{"a",b}', count: 3, none: null };
    const actor = { kind: 'system', name: 'demo' } as const;
    await database.inTown(town, async (unit) => {
      const audit = gatherAudit(unit);
      const earlier = { ...audit.unit, now: new Date('2026-04-01T00:00:00Z') };
      await recordAudit(earlier, actor, { ...entry, details });
      await recordAudit(audit.unit, actor, entry);
      await audit.write();
      await recordAudit(unit, actor, entry);
    });
    const { checked, faults } = await verifyAudit(database, town);
    expect([checked, faults]).toEqual([5, []]);
    const { rows } = await database.pool.query(
      'SELECT at, details FROM audit_entries WHERE town = $1 AND seq = 3',
      [town],
    );
    expect(rows).toEqual([{ at: new Date('2026-04-01T00:00:00Z'), details }]);
  });

  it('keeps who, what and in which request, and undoes with the act', async () => {
    const actor = { kind: 'citizen', userId: 'u9', name: 'n' } as const;
    const entry = { action: 'test.read', subject: { type: 'thing', id: '9' } };
    const failing = database.inTown(suzaka, async (unit) => {
      await recordAudit(unit, actor, entry);
      throw new Error('undo');
    });
    await expect(failing).rejects.toThrow('undo');
    await database.inTown(
      suzaka,
      (unit) => recordAudit(unit, actor, { ...entry, readPersonalData: true }),
      'req-1',
    );
    const { rows } = await database.pool.query(
      `SELECT seq::int, actor_kind, actor_id, request_id, read_personal_data
         FROM audit_entries WHERE action = 'test.read'`,
    );
    expect(rows).toEqual([
      {
        seq: 4,
        actor_kind: 'citizen',
        actor_id: 'u9',
        request_id: 'req-1',
        read_personal_data: true,
      },
    ]);
  });

  it.each(['UPDATE audit_entries SET action = $$x$$', 'DELETE FROM audit_entries'])(
    'cannot be rewritten by the role of a town: %s',
    async (statement) => {
      const write = database.inTown(suzaka, ({ db }) => db.execute(sql.raw(statement)));
      await expect(write).rejects.toMatchObject({ cause: { code: '42501' } });
    },
  );

  it('does not fork when 50 units append at once', async () => {
    const town = await freshTown(0);
    await Promise.all(Array.from({ length: 50 }, () => appendTestEntries(database, town, 1)));
    const { checked, faults, head } = await verifyAudit(database, town);
    expect([checked, faults, head?.seq]).toEqual([50, [], 50]);
  });

  it('is verified beside writers', async () => {
    const town = await freshTown(5);
    const [, ...verifications] = await Promise.all([
      appendTestEntries(database, town, 20),
      verifyAudit(database, town),
      verifyAudit(database, town),
    ]);
    expect(verifications.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('verification names', () => {
  it.each([
    ['action', sql`action = 'test.other'`],
    ['time', sql`at = at + interval '1 microsecond'`],
    ['details', sql`details = '{"index": 7}'`],
    ['actor', sql`actor_id = 'other'`],
    ['hash', sql`hash = 'x'`],
  ])('an entry whose %s was changed', async (_field, change) => {
    const town = await freshTown(9);
    await asOwner(sql`UPDATE audit_entries SET ${change} WHERE town = ${town} AND seq = 5`);
    const { faults } = await verifyAudit(database, town);
    expect(faults).toMatchObject([{ seq: 5, id: await idOf(town, 5), kind: 'changed' }]);
  });

  it('an entry that was rewritten together with its hash', async () => {
    const town = await freshTown(9);
    const { rows } = await database.pool.query(
      `SELECT town, seq::int, id, at::text, actor_kind AS "actorKind", actor_id AS "actorId",
              action, subject_type AS "subjectType", subject_id AS "subjectId", details,
              read_personal_data AS "readPersonalData", request_id AS "requestId",
              previous_hash AS "previousHash"
         FROM audit_entries WHERE town = $1 AND seq IN (5, 9)`,
      [town],
    );
    for (const row of rows) {
      const hash = hashEntry({ ...row, action: 'test.other' });
      await asOwner(sql`UPDATE audit_entries SET action = 'test.other', hash = ${hash}
        WHERE town = ${town} AND seq = ${row.seq}`);
    }
    expect(await found(town)).toEqual([
      [5, 'rewritten'],
      [9, 'rewritten'],
    ]);
  });

  it('entries that are missing, in the middle and at both ends', async () => {
    const town = await freshTown(12);
    await asOwner(sql`DELETE FROM audit_entries WHERE town = ${town} AND seq IN (1, 5, 6, 11, 12)`);
    const { faults } = await verifyAudit(database, town);
    expect(faults.map(({ seq, kind, fault }) => [seq, kind, fault.split(' missing')[0]])).toEqual([
      [1, 'missing', 'entry 1 is'],
      [5, 'missing', 'entries 5 to 6 are'],
      [11, 'missing', 'entries 11 to 12 are'],
    ]);
  });

  it('the end that was cut off together with the head, from a noted anchor', async () => {
    const town = await freshTown(4);
    const { head } = await verifyAudit(database, town);
    await asOwner(
      sql`DELETE FROM audit_entries WHERE town = ${town} AND seq = 4`,
      sql`UPDATE audit_heads SET seq = 3, hash =
        (SELECT hash FROM audit_entries WHERE town = ${town} AND seq = 3) WHERE town = ${town}`,
    );
    expect(await found(town)).toEqual([]);
    const { faults } = await verifyAudit(database, town, head ? [head] : []);
    expect(faults).toMatchObject([{ seq: 4, kind: 'missing' }]);
  });

  it('an entry that was removed and the gap closed', async () => {
    const town = await freshTown(9);
    await asOwner(
      sql`DELETE FROM audit_entries WHERE town = ${town} AND seq = 5`,
      ...renumber(town, 6, -1),
    );
    expect(await found(town)).toEqual([
      [5, 'moved'],
      [9, 'missing'],
    ]);
  });

  it('two entries that changed places', async () => {
    const town = await freshTown(9);
    const [third, sixth] = [await idOf(town, 3), await idOf(town, 6)];
    await asOwner(
      sql`UPDATE audit_entries SET seq = -1 WHERE town = ${town} AND seq = 3`,
      sql`UPDATE audit_entries SET seq = 3 WHERE town = ${town} AND seq = 6`,
      sql`UPDATE audit_entries SET seq = 6 WHERE town = ${town} AND seq = -1`,
    );
    const { faults } = await verifyAudit(database, town);
    expect(faults).toMatchObject([
      { seq: 3, id: sixth, kind: 'moved' },
      { seq: 6, id: third, kind: 'moved' },
    ]);
  });

  it('an entry that was pushed into the middle, with a hash that fits', async () => {
    const town = await freshTown(9);
    const { rows } = await database.pool.query(
      'SELECT hash FROM audit_entries WHERE town = $1 AND seq = 4',
      [town],
    );
    const forged = {
      town,
      seq: 5,
      id: '01900000-0000-7000-8000-00000000f0f0',
      at: '2026-01-01T00:00:00Z',
      actorKind: 'system',
      actorId: 'x',
      action: 'test.forged',
      subjectType: 'thing',
      subjectId: '1',
      readPersonalData: false,
      details: {},
      requestId: null,
      previousHash: rows[0].hash,
    };
    await asOwner(
      ...renumber(town, 5, 1),
      sql`INSERT INTO audit_entries VALUES (${town}, 5, ${forged.id}, ${forged.at}, 'system', 'x',
        'test.forged', 'thing', '1', false, '{}', NULL, ${forged.previousHash}, ${hashEntry(forged)})`,
    );
    const { faults } = await verifyAudit(database, town);
    expect(faults).toContainEqual(
      expect.objectContaining({ seq: 5, id: forged.id, kind: 'inserted' }),
    );
  });

  it('a head that was taken away', async () => {
    const town = await freshTown(2);
    await asOwner(sql`DELETE FROM audit_heads WHERE town = ${town}`);
    expect(await found(town)).toEqual([[2, 'inserted']]);
  });
});

describe('an export', () => {
  const lines = async function* (text: string) {
    yield* text.split('\n');
  };
  const csv = async (town: string): Promise<string> => {
    const { rows } = await database.pool.query(
      'SELECT *, at::text AS at, details::text AS details FROM audit_entries WHERE town = $1 ORDER BY seq',
      [town],
    );
    const quote = (value: unknown) =>
      value === null ? '' : `"${String(value).replaceAll('"', '""')}"`;
    const header = Object.keys(rows[0]).join(',');
    return [header, ...rows.map((row) => Object.values(row).map(quote).join(','))].join('\n');
  };

  it('is verified without a database, also that it ends where it should', async () => {
    const town = await freshTown(4);
    const text = await csv(town);
    const { head } = await verifyAudit(database, town);
    const heads = new Map(head ? [[town, head]] : []);
    expect((await verifyExport(lines(text), heads)).get(town)).toMatchObject({
      checked: 4,
      faults: [],
    });
    const cut = text.split('\n').slice(0, -1).join('\n');
    expect((await verifyExport(lines(cut), heads)).get(town)?.faults).toMatchObject([
      { seq: 4, kind: 'missing' },
    ]);
    const changed = text.replace('"1","', '"2","');
    expect((await verifyExport(lines(changed), heads)).get(town)?.faults).not.toEqual([]);
  });

  it('names the line that is no entry', async () => {
    await expect(verifyExport(lines('{"town":"202070"}'))).rejects.toThrow('line 1');
  });
});
