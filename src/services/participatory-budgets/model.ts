/** 市民参加型予算: people propose, the departments examine, people vote, the town does what won. */
export const moduleName = 'participatory-budgets';

/** Kind of inputs, as the engine `threads` knows it. The subject of such an input is the round's id. */
export const proposalKind = 'participatory-budgets.proposal';

/** What others say about a proposal, whose id is the subject. */
export const commentKind = 'participatory-budgets.comment';

/** Kind of approval: of the round's announcement. */
export const roundApprovalKind = 'participatory-budgets.round';

/** What staff make of a round; its days alone say which phase it is in. */
export const roundStatuses = ['draft', 'waiting', 'published', 'withdrawn'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** Where a published round stands on a day. */
export const phases = [
  'coming',
  'proposing',
  'examining',
  'voting',
  'counting',
  'delivering',
] as const;
export type Phase = (typeof phases)[number];

/**
 * Approval: choose proposals, at most `maxChoices` of them where that is set. Within a sum: choose any set
 * whose costs together stay within the round's sum.
 */
export const voteMethods = ['approval', 'within-sum'] as const;
export type VoteMethod = (typeof voteMethods)[number];

/** Where a proposal stands on its way to the ballot. */
export const proposalStatuses = [
  'received',
  'examining',
  'feasible',
  'changed',
  'infeasible',
  'merged',
  'withdrawn',
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** What a department found. Changed: it can be done in other words, which stand on the ballot. */
export const verdicts = ['feasible', 'changed', 'infeasible'] as const;
export type VerdictName = (typeof verdicts)[number];

/** Proposals that may stand on the ballot. */
export const ballotVerdicts = ['feasible', 'changed'] as const;

/** What the lists of everybody hang on; what of a voice somebody reads, the engine `threads` says. */
export const sights = ['waiting', 'shown', 'hidden'] as const;
export type Sight = (typeof sights)[number];

/** What happens to a winner until it is there. */
export const milestoneKinds = ['planned', 'contract', 'started', 'finished'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** What everybody reads of the life of a proposal. */
export const eventKinds = [
  'received',
  'routed',
  'examined',
  'merged',
  'ballot',
  'won',
  'lost',
  'milestone',
  'milestone-corrected',
  'milestone-withdrawn',
] as const;
export type EventKind = (typeof eventKinds)[number];

interface Placed {
  readonly slug: string;
}
export const home = '/participatory-budgets';
export const roundHref = ({ slug }: Placed): string => `${home}/${slug}`;
export const proposalHref = (round: Placed, id: string): string =>
  `${roundHref(round)}/proposals/${id}`;
export const resultHref = (round: Placed): string => `${roundHref(round)}/result`;
export const desk = '/staff/participatory-budgets';
export const deskHref = (id: string): string => `${desk}/${id}`;
export const deskProposalHref = (id: string): string => `${desk}/proposals/${id}`;

/** Words in the place of a slug. */
export const reservedSlugs: readonly string[] = ['new', 'proposals'];

/** Cached pages that list rounds. */
export const listTopic = 'participatory-budgets';
/** Cached pages that show one round, its proposals or its result. */
export const pageTopic = (roundId: string): string => `participatory-budgets:${roundId}`;

export const roundSubject = (id: string) => ({ type: 'participatory-budgets.round', id });
export const proposalSubject = (id: string) => ({ type: 'participatory-budgets.proposal', id });

/** What one proposal got; every proposal of the ballot has a row, also with no vote. */
export interface ProposalVotes {
  readonly proposalId: string;
  readonly votes: number;
}

/** Who took part in a vote; `eligible` are those on the roll. */
export interface Turnout {
  readonly eligible: number;
  readonly online: number;
  readonly paper: number;
  readonly counter: number;
  /** Ballots that were cast and count for nothing. */
  readonly invalid: number;
}

/** What counting hands to the result: the agreed contract between `ballots/` and `results/`. */
export interface RoundCount {
  /** The published count that this was read from. */
  readonly countId: string;
  readonly votes: readonly ProposalVotes[];
  readonly turnout: Turnout;
}
