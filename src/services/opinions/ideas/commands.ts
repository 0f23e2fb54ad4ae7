import { and, eq, sql } from 'drizzle-orm';
import { findInput, type InputChange, publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import type { Consultation } from '../consultations/queries.ts';
import { takesNow } from '../consultations/rules.ts';
import { needsAccount } from '../consultations/take.ts';
import { ideaKind, pageTopic } from '../model.ts';
import { ideas, supports } from '../schema.ts';
import { closedTexts, names } from '../text.ts';

async function add({ db, town }: Unit, ideaId: string, by: number): Promise<void> {
  await db
    .update(ideas)
    .set({ supporters: sql`${ideas.supporters} + ${by}` })
    .where(and(eq(ideas.town, town), eq(ideas.id, ideaId)));
}

async function assertSupportable(
  unit: Unit,
  actor: Actor,
  consultation: Consultation,
  ideaId: string,
): Promise<void> {
  if (needsAccount(consultation, actor)) {
    throw new AppError('unauthenticated', { code: 'sign-in-needed', text: closedTexts.signIn });
  }
  const verdict = takesNow(consultation, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const idea = await findInput(unit, publicViewer, ideaId);
  if (idea?.kind !== ideaKind || idea.subject !== consultation.id) throw notFound(names.idea);
}

/** One more who supports it; a second time changes nothing. @throws AppError */
export async function supportIdea(
  unit: Unit,
  actor: Actor,
  consultation: Consultation,
  { ideaId, person }: { readonly ideaId: string; readonly person: string },
): Promise<void> {
  await assertSupportable(unit, actor, consultation, ideaId);
  const { db, town, now } = unit;
  const [first] = await db
    .insert(supports)
    .values({ town, ideaId, person, at: now })
    .onConflictDoNothing()
    .returning();
  if (first) await add(unit, ideaId, 1);
  unit.drop(pageTopic(consultation.id));
}

/** Takes one's support back, as long as it is open. @throws AppError */
export async function unsupportIdea(
  unit: Unit,
  actor: Actor,
  consultation: Consultation,
  { ideaId, person }: { readonly ideaId: string; readonly person: string },
): Promise<void> {
  await assertSupportable(unit, actor, consultation, ideaId);
  const { db, town } = unit;
  const [gone] = await db
    .delete(supports)
    .where(and(eq(supports.town, town), eq(supports.ideaId, ideaId), eq(supports.person, person)))
    .returning();
  if (gone) await add(unit, ideaId, -1);
  unit.drop(pageTopic(consultation.id));
}

/** Keeps the order of the list to what the engine shows. */
export async function followIdea(unit: Unit, { input, happened }: InputChange): Promise<void> {
  if (happened !== 'shown' && happened !== 'hidden' && happened !== 'withdrawn') return;
  const { db, town } = unit;
  await db
    .update(ideas)
    .set({ shown: happened === 'shown' })
    .where(and(eq(ideas.town, town), eq(ideas.id, input.id)));
}
