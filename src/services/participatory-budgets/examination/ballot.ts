import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { addHop, linkInputs, startThread } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { takeRandom } from '#platform/random.ts';
import { ballotVerdicts } from '../model.ts';
import { addEvent } from '../proposals/events.ts';
import { proposalChange } from '../proposals/follow.ts';
import type { Proposal } from '../proposals/queries.ts';
import { noteRound, roundChange } from '../rounds/change.ts';
import { roundFor } from '../rounds/commands.ts';
import type { Round } from '../rounds/queries.ts';
import { proposals } from '../schema.ts';
import { refusals } from '../text.ts';
import { drawOrder } from './order.ts';
import { waiting } from './rules.ts';
import { ballotHop } from './text.ts';
import { machine, voicesOf } from './voices.ts';

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

/** The lifeline of the voices behind a proposal, from the ballot on. */
async function startLine(
  unit: Unit,
  round: Round,
  proposal: Proposal,
  number: number,
): Promise<string> {
  const { departmentId, title, summary, sample } = proposal;
  const words = { title, summary: summary.slice(0, 400), departmentId, sample };
  const threadId = await startThread(unit, machine, words);
  await linkInputs(unit, machine, threadId, await voicesOf(unit, proposal));
  await addHop(unit, machine, threadId, {
    ...{ kind: 'threads.decision', text: ballotHop(round.title, number) },
    ...{ on: dayInTokyo(unit.now), departmentId, sample },
  });
  return threadId;
}

/**
 * Puts what can be done on the ballot, in an order drawn by lot. The seed is kept and published; the order
 * is drawn once and never again.
 * @throws AppError `rule-violation` while proposals wait for a verdict, where there are none, or twice
 */
export async function drawBallot(
  unit: Unit,
  actor: Actor,
  roundId: string,
  seed = takeRandom(16).toString('hex'),
): Promise<number> {
  const round = await roundFor(unit, actor, roundId, 'draw');
  if (round.ballotSeed !== null) throw new AppError('rule-violation', refusals.drawn);
  const left = await countWaiting(unit, roundId);
  if (left > 0) throw new AppError('rule-violation', refusals.stillWaiting(left));
  const eligible = await listEligible(unit, roundId);
  if (eligible.length === 0) throw new AppError('rule-violation', refusals.nothingToVote);
  const byId = new Map(eligible.map((one) => [one.id, one]));
  const order = drawOrder(seed, [...byId.keys()]);
  for (const [index, id] of order.entries()) {
    const proposal = byId.get(id);
    if (!proposal) continue;
    const threadId = await startLine(unit, round, proposal, index + 1);
    await proposalChange(unit, proposal, { number: index + 1, threadId });
    await addEvent(unit, actor, id, { kind: 'ballot', text: String(index + 1) });
  }
  await roundChange(unit, roundId, { ballotSeed: seed, ballotDrawnAt: unit.now });
  await noteRound(unit, actor, 'ballot-drawn', roundId, { seed, proposals: order.length });
  return order.length;
}
