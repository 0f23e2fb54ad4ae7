import type { ApprovalFacts, ApprovalKind } from '#engines/approvals/contract.ts';
import { japaneseDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { deskHref, roundApprovalKind } from '../model.ts';
import { yenIn } from '../money.ts';
import { methodTexts, refusals } from '../text.ts';
import { announceRound, roundChange } from './commands.ts';
import { approvalWords as words } from './desk-text.ts';
import { findRound, lockRound } from './queries.ts';

async function describe(unit: Unit, id: string): Promise<ApprovalFacts | undefined> {
  const round = await findRound(unit, id);
  if (!round) return undefined;
  const days = (from: string, until: string) => `${japaneseDate(from)} - ${japaneseDate(until)}`;
  const facts = [
    { label: words.sum, value: yenIn(round.sum, 'ja') },
    { label: words.fiscalYear, value: `${round.fiscalYear}年度` },
    { label: words.proposals, value: days(round.proposalsFrom, round.proposalsUntil) },
    { label: words.votes, value: days(round.votesFrom, round.votesUntil) },
    { label: words.resultOn, value: japaneseDate(round.resultOn) },
    { label: words.deliveredUntil, value: japaneseDate(round.deliveredUntil) },
    { label: words.method, value: methodTexts[round.voteMethod].ja },
    { label: words.mayPropose, value: round.mayPropose },
    { label: words.mayVote, value: round.mayVote },
    { label: words.description, value: round.description },
  ];
  return { title: round.title, href: deskHref(id), facts };
}

/** What the approvers see of a round, and what follows from their stamps. */
export const roundApproval: ApprovalKind = {
  kind: roundApprovalKind,
  label: words.label,
  describe: (unit, { id }) => describe(unit, id),
  async decided(unit, actor, { id }, outcome) {
    const round = await lockRound(unit, id);
    if (round.status !== 'waiting') {
      if (outcome === 'approved') throw new AppError('conflict', refusals.changedMeanwhile);
      return;
    }
    if (outcome === 'approved') await announceRound(unit, actor, id);
    else await roundChange(unit, id, { status: 'draft' });
  },
};
