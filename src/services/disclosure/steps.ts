import { actOnCase, type CaseRecord } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';

const actions = { searching: 'search', 'third-party': 'consult', redacting: 'redact' } as const;

/** The case follows the work: it comes to the stage to which a piece of work belongs. */
export async function moveTo(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  state: keyof typeof actions,
): Promise<void> {
  // While a correction is awaited the work may go on; the case waits for the requester.
  if (record.state === state || record.state === 'correcting') return;
  await actOnCase(unit, actor, record.id, actions[state], { key: newId() });
}
