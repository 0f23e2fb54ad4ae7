import { findDepartments } from '#engines/organisation/contract.ts';
import { addHop, assignInput, linkInputs, startThread } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { takeRandom } from '#platform/random.ts';
import { proposalHref } from '../model.ts';
import { assertExamines } from '../policy.ts';
import { addEvent, noteProposal, proposalChange } from '../proposals/commands.ts';
import { listMerged, lockProposal, type Proposal, readShown } from '../proposals/queries.ts';
import { noteRound, roundChange, roundFor } from '../rounds/commands.ts';
import { getRound, type Round } from '../rounds/queries.ts';
import { canAct } from '../rounds/rules.ts';
import { phaseOf } from '../rules.ts';
import { refusals } from '../text.ts';
import type { ExamineForm, MergeForm, RouteForm } from './inputs.ts';
import { drawOrder } from './order.ts';
import { countWaiting, listEligible } from './queries.ts';
import { mayExamine, mayMerge } from './rules.ts';
import { ballotHop, infeasibleAnswer, notices } from './text.ts';
import { answerVoices, machine, startExamining, tellProposers, voicesOf } from './voices.ts';

interface Work {
  readonly proposal: Proposal;
  readonly round: Round;
}

/** The proposal, locked, on which this person may work now. @throws AppError */
async function workOn(unit: Unit, actor: Actor, id: string): Promise<Work> {
  const proposal = await lockProposal(unit, id);
  assertExamines(actor, proposal);
  const round = await getRound(unit, proposal.roundId);
  const now = canAct('examine', phaseOf(round, dayInTokyo(unit.now)));
  const verdict = now.ok ? mayExamine(proposal) : now;
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return { proposal, round };
}

/** What it is called in notices: as everybody reads it. */
export async function nameOfProposal(unit: Unit, proposal: Proposal): Promise<string> {
  const [shown] = await readShown(unit, [proposal]);
  return shown?.title ?? '';
}

/** Gives a proposal to the section that examines it; its proposers hear of it. @throws AppError, InputError */
export async function routeProposal(
  unit: Unit,
  actor: Actor,
  id: string,
  { departmentId, routeNote: note }: RouteForm,
): Promise<void> {
  const { proposal, round } = await workOn(unit, actor, id);
  await assignInput(unit, machine, proposal.inputId, { departmentId, reason: note });
  const status = proposal.status === 'received' ? 'examining' : proposal.status;
  await proposalChange(unit, proposal, { departmentId, status });
  const section = (await findDepartments(unit, [departmentId])).get(departmentId);
  const name = section?.name ?? { ja: '', en: '' };
  await addEvent(unit, actor, id, { kind: 'routed', text: name.ja, note });
  await startExamining(unit, [proposal.inputId]);
  await tellProposers(unit, await voicesOf(unit, proposal), {
    ...notices.routed(await nameOfProposal(unit, proposal), name),
    href: proposalHref(round, id),
  });
  await noteProposal(unit, actor, 'routed', id, { department: departmentId });
}

function wordsOf(form: ExamineForm, today: string) {
  const { verdict, reason } = form;
  const found = { status: verdict, reason, examinedOn: today } as const;
  if (form.verdict === 'infeasible') {
    return { ...found, title: '', titleEn: '', summary: '', cost: null, runningCost: null };
  }
  const { title, titleEn, summary, cost, runningCost } = form;
  return { ...found, title, titleEn, summary, cost, runningCost };
}

/**
 * What the department found, with its reason, for everybody; a proposal that can be done gets the words
 * and the cost that stand on the ballot. Its proposers are told. @throws AppError
 */
export async function examineProposal(
  unit: Unit,
  actor: Actor,
  id: string,
  form: ExamineForm,
): Promise<void> {
  const { proposal, round } = await workOn(unit, actor, id);
  const { verdict, reason, note } = form;
  const name = await nameOfProposal(unit, proposal);
  await proposalChange(unit, proposal, wordsOf(form, dayInTokyo(unit.now)));
  await addEvent(unit, actor, id, { kind: 'examined', text: reason, note });
  const voices = await voicesOf(unit, proposal);
  const href = proposalHref(round, id);
  if (verdict === 'infeasible') {
    const answered = await answerVoices(unit, voices, infeasibleAnswer(reason), { quietly: false });
    const rest = voices.filter((voice) => !answered.includes(voice));
    await tellProposers(unit, rest, { ...notices.examined(name, verdict), href });
  } else {
    await startExamining(unit, voices);
    await tellProposers(unit, voices, { ...notices.examined(name, verdict), href });
  }
  await noteProposal(unit, actor, 'examined', id, { verdict });
}

/** Both, locked in one order, so that two who merge at once never wait for each other. */
async function lockBoth(unit: Unit, id: string, intoId: string): Promise<[Proposal, Proposal]> {
  const first = await lockProposal(unit, id < intoId ? id : intoId);
  const second = await lockProposal(unit, id < intoId ? intoId : id);
  return id < intoId ? [first, second] : [second, first];
}

/**
 * Joins a proposal with one that says alike; it and those that were joined with it go on there. How their
 * proposers agreed is kept. @throws AppError
 */
export async function mergeProposal(
  unit: Unit,
  actor: Actor,
  id: string,
  { into: intoId, mergeNote: note }: MergeForm,
): Promise<void> {
  const [from, into] = await lockBoth(unit, id, intoId);
  assertExamines(actor, from);
  const round = await getRound(unit, from.roundId);
  const now = canAct('examine', phaseOf(round, dayInTokyo(unit.now)));
  const verdict = now.ok ? mayMerge(from, into) : now;
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  const [name, other] = [await nameOfProposal(unit, from), await nameOfProposal(unit, into)];
  const voices = await voicesOf(unit, from);
  for (const merged of [from, ...(await listMerged(unit, from.id))]) {
    await proposalChange(unit, merged, { status: 'merged', mergedInto: into.id });
  }
  await addEvent(unit, actor, id, { kind: 'merged', text: other, note });
  await addEvent(unit, actor, into.id, { kind: 'merged', text: name, note });
  await startExamining(unit, voices);
  const href = proposalHref(round, into.id);
  await tellProposers(unit, voices, { ...notices.merged(name, other), href });
  await noteProposal(unit, actor, 'merged', id, { into: into.id });
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
