import type { BulkRow, InTown } from '#engines/cases/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { codeOf, type Decision, decideInputs } from './commands.ts';
import { deskErrors, deskRefusals } from './text.ts';

/** Voices that are decided in one request. */
export const eachLimit = 500;

/**
 * Decides up to 500 voices and reports on each: a unit of work of its own, as bulk acts on cases are, so
 * that one refusal undoes nothing else and nobody waits for the town's log until all are done.
 * @throws InputError for hiding without a reason; AppError `rule-violation` for more than 500
 */
export async function decideEach(
  inTown: InTown,
  actor: Actor,
  ids: readonly string[],
  decision: Decision,
): Promise<readonly BulkRow[]> {
  codeOf(decision);
  const wanted = [...new Set(ids)];
  if (wanted.length > eachLimit) throw new AppError('rule-violation', deskRefusals.tooMany);
  const report: BulkRow[] = [];
  for (const id of wanted) {
    try {
      await inTown((unit) => decideInputs(unit, actor, [id], decision));
      report.push({ id, outcome: 'done' });
    } catch (error) {
      const reason =
        error instanceof AppError
          ? error.reason.text
          : error instanceof InputError
            ? (Object.values(error.fields)[0] ?? deskErrors.reason)
            : undefined;
      if (!reason) throw error;
      report.push({ id, outcome: 'refused', reason });
    }
  }
  return report;
}
