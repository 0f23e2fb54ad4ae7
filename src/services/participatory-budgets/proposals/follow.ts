import { and, eq } from 'drizzle-orm';
import type { InputChange } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { listTopic, pageTopic } from '../model.ts';
import { proposals } from '../schema.ts';
import { refusals } from '../text.ts';
import { findByInput, type Proposal } from './queries.ts';

type Values = Partial<Omit<typeof proposals.$inferInsert, 'town' | 'id'>>;

/** The pages of its round are made anew. */
export function dropPages(unit: Unit, { roundId }: Pick<Proposal, 'roundId'>): void {
  unit.drop(listTopic, pageTopic(roundId));
}

/** The one place where a proposal changes; the pages of its round are made anew. */
export async function proposalChange(
  unit: Unit,
  proposal: Pick<Proposal, 'id' | 'roundId'>,
  values: Values,
): Promise<void> {
  const { db, town } = unit;
  await db
    .update(proposals)
    .set(values)
    .where(and(eq(proposals.town, town), eq(proposals.id, proposal.id)));
  dropPages(unit, proposal);
}

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
