import type { InputChange } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { refusals } from '../text.ts';
import { proposalChange } from './commands.ts';
import { findByInput } from './queries.ts';

type Values = Parameters<typeof proposalChange>[2];

function valuesOf({ input, happened }: InputChange): Values {
  switch (happened) {
    case 'shown':
      return { sight: 'shown' };
    case 'hidden':
      return { sight: 'hidden' };
    case 'withdrawn':
      return { sight: 'hidden', status: 'withdrawn' };
    case 'moved':
      return { departmentId: input.departmentId };
    default:
      return {};
  }
}

/**
 * Keeps a proposal to what becomes of its voice. What stands on a ballot can no longer be taken back:
 * people vote on it. @throws AppError `rule-violation`
 */
export async function followProposal(unit: Unit, change: InputChange): Promise<void> {
  const proposal = await findByInput(unit, change.input.id);
  if (!proposal) return;
  if (change.happened === 'withdrawn' && proposal.number !== null) {
    throw new AppError('rule-violation', refusals.onBallot);
  }
  const values = valuesOf(change);
  if (Object.keys(values).length > 0) await proposalChange(unit, proposal, values);
}
