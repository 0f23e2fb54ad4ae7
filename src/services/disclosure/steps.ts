import { type ActResult, actOnCase, type CaseRecord } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';

/**
 * Steps of a request are the system's: a command has permitted and audited what leads to them, and no
 * page of the cases engine can take one by itself.
 */
const machine: Actor = { kind: 'system', name: 'disclosure' };

/** Takes a step once for its key. @throws AppError `rule-violation` where the state does not allow it */
export function takeStep(
  unit: Unit,
  caseId: string,
  action: string,
  { key, version }: { readonly key: string; readonly version?: number },
): Promise<ActResult> {
  return actOnCase(unit, machine, caseId, action, { key, version });
}

const actions = { searching: 'search', 'third-party': 'consult', redacting: 'redact' } as const;

/** The case follows the work: it comes to the stage to which a piece of work belongs. */
export async function moveTo(
  unit: Unit,
  record: CaseRecord,
  state: keyof typeof actions,
): Promise<void> {
  // While a correction is awaited the work may go on; the case waits for the requester.
  if (record.state === state || record.state === 'correcting') return;
  await takeStep(unit, record.id, actions[state], { key: newId() });
}
