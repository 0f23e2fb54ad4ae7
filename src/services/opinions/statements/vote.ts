import { and, eq, sql } from 'drizzle-orm';
import { findInput, publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { Consultation } from '../consultations/queries.ts';
import { phaseOf } from '../consultations/rules.ts';
import { needsAccount } from '../consultations/take.ts';
import { closedTexts, names, refusals } from '../text.ts';
import { groupSoon } from './keep.ts';
import { type Choice, choiceOf, voteOf } from './model.ts';
import { type StatementRow, statementKinds } from './queries.ts';
import { conversations, statements, voters, votes } from './schema.ts';

/** One vote. */
export interface Ballot {
  /** Digest of person and conversation. */
  readonly person: string;
  /** Of the statement. */
  readonly number: number;
  readonly choice: Choice;
}

async function numberOf({ db, town }: Unit, id: string, person: string) {
  const mine = and(eq(voters.town, town), eq(voters.consultationId, id), eq(voters.person, person));
  // Locked, so that two votes of one person come one after the other.
  const [row] = await db.select({ number: voters.number }).from(voters).where(mine).for('update');
  return row?.number;
}

/** The voter's number; people who come for the first time come one after the other. */
async function voterOf(unit: Unit, id: string, person: string): Promise<number> {
  const known = await numberOf(unit, id, person);
  if (known !== undefined) return known;
  const { db, town } = unit;
  const conversation = and(eq(conversations.town, town), eq(conversations.consultationId, id));
  await db
    .select({ voters: conversations.voters })
    .from(conversations)
    .where(conversation)
    .for('update');
  const meanwhile = await numberOf(unit, id, person);
  if (meanwhile !== undefined) return meanwhile;
  const [counted] = await db
    .update(conversations)
    .set({ voters: sql`${conversations.voters} + 1` })
    .where(conversation)
    .returning({ number: conversations.voters });
  if (!counted) throw notFound(names.consultation);
  await db.insert(voters).values({ town, consultationId: id, person, number: counted.number });
  return counted.number;
}

async function getVotable(unit: Unit, id: string, number: number): Promise<StatementRow> {
  const { db, town } = unit;
  const [row] = await db
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.town, town),
        eq(statements.consultationId, id),
        eq(statements.number, number),
      ),
    );
  const input = row && (await findInput(unit, publicViewer, row.id));
  if (!row || !input || !statementKinds.includes(input.kind)) throw notFound(names.statement);
  return row;
}

/**
 * Keeps a vote, in the place of an earlier one. The voter is locked, so what the statement reads at its
 * beginning is what it replaces.
 * @returns what the person had said before
 */
async function keepVote(
  { db, town }: Unit,
  consultationId: string,
  voter: number,
  { number, choice }: Ballot,
): Promise<Choice | undefined> {
  const vote = { town, consultationId, voter, statement: number, value: voteOf[choice] };
  const before = db
    .select({ value: votes.value })
    .from(votes)
    .where(
      and(
        eq(votes.town, town),
        eq(votes.consultationId, consultationId),
        eq(votes.voter, voter),
        eq(votes.statement, number),
      ),
    );
  const [kept] = await db
    .insert(votes)
    .values(vote)
    .onConflictDoUpdate({
      target: [votes.town, votes.consultationId, votes.voter, votes.statement],
      set: { value: vote.value },
    })
    .returning({ before: sql<number | null>`(${before})` });
  const value = kept?.before ?? undefined;
  return value === undefined ? undefined : choiceOf(value);
}

async function count(unit: Unit, statementId: string, choice: Choice, before?: Choice) {
  const { db, town } = unit;
  await db
    .update(statements)
    .set({
      [choice]: sql`${statements[choice]} + 1`,
      ...(before && { [before]: sql`${statements[before]} - 1` }),
    })
    .where(and(eq(statements.town, town), eq(statements.id, statementId)));
}

/**
 * What somebody says to a statement; said anew, it takes the place of what was said before.
 * @throws AppError `conflict` outside its days; `unauthenticated` where an account is needed;
 * `not-found` for a statement that was hidden or withdrawn meanwhile
 */
export async function castVote(
  unit: Unit,
  actor: Actor,
  consultation: Consultation,
  ballot: Ballot,
): Promise<void> {
  const { id } = consultation;
  if (needsAccount(consultation, actor)) {
    throw new AppError('unauthenticated', { code: 'sign-in-needed', text: closedTexts.signIn });
  }
  const phase = phaseOf(consultation, dayInTokyo(unit.now));
  if (phase !== 'open') {
    throw new AppError(
      'conflict',
      phase === 'coming' ? refusals.notOpenYet : refusals.votingClosed,
    );
  }
  const statement = await getVotable(unit, id, ballot.number);
  const voter = await voterOf(unit, id, ballot.person);
  const before = await keepVote(unit, id, voter, ballot);
  if (before === ballot.choice) return;
  await count(unit, statement.id, ballot.choice, before);
  // Last: it may wait for another vote of this moment, which then waits for nothing of ours.
  await groupSoon(unit, id);
}
