import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { inGroups } from '#platform/typed-code.ts';
import type { Round } from '../../rounds/queries.ts';
import { cardCode } from '../roll/cards.ts';
import { findRoll, openVoter } from '../roll/queries.ts';
import { marks, voters } from '../schema.ts';
import type { SampleCard } from './views/enter.tsx';

/** Cards that a demo town shows, so that visitors can try the vote: of made-up people who have not voted. */
export async function listSampleCards(
  unit: Unit,
  secret: string,
  { id: roundId, sample }: Round,
): Promise<SampleCard[]> {
  const roll = sample ? await findRoll(unit, roundId) : undefined;
  const salt = roll?.salt;
  if (!salt) return [];
  const rows = await unit.db
    .select({ voter: voters })
    .from(voters)
    .leftJoin(
      marks,
      and(
        ...[eq(marks.town, voters.town), eq(marks.roundId, voters.roundId)],
        eq(marks.voterId, voters.id),
      ),
    )
    .where(and(eq(voters.town, unit.town), eq(voters.roundId, roundId), isNull(marks.voterId)))
    .orderBy(asc(voters.number))
    .limit(3);
  return rows.map(({ voter }) => ({
    code: inGroups(cardCode(secret, salt, voter.id, voter.issue)),
    birth: openVoter(secret, salt, voter).birth,
  }));
}
