import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { tellAuthors } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { listTopic, pageTopic, roundApprovalKind, roundHref, roundSubject } from '../model.ts';
import { assertMay } from '../policy.ts';
import { listVoices } from '../proposals/queries.ts';
import { phaseOf } from '../rules.ts';
import { rounds } from '../schema.ts';
import { refusals } from '../text.ts';
import { draftTitle, deskErrors as errors } from './desk-text.ts';
import { bringOut, correctOut, takeDown } from './follow.ts';
import type { RoundForm } from './inputs.ts';
import { getRound, lockRound, type Round } from './queries.ts';
import { type Act, canAct, frozenFields } from './rules.ts';
import { withdrawnNotice } from './text.ts';
import { titleOf } from './words.ts';

/** The one place where a round changes; its pages are made anew. */
export async function roundChange(
  unit: Unit,
  id: string,
  values: Partial<Omit<typeof rounds.$inferInsert, 'town' | 'id'>>,
): Promise<void> {
  const { db, town } = unit;
  await db
    .update(rounds)
    .set(values)
    .where(and(eq(rounds.town, town), eq(rounds.id, id)));
  unit.drop(listTopic, pageTopic(id));
}

export async function noteRound(
  unit: Unit,
  actor: Actor,
  verb: string,
  id: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const entry = { action: `participatory-budgets.${verb}`, subject: roundSubject(id), details };
  await recordAudit(unit, actor, entry);
}

/** The round, locked, where the act is allowed. @throws AppError */
export async function roundFor(unit: Unit, actor: Actor, id: string, act: Act): Promise<Round> {
  assertMay(actor, 'participatory-budgets.manage');
  const round = await lockRound(unit, id);
  const verdict = canAct(act, phaseOf(round, dayInTokyo(unit.now)));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return round;
}

async function assertFreeSlug({ db, town }: Unit, slug: string, own?: string): Promise<void> {
  const [row] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.town, town), eq(rounds.slug, slug)));
  if (row && row.id !== own) throw new InputError({ slug: errors.slugTaken });
}

/** A new draft. @returns its id. @throws AppError `forbidden`, InputError */
export async function createRound(
  unit: Unit,
  actor: Actor,
  { seen: _, note: __, ...form }: RoundForm,
  { sample = false }: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'participatory-budgets.manage');
  await assertFreeSlug(unit, form.slug);
  const id = newId();
  const { db, town, now } = unit;
  await db.insert(rounds).values({
    ...{ town, id, ...form, status: 'draft', revision: 1, sample, createdAt: now },
  });
  await noteRound(unit, actor, 'round-created', id);
  return id;
}

/**
 * Saves a draft, or corrects what is announced: words, and days that have not come.
 * @throws AppError `conflict` where somebody else saved meanwhile; InputError
 */
export async function saveRound(
  unit: Unit,
  actor: Actor,
  id: string,
  { seen, note, ...form }: RoundForm,
): Promise<void> {
  assertMay(actor, 'participatory-budgets.manage');
  const round = await lockRound(unit, id);
  if (round.revision !== seen) throw new AppError('conflict', refusals.changedMeanwhile);
  const today = dayInTokyo(unit.now);
  const verdict = canAct(round.status === 'draft' ? 'save' : 'correct', phaseOf(round, today));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await assertFreeSlug(unit, form.slug, id);
  if (round.status === 'published') {
    const frozen = frozenFields(round, form, today);
    const faults = Object.fromEntries(frozen.map((name) => [name, errors.frozen]));
    if (frozen.length > 0) throw new InputError(faults);
    if (note === '') throw new InputError({ note: errors.correction });
  }
  await roundChange(unit, id, { ...form, revision: round.revision + 1 });
  if (round.status === 'published') await correctOut(unit, actor, await getRound(unit, id), note);
  await noteRound(unit, actor, 'round-saved', id);
}

/** 起案: puts the announcement before the approvers. */
export async function submitRound(
  unit: Unit,
  actor: Actor,
  id: string,
  { comment }: { readonly comment: string },
): Promise<void> {
  const round = await roundFor(unit, actor, id, 'submit');
  await roundChange(unit, id, { status: 'waiting' });
  await requestApproval(unit, actor, {
    ...{ kind: roundApprovalKind, subject: roundSubject(id), departmentId: round.departmentId },
    ...{ title: draftTitle(round.title), comment },
  });
  await noteRound(unit, actor, 'round-submitted', id);
}

/** Everybody may read it from now on. Called with the last stamp, in its transaction. */
export async function announceRound(unit: Unit, actor: Actor, id: string): Promise<void> {
  await roundChange(unit, id, { status: 'published', publishedOn: dayInTokyo(unit.now) });
  await bringOut(unit, actor, await getRound(unit, id));
  await noteRound(unit, actor, 'round-announced', id);
}

/** Called off before the vote; its page says so and why, and all proposers are told. @throws AppError */
export async function withdrawRound(
  unit: Unit,
  actor: Actor,
  id: string,
  { note }: { readonly note: string },
): Promise<void> {
  const round = await roundFor(unit, actor, id, 'withdraw');
  await roundChange(unit, id, { status: 'withdrawn', withdrawnWhy: note });
  await takeDown(unit, actor, round, note);
  const voices = await listVoices(unit, id);
  const told = { ...withdrawnNotice(titleOf(round), note), href: roundHref(round) };
  await tellAuthors(unit, voices, told);
  await noteRound(unit, actor, 'round-withdrawn', id, { note });
}
