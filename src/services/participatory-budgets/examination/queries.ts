import { and, asc, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { findInput, type Input } from '#engines/threads/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { ballotVerdicts, type ProposalStatus, proposalStatuses } from '../model.ts';
import { assertExamines } from '../policy.ts';
import {
  findAlike,
  findProposal,
  listEvents,
  listMerged,
  type Proposal,
  type ProposalEvent,
  readShown,
  type ShownProposal,
} from '../proposals/queries.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import { proposals } from '../schema.ts';
import { names } from '../text.ts';
import { waiting } from './rules.ts';

export async function countByStatus(
  { db, town }: Unit,
  roundId: string,
): Promise<Partial<Record<ProposalStatus, number>>> {
  const rows = await db
    .select({ status: proposals.status, count: sql<number>`count(*)::int` })
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId)))
    .groupBy(proposals.status);
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

export interface QueueFilter {
  readonly status?: ProposalStatus | undefined;
  readonly departmentId?: string | undefined;
  readonly page: number;
}

export const statusOf = (value: string | undefined): ProposalStatus | undefined =>
  proposalStatuses.find((status) => status === value);

export const queueSize = 30;

/** Proposals of the own sections; who manages rounds sees all. */
function within(actor: Actor): SQL | undefined {
  if (can(actor, 'participatory-budgets.manage') || actor.kind !== 'staff') return undefined;
  const { departmentIds } = actor;
  return departmentIds.length > 0
    ? inArray(proposals.departmentId, [...departmentIds])
    : sql`false`;
}

export interface QueueRow {
  readonly proposal: Proposal;
  /** Undefined until it was checked. */
  readonly title: string | undefined;
}

/** What waits comes first, the oldest first. */
export async function listQueue(
  unit: Unit,
  actor: Actor,
  roundId: string,
  { status, departmentId, page }: QueueFilter,
): Promise<{ readonly rows: readonly QueueRow[]; readonly total: number }> {
  const { db, town } = unit;
  const where = and(
    ...[eq(proposals.town, town), eq(proposals.roundId, roundId), within(actor)],
    status && eq(proposals.status, status),
    departmentId ? eq(proposals.departmentId, departmentId) : undefined,
  );
  const waits = sql`(${proposals.status} IN ('received', 'examining'))`;
  const rows = await db
    .select()
    .from(proposals)
    .where(where)
    .orderBy(desc(waits), sql`${proposals.number} NULLS LAST`, asc(proposals.id))
    .limit(queueSize)
    .offset((page - 1) * queueSize);
  const shown = new Map((await readShown(unit, rows)).map((one) => [one.proposal.id, one.title]));
  const total = await db.$count(proposals, where);
  return { rows: rows.map((proposal) => ({ proposal, title: shown.get(proposal.id) })), total };
}

export interface Work {
  readonly proposal: Proposal;
  readonly round: Round;
  readonly title: string;
  /** As this member of staff may read it. */
  readonly voice: Input | undefined;
  readonly merged: readonly ShownProposal[];
  readonly alike: readonly ShownProposal[];
  readonly events: readonly ProposalEvent[];
  /** Proposals that it could be joined with, by their titles. */
  readonly others: readonly QueueRow[];
}

const mostOthers = 500;

async function listOthers(unit: Unit, { roundId, id }: Proposal): Promise<readonly QueueRow[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(proposals)
    .where(
      and(
        ...[eq(proposals.town, town), eq(proposals.roundId, roundId), ne(proposals.id, id)],
        sql`${proposals.status} NOT IN ('merged', 'withdrawn') AND ${proposals.number} IS NULL`,
      ),
    )
    .orderBy(desc(proposals.id))
    .limit(mostOthers);
  return (await readShown(unit, rows)).map(({ proposal, title }) => ({ proposal, title }));
}

/** Everything about one proposal for the desk. @throws AppError `forbidden`, `not-found` */
export async function readWork(unit: Unit, actor: Actor, id: string): Promise<Work> {
  const proposal = await findProposal(unit, id);
  if (!proposal) throw notFound(names.proposal);
  assertExamines(actor, proposal);
  const round = await getRound(unit, proposal.roundId);
  const voice = await findInput(unit, { kind: 'staff', actor }, proposal.inputId);
  const title = proposal.title || (voice?.title ?? '');
  const text = proposal.summary || (voice?.text ?? '');
  const alike = await findAlike(unit, round.id, { title, text });
  return {
    ...{ proposal, round, voice, title, events: await listEvents(unit, id) },
    merged: await readShown(unit, await listMerged(unit, id)),
    alike: alike.filter((one) => one.proposal.id !== id && one.proposal.mergedInto !== id),
    others: await listOthers(unit, proposal),
  };
}

/** Proposals of a round that still wait for a verdict. */
export function countWaiting({ db, town }: Unit, roundId: string): Promise<number> {
  return db.$count(
    proposals,
    and(
      ...[eq(proposals.town, town), eq(proposals.roundId, roundId)],
      inArray(proposals.status, [...waiting]),
    ),
  );
}

/** Those that can be done and have no number yet, oldest first. */
export function listEligible({ db, town }: Unit, roundId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(
      and(
        ...[eq(proposals.town, town), eq(proposals.roundId, roundId), isNull(proposals.number)],
        inArray(proposals.status, [...ballotVerdicts]),
      ),
    )
    .orderBy(asc(proposals.id));
}
