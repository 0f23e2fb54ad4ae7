import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseStatistics } from '#engines/cases/contract.ts';
import { applicationType } from '../applications/case-type.ts';
import { type DeskWorld, deskWorld } from './testing.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.database.close());

describe('x', () => {
  it('loads', async () => {
    console.log('loaded in', world.loadedIn);
    const s = await world.inTown((unit) =>
      caseStatistics(unit, { type: applicationType, from: '2020-01-01', to: '2027-01-01' }),
    );
    console.log(JSON.stringify(s, null, 1));
    expect(s.total.received).toBe(60);
  });
});
