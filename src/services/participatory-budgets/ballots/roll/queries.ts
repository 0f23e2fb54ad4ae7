import { and, asc, count, eq, gt, isNotNull, or } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { unsealValue } from '#platform/sealed-values.ts';
import { rounds } from '../../schema.ts';
import { counts, rolls, voters } from '../schema.ts';
import { rollKey } from './cards.ts';
import type { Person } from './read-roll.ts';
import type { KeptRoll } from './rules.ts';
import { rollRefusals } from './text.ts';

export type Roll = typeof rolls.$inferSelect;
export type VoterRow = typeof voters.$inferSelect;

export interface OpenVoter extends Person {
  readonly id: string;
  readonly number: number;
  readonly issue: number;
}

export async function findRoll(
  { db, town }: Unit,
  roundId: string,
  lock?: 'lock',
): Promise<Roll | undefined> {
  const query = db
    .select()
    .from(rolls)
    .where(and(eq(rolls.town, town), eq(rolls.roundId, roundId)));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** What opens the people of a roll. @throws AppError rule-violation without one, or once it was deleted */
export async function getRollSalt(unit: Unit, roundId: string): Promise<string> {
  const roll = await findRoll(unit, roundId);
  if (!roll) throw new AppError('rule-violation', rollRefusals.none);
  if (roll.salt === null) throw new AppError('rule-violation', rollRefusals.deleted);
  return roll.salt;
}

const own = ({ town }: Unit, roundId: string) =>
  and(eq(voters.town, town), eq(voters.roundId, roundId));

export async function findVoterByCard(
  unit: Unit,
  roundId: string,
  card: string,
): Promise<VoterRow | undefined> {
  const [row] = await unit.db
    .select()
    .from(voters)
    .where(and(own(unit, roundId), eq(voters.card, card)));
  return row;
}

export async function findVoterByNumber(
  unit: Unit,
  roundId: string,
  number: number,
): Promise<VoterRow | undefined> {
  const [row] = await unit.db
    .select()
    .from(voters)
    .where(and(own(unit, roundId), eq(voters.number, number)));
  return row;
}

export async function findVoter(
  unit: Unit,
  roundId: string,
  id: string,
): Promise<VoterRow | undefined> {
  const [row] = await unit.db
    .select()
    .from(voters)
    .where(and(own(unit, roundId), eq(voters.id, id)));
  return row;
}

/** Those of a name, or of its reading, with a day of birth; twins of one name are two. */
export async function listVotersByName(
  unit: Unit,
  roundId: string,
  digests: { readonly name: string; readonly kana: string },
): Promise<VoterRow[]> {
  return unit.db
    .select()
    .from(voters)
    .where(
      and(own(unit, roundId), or(eq(voters.byName, digests.name), eq(voters.byKana, digests.kana))),
    )
    .orderBy(asc(voters.number))
    .limit(20);
}

/** Names and addresses in clear; who calls says so in the audit log, or shows nothing of them. */
export function openVoter(
  secret: string,
  salt: string,
  { id, number, issue, sealed }: VoterRow,
): OpenVoter {
  return { ...unsealValue<Person>(rollKey(secret, salt), sealed), id, number, issue };
}

/** A page of the roll, by number. */
export async function listVoters(
  unit: Unit,
  roundId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<VoterRow[]> {
  return unit.db
    .select()
    .from(voters)
    .where(and(own(unit, roundId), gt(voters.number, after)))
    .orderBy(asc(voters.number))
    .limit(limit);
}

export async function countVoters(unit: Unit, roundId: string): Promise<number> {
  const [row] = await unit.db.select({ n: count() }).from(voters).where(own(unit, roundId));
  return row?.n ?? 0;
}

/** Rolls whose people are still there, with what says how long. */
export function listKeptRolls({
  db,
  town,
}: Unit): Promise<(KeptRoll & { readonly roundId: string })[]> {
  const { roundId, keepDays } = rolls;
  const { status, votesUntil } = rounds;
  return db
    .select({ roundId, keepDays, status, votesUntil, at: counts.at })
    .from(rolls)
    .innerJoin(rounds, and(eq(rounds.town, rolls.town), eq(rounds.id, rolls.roundId)))
    .leftJoin(counts, and(eq(counts.town, rolls.town), eq(counts.roundId, rolls.roundId)))
    .where(and(eq(rolls.town, town), isNotNull(rolls.salt)));
}
