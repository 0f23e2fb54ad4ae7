import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { assignCase } from '../assignment/commands.ts';
import { disposeCase } from '../retention/commands.ts';
import { bulkLimit } from '../rules.ts';
import { refusals } from '../text.ts';
import { actOnCase } from './commands.ts';

/** What is done to each of the chosen cases. */
export type BulkAct =
  | { readonly kind: 'act'; readonly action: string; readonly reason?: string }
  | { readonly kind: 'assign'; readonly assigneeId?: string; readonly departmentId?: string }
  | { readonly kind: 'dispose' };

export interface BulkRow {
  readonly id: string;
  readonly outcome: 'done' | 'repeated' | 'refused';
  /** Why it was refused. */
  readonly reason?: Text;
}

export interface BulkInput {
  readonly ids: readonly string[];
  readonly act: BulkAct;
  /** Idempotency key of the whole: sent again after a cut connection it goes on where it stopped. */
  readonly key: string;
}

/** Opens a unit of work of the town: `(work) => database.inTown(town, work)`. */
export type InTown = <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;

async function actOn(
  unit: Unit,
  actor: Actor,
  id: string,
  { act, key }: BulkInput,
): Promise<'done' | 'repeated'> {
  if (act.kind === 'dispose') {
    await disposeCase(unit, actor, id);
    return 'done';
  }
  const { repeated } =
    act.kind === 'act'
      ? await actOnCase(unit, actor, id, act.action, { key, reason: act.reason })
      : await assignCase(unit, actor, id, { ...act, key });
  return repeated ? 'repeated' : 'done';
}

function whyNot(error: unknown): Text {
  if (error instanceof AppError) return error.reason.text;
  if (error instanceof InputError)
    return Object.values(error.fields)[0] ?? refusals.unknownAction.text;
  throw error;
}

/**
 * Does the same to up to 500 cases and reports on each. Each case is a unit of work of its own, not a
 * savepoint of one: a refusal undoes nothing else, nobody waits for the town's audit log (which a unit
 * locks to its end) until all 500 are done, and after a crash what was done stays done and is told apart
 * by the key.
 * @throws AppError `rule-violation` for more than 500.
 */
export async function bulkAct(
  inTown: InTown,
  actor: Actor,
  input: BulkInput,
): Promise<readonly BulkRow[]> {
  const ids = [...new Set(input.ids)];
  if (ids.length > bulkLimit) throw new AppError('rule-violation', refusals.tooMany);
  const report: BulkRow[] = [];
  for (const id of ids) {
    try {
      const outcome = await inTown((unit) => actOn(unit, actor, id, input));
      report.push({ id, outcome });
    } catch (error) {
      report.push({ id, outcome: 'refused', reason: whyNot(error) });
    }
  }
  return report;
}
