import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { type InputChannel, type RecordedInput, recordInput } from '#engines/threads/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { once } from '#platform/http/once.ts';
import { newId } from '#platform/ids.ts';
import {
  commentKind,
  type EventKind,
  listTopic,
  pageTopic,
  proposalKind,
  proposalSubject,
} from '../model.ts';
import { assertMayEnter, staffIdOf } from '../policy.ts';
import type { Round } from '../rounds/queries.ts';
import { lastArrival, takesProposals, takesTyped } from '../rounds/rules.ts';
import { phaseOf } from '../rules.ts';
import { events, proposals } from '../schema.ts';
import { refusals } from '../text.ts';
import { enterErrors, enteredNote } from './desk-text.ts';
import type { EnterForm, ProposalForm } from './inputs.ts';
import type { Proposal } from './queries.ts';
import { composeText } from './said.ts';

interface NewEvent {
  readonly kind: EventKind;
  readonly text?: string;
  readonly note?: string;
  readonly on?: IsoDate;
}

/** What happened to a proposal, for everybody. */
export async function addEvent(
  { db, town, now }: Unit,
  actor: Actor,
  proposalId: string,
  { kind, text = '', note = '', on }: NewEvent,
): Promise<void> {
  await db.insert(events).values({
    ...{ town, id: newId(), proposalId, kind, text, note, at: now, staffId: staffIdOf(actor) },
    happenedOn: on ?? dayInTokyo(now),
  });
}

export async function noteProposal(
  unit: Unit,
  actor: Actor,
  verb: string,
  id: string,
  details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const entry = { action: `participatory-budgets.${verb}`, subject: proposalSubject(id), details };
  await recordAudit(unit, actor, entry);
}

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

/**
 * The same page sent twice is one proposal; sent again with other words it is another one, which must not
 * be lost for the first one's sake. @throws AppError `conflict`
 */
export async function assertNew(
  unit: Unit,
  actor: Actor,
  about: string,
  { key, ...request }: { readonly key: string },
): Promise<void> {
  try {
    await once(unit, { act: `${proposalKind} ${about}`, actor, key, request }, async () => null);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError('conflict', refusals.sentOtherwise);
  }
}

function authorOf(actor: Actor, { name = '', email = '' }: { name?: string; email?: string }) {
  const userId = actor.kind === 'citizen' ? actor.userId : undefined;
  return {
    ...(userId && { userId }),
    ...(name && { name }),
    ...(email && { email }),
    wantsNotices: Boolean(userId || email),
  };
}

/** How and when a proposal reached the town. */
interface Arrival {
  readonly channel: InputChannel;
  readonly on: IsoDate;
}

async function keepProposal(
  unit: Unit,
  actor: Actor,
  round: Round,
  { roughCost, area, recorded, on, note }: Kept,
): Promise<string> {
  const { db, town, now } = unit;
  const id = newId();
  await db.insert(proposals).values({
    ...{ town, id, roundId: round.id, inputId: recorded.id, title: '', summary: '', titleEn: '' },
    ...{ area: area || null, roughCost, departmentId: round.departmentId, reason: '', spent: 0 },
    ...({ status: 'received', sight: 'waiting', sample: round.sample, createdAt: now } as const),
  });
  await addEvent(unit, actor, id, { kind: 'received', on, note });
  unit.drop(pageTopic(round.id));
  return id;
}
interface Kept extends Pick<Said, 'roughCost' | 'area'> {
  readonly recorded: RecordedInput;
  readonly on: IsoDate;
  /** For staff. */
  readonly note: string;
}

type Said = Omit<ProposalForm, 'eligible' | 'seenAlike'>;

const recordSaid = (
  unit: Unit,
  actor: Actor,
  round: Round,
  form: Said,
  { channel, on }: Arrival,
): Promise<RecordedInput> =>
  recordInput(unit, actor, {
    ...{ kind: proposalKind, subject: round.id, title: form.title, text: composeText(form) },
    ...{ channel, wish: 'public', departmentId: round.departmentId, receivedOn: on },
    ...{ key: `${round.id} ${form.key}`, author: authorOf(actor, form), sample: round.sample },
    ...(form.area && { area: form.area }),
  });

/**
 * Takes a proposal: a voice of the engine `threads` with receipt and secret, and its row. The same key
 * gives the same receipt, also after the last day.
 * @throws AppError `conflict` outside the days of proposals
 */
export async function takeProposal(
  unit: Unit,
  actor: Actor,
  round: Round,
  form: Said,
): Promise<RecordedInput> {
  const on = dayInTokyo(unit.now);
  const recorded = await recordSaid(unit, actor, round, form, { channel: 'web', on });
  if (recorded.repeated) return recorded;
  const verdict = takesProposals(phaseOf(round, on));
  if (!verdict.ok) throw new AppError('conflict', verdict.reason);
  await keepProposal(unit, actor, round, { ...form, recorded, on, note: '' });
  return recorded;
}

/**
 * Types in what somebody proposes at the counter, by telephone or by letter. It is a proposal as one that
 * came online; the day on which it arrived counts, and who typed it is kept. @throws AppError, InputError
 */
export async function enterProposal(
  unit: Unit,
  actor: Actor,
  round: Round,
  { channel, receivedOn: on, ...form }: EnterForm,
): Promise<RecordedInput> {
  assertMayEnter(actor);
  const today = dayInTokyo(unit.now);
  const recorded = await recordSaid(unit, actor, round, form, { channel, on });
  if (recorded.repeated) return recorded;
  const verdict = takesTyped(phaseOf(round, today));
  if (!verdict.ok) throw new AppError('conflict', verdict.reason);
  const last = lastArrival(round, today);
  if (on < round.proposalsFrom || on > last) {
    throw new InputError({ receivedOn: enterErrors.receivedOn(round.proposalsFrom, last) });
  }
  const note = enteredNote(channel);
  const id = await keepProposal(unit, actor, round, { ...form, recorded, on, note });
  await noteProposal(unit, actor, 'proposal-entered', id, { channel });
  return recorded;
}

/** Takes what somebody says about a proposal, as long as the vote is not over. @throws AppError */
export async function takeComment(
  unit: Unit,
  actor: Actor,
  { round, proposal }: { readonly round: Round; readonly proposal: Proposal },
  { text, key }: { readonly text: string; readonly key: string },
): Promise<RecordedInput> {
  const phase = phaseOf(round, dayInTokyo(unit.now));
  if (phase === 'counting' || phase === 'delivering' || phase === 'withdrawn') {
    throw new AppError('conflict', refusals.commentsOver);
  }
  return recordInput(unit, actor, {
    ...{ kind: commentKind, subject: proposal.id, text, channel: 'web', wish: 'public' },
    ...{ departmentId: proposal.departmentId, author: authorOf(actor, {}) },
    ...{ key: `${proposal.id} ${key}`, sample: round.sample },
  });
}
