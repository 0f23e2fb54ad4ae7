import { and, eq, sql } from 'drizzle-orm';
import { findInput, type InputChange, publicViewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Consultation } from '../consultations/queries.ts';
import { refusals } from '../text.ts';
import { groupJob, longestStatement } from './model.ts';
import { conversations, statements } from './schema.ts';
import { statementErrors } from './text.ts';

/** Votes gather for so long before groups are computed anew; milliseconds. */
const pause = 30_000;

/** Has the groups computed soon, once for all that happens until then. */
export async function groupSoon(unit: Unit, consultationId: string): Promise<void> {
  await unit.enqueue(
    groupJob,
    { consultation: consultationId },
    { singletonKey: consultationId, startAfter: new Date(unit.now.getTime() + pause) },
  );
}

export async function openConversation({ db, town }: Unit, consultationId: string): Promise<void> {
  await db
    .insert(conversations)
    .values({ town, consultationId, seeds: [], statements: 0, voters: 0 })
    .onConflictDoNothing();
}

/** Puts voices to the vote, in this order; there are `conversations` of them already. */
export async function numberStatements(
  unit: Unit,
  consultationId: string,
  added: readonly { readonly id: string; readonly seed: boolean; readonly shown: boolean }[],
): Promise<void> {
  const { db, town } = unit;
  if (added.length === 0) return;
  const [counted] = await db
    .update(conversations)
    .set({ statements: sql`${conversations.statements} + ${added.length}` })
    .where(and(eq(conversations.town, town), eq(conversations.consultationId, consultationId)))
    .returning({ statements: conversations.statements });
  if (!counted) throw new Error(`${consultationId} takes no statements`);
  const before = counted.statements - added.length;
  const none = { agree: 0, disagree: 0, pass: 0 };
  await db.insert(statements).values(
    added.map((one, index) => ({
      ...{ town, consultationId, ...one, ...none },
      number: before + index + 1,
    })),
  );
}

/** Puts a voice to the vote that was just recorded. */
export async function keepStatement(
  unit: Unit,
  consultationId: string,
  { id, seed }: { readonly id: string; readonly seed: boolean },
): Promise<void> {
  const shown = (await findInput(unit, publicViewer, id)) !== undefined;
  await openConversation(unit, consultationId);
  await numberStatements(unit, consultationId, [{ id, seed, shown }]);
}

/** @throws AppError `rule-violation` where only the town's statements are voted on; InputError */
export function assertAddable({ additions }: Pick<Consultation, 'additions'>, text: string): void {
  if (!additions) throw new AppError('rule-violation', refusals.noAdditions);
  if ([...text].length > longestStatement) throw new InputError({ text: statementErrors.tooLong });
}

/** What is hidden or withdrawn is no longer voted on and counted nowhere; its votes stay. */
export async function followStatement(unit: Unit, { input, happened }: InputChange): Promise<void> {
  if (happened !== 'shown' && happened !== 'hidden' && happened !== 'withdrawn') return;
  const { db, town } = unit;
  const [changed] = await db
    .update(statements)
    .set({ shown: happened === 'shown' })
    .where(and(eq(statements.town, town), eq(statements.id, input.id)))
    .returning({ consultationId: statements.consultationId });
  if (changed) await groupSoon(unit, changed.consultationId);
}
