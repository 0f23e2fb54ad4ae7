import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Input, publicViewer, readInputs, type Viewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { seedKind, statementKind } from '../model.ts';
import type { Choice } from './model.ts';
import { choiceOf } from './model.ts';
import { conversations, groupings, statements, voters, votes } from './schema.ts';

export type StatementRow = typeof statements.$inferSelect;
export type Conversation = typeof conversations.$inferSelect;

export const statementKinds: readonly string[] = [statementKind, seedKind];

export async function findConversation(
  { db, town }: Unit,
  consultationId: string,
): Promise<Conversation | undefined> {
  const [row] = await db
    .select()
    .from(conversations)
    .where(and(eq(conversations.town, town), eq(conversations.consultationId, consultationId)));
  return row;
}

const ofConversation = ({ town }: Unit, consultationId: string) =>
  and(eq(statements.town, town), eq(statements.consultationId, consultationId));

/** All of a conversation, in the order in which they came. */
export async function listStatements(unit: Unit, consultationId: string): Promise<StatementRow[]> {
  return unit.db
    .select()
    .from(statements)
    .where(ofConversation(unit, consultationId))
    .orderBy(asc(statements.number));
}

/** What is put to the vote. */
export async function listVotable(unit: Unit, consultationId: string): Promise<StatementRow[]> {
  return unit.db
    .select()
    .from(statements)
    .where(and(ofConversation(unit, consultationId), eq(statements.shown, true)))
    .orderBy(asc(statements.number));
}

/** A statement and what this viewer reads of it. */
export interface ReadStatement extends StatementRow {
  readonly input: Input;
}

/** Statements that the viewer may read, by the engine's one rule. Pages, results and exports ask here. */
export async function readStatements(
  unit: Unit,
  viewer: Viewer,
  consultationId: string,
): Promise<ReadStatement[]> {
  const inputs = new Map<string, Input>();
  const filter = { kinds: statementKinds, subject: consultationId };
  for await (const page of readInputs(unit, viewer, filter)) {
    for (const input of page) inputs.set(input.id, input);
  }
  const rows = await listStatements(unit, consultationId);
  return rows.flatMap((row) => {
    const input = inputs.get(row.id);
    return input ? [{ ...row, input }] : [];
  });
}

export const readPublic = (unit: Unit, consultationId: string): Promise<ReadStatement[]> =>
  readStatements(unit, publicViewer, consultationId);

/** What somebody voted so far, by the numbers of the statements. */
export async function votesOf(
  { db, town }: Unit,
  consultationId: string,
  person: string,
): Promise<ReadonlyMap<number, Choice>> {
  const rows = await db
    .select({ statement: votes.statement, value: votes.value })
    .from(votes)
    .innerJoin(
      voters,
      and(
        eq(voters.town, votes.town),
        eq(voters.consultationId, votes.consultationId),
        eq(voters.number, votes.voter),
      ),
    )
    .where(
      and(
        eq(voters.town, town),
        eq(voters.consultationId, consultationId),
        eq(voters.person, person),
      ),
    );
  return new Map(rows.map(({ statement, value }) => [statement, choiceOf(value)]));
}

/** Numbers of those who voted; for exports, which shuffle them. */
export async function listVoters({ db, town }: Unit, consultationId: string): Promise<number[]> {
  const rows = await db
    .select({ number: voters.number })
    .from(voters)
    .where(and(eq(voters.town, town), eq(voters.consultationId, consultationId)));
  return rows.map(({ number }) => number);
}

/** Votes of some people on some statements. */
export async function listVotes(
  { db, town }: Unit,
  consultationId: string,
  of: { readonly voters: readonly number[]; readonly statements: readonly number[] },
): Promise<{ voter: number; statement: number; value: number }[]> {
  if (of.voters.length === 0 || of.statements.length === 0) return [];
  return db
    .select({ voter: votes.voter, statement: votes.statement, value: votes.value })
    .from(votes)
    .where(
      and(
        eq(votes.town, town),
        eq(votes.consultationId, consultationId),
        inArray(votes.voter, [...of.voters]),
        inArray(votes.statement, [...of.statements]),
      ),
    )
    .orderBy(asc(votes.voter), asc(votes.statement));
}

export async function findGrouping({ db, town }: Unit, consultationId: string) {
  const [row] = await db
    .select({ readAt: groupings.readAt, grouping: groupings.grouping })
    .from(groupings)
    .where(and(eq(groupings.town, town), eq(groupings.consultationId, consultationId)));
  return row;
}
