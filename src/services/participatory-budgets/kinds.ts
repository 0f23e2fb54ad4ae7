import { findInput, type InputKind, publicViewer } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { commentKind, pageTopic, proposalHref, proposalKind, roundHref } from './model.ts';
import { followProposal } from './proposals/follow.ts';
import { findProposal } from './proposals/queries.ts';
import { findRound } from './rounds/queries.ts';
import { titleOf } from './rounds/words.ts';
import { moduleTexts } from './text.ts';

async function describeRound(unit: Unit, roundId: string) {
  const round = await findRound(unit, roundId);
  if (round?.status !== 'published') return undefined;
  return { title: titleOf(round), href: roundHref(round) };
}

async function describeProposal(unit: Unit, id: string) {
  const proposal = await findProposal(unit, id);
  const round = proposal && (await findRound(unit, proposal.roundId));
  if (!proposal || round?.status !== 'published') return undefined;
  const voice = await findInput(unit, publicViewer, proposal.inputId);
  const title = proposal.title || (voice?.title ?? '');
  if (title === '') return undefined;
  return { title: { ja: title, en: proposal.titleEn || title }, href: proposalHref(round, id) };
}

/** Proposals, and what others say about them. */
export const inputKinds: readonly InputKind[] = [
  {
    ...{ kind: proposalKind, label: moduleTexts.proposal, moderation: 'before' },
    ...{ answered: 'together', retentionYears: 5, describe: describeRound },
    changed: followProposal,
  },
  {
    ...{ kind: commentKind, label: moduleTexts.comment, moderation: 'before' },
    ...{ answered: 'together', retentionYears: 5, describe: describeProposal },
    async changed(unit, { input }) {
      const proposal = await findProposal(unit, input.subject ?? '');
      if (proposal) unit.drop(pageTopic(proposal.roundId));
    },
  },
];
