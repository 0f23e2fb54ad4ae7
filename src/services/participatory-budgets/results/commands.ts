import { markStale } from '#engines/measures/contract.ts';
import { addHop } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { answerVoices, machine, voicesOf } from '../examination/voices.ts';
import { measures } from '../measures.ts';
import type { RoundCount } from '../model.ts';
import { nameOf } from '../policy.ts';
import { planAtFirst } from '../progress/commands.ts';
import { addEvent, proposalChange } from '../proposals/commands.ts';
import { lockProposal } from '../proposals/queries.ts';
import { noteRound, roundChange, roundFor } from '../rounds/commands.ts';
import { bringOutResult } from '../rounds/follow.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import type { Ranked } from '../rules.ts';
import { results } from '../schema.ts';
import { readDraw } from './queries.ts';
import { lostAnswer, wonAnswer, wonHop } from './text.ts';

/** A winner's proposers hear of it by the hop of their thread, others by the answer to their voice. */
async function settle(unit: Unit, actor: Actor, round: Round, one: Ranked): Promise<void> {
  const proposal = await lockProposal(unit, one.id);
  const { votes, won } = one;
  await proposalChange(unit, proposal, { votes, won });
  await addEvent(unit, actor, one.id, { kind: won ? 'won' : 'lost' });
  const voices = await voicesOf(unit, proposal);
  const answer = won ? wonAnswer(votes) : lostAnswer(votes);
  await answerVoices(unit, voices, answer, { quietly: won });
  if (!won) return;
  await planAtFirst(unit, proposal, round);
  if (proposal.threadId === null) return;
  await addHop(unit, machine, proposal.threadId, {
    ...{ kind: 'threads.decision', text: wonHop(round.title, votes), sample: round.sample },
    ...{ on: dayInTokyo(unit.now), departmentId: proposal.departmentId },
  });
}

/**
 * 結果の公表: votes, winners and turnout are public from now on, and each winner's way begins. Everybody
 * who proposed something is told, once. @throws AppError `rule-violation` before the vote is over, or twice
 */
export async function publishResult(
  unit: Unit,
  actor: Actor,
  roundId: string,
  count: RoundCount,
): Promise<void> {
  const round = await roundFor(unit, actor, roundId, 'publish');
  const { ranked, committed } = await readDraw(unit, round, count);
  for (const one of ranked) await settle(unit, actor, round, one);
  const { db, town, now } = unit;
  const publishedOn = dayInTokyo(now);
  await db.insert(results).values({
    ...{ town, id: newId(), roundId, countId: count.countId, turnout: count.turnout, committed },
    ...{ publishedBy: nameOf(actor), publishedOn, at: now },
  });
  await roundChange(unit, roundId, { resultPublishedOn: publishedOn });
  for (const { id } of measures) await markStale(unit, id, publishedOn);
  await bringOutResult(unit, actor, await getRound(unit, roundId));
  await noteRound(unit, actor, 'result-published', roundId, { committed });
}
