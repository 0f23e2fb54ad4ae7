import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { recordAudit } from './contract.ts';

const system: Actor = { kind: 'system', name: 'test' };

/** Appends `count` entries, one unit each. */
export async function appendTestEntries(
  database: Database,
  town: string,
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await database.inTown(town, (unit) =>
      recordAudit(unit, system, {
        action: 'test.done',
        subject: { type: 'thing', id: String(index) },
        details: { index, half: index / 2, note: '見本', open: null },
      }),
    );
  }
}
