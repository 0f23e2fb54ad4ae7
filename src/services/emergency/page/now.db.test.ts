import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { orders, reports, shelterReports, shelters } from '../schema.ts';
import { startSituation } from '../situation/commands.ts';
import { commander, openTownHall, type TownHall } from '../testing.ts';
import { readEmergency } from './now.ts';

let hall: TownHall;
beforeAll(async () => {
  hall = await openTownHall();
});
afterAll(() => hall.close());

const text = { ja: '大雨', en: 'Heavy rain', easy: '大雨' };
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const facilities = { wheelchair: true, accessibleToilet: true, pets: false, infants: false };

/** A week of a great disaster. */
async function fill({ db, town }: Unit, situationId: string): Promise<void> {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 0, minute));
  const own = { town, situationId };
  await db.insert(orders).values(
    many(500, (n) => ({
      ...{ ...own, id: newId(), at: at(n), level: 3 + (n % 3), hazard: 'rain' as const },
      ...{ areas: [`area-${n % 40}`], reason: '', texts: text },
    })),
  );
  const threads = many(400, () => newId());
  await db.insert(reports).values(
    many(2_000, (n) => ({
      ...{ ...own, id: newId(), thread: threads[n % 400] ?? '', at: at(n) },
      ...{ kind: 'road' as const, state: 'current' as const, areas: [], place: '', texts: text },
    })),
  );
  const places = many(100, () => newId());
  await db.insert(shelters).values(
    places.map((id, n) => ({
      ...{ town, id, name: text, address: '', telephone: '', areas: [], hazards: [] },
      ...{ ...facilities, capacity: n, sample: true },
    })),
  );
  await db.insert(shelterReports).values(
    many(1_000, (n) => ({
      ...{ ...own, id: newId(), shelterId: places[n % 100] ?? '', at: at(n) },
      ...{ state: 'open' as const, persons: n, note: '' },
    })),
  );
}

/** The unit with a count of what it asks the database. */
function counted(unit: Unit): { readonly unit: Unit; readonly asked: () => number } {
  let asked = 0;
  const db = new Proxy(unit.db, {
    get: (target, name, receiver) => {
      if (/^(select|execute|insert|update|delete)/.test(String(name))) asked += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { unit: { ...unit, db }, asked: () => asked };
}

it('reads a great disaster in as many queries as a small one', async () => {
  const rain = { mode: 'real', hazard: 'rain', title: text, headquarters: true } as const;
  const { id } = await hall.inTown((unit) => startSituation(unit, commander, rain));
  const read = () =>
    hall.inTown(async (unit) => {
      const { unit: watched, asked } = counted(unit);
      return { now: await readEmergency(watched, 'real'), asked: asked() };
    });
  await read();
  const small = await read();
  await hall.inTown((unit) => fill(unit, id));
  const large = await read();
  expect(large.asked).toBe(small.asked);
  expect(large.asked).toBeLessThanOrEqual(7);
  const { now } = large;
  expect([now.orders.length, now.reports.length, now.shelters.length]).toEqual([40, 400, 100]);
});
