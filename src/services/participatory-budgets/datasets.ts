import {
  column,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { headings, sets } from './datasets-text.ts';
import { home, listTopic, moduleName, proposalHref, roundHref } from './model.ts';
import { listMilestones } from './progress/queries.ts';
import { type Proposal, readShown, readShownRows } from './proposals/queries.ts';
import { findResults } from './results/queries.ts';
import { listPublicRounds, type Round } from './rounds/queries.ts';

const shared = {
  ...{ theme: 'gove', frequency: 'continuous', keywords: ['市民参加', '予算'] },
  ...{ href: home, topics: [listTopic, voicesTopic] },
} as const satisfies Partial<DeclaredDataset>;

const rounds: DeclaredDataset = {
  ...{ slug: 'participatory-budget-rounds', ...sets.rounds, ...shared },
  columns: [
    column('id', 'text', headings.id),
    column('title', 'text', headings.title),
    column('fiscal_year', 'integer', headings.fiscalYear),
    column('sum_yen', 'integer', headings.sum),
    column('proposals_from', 'date', headings.proposalsFrom),
    column('proposals_until', 'date', headings.proposalsUntil),
    column('votes_from', 'date', headings.votesFrom),
    column('votes_until', 'date', headings.votesUntil),
    column('eligible', 'integer', headings.eligible),
    column('online', 'integer', headings.online),
    column('post', 'integer', headings.paper),
    column('counter', 'integer', headings.counter),
    column('invalid', 'integer', headings.invalid),
    column('committed_yen', 'integer', headings.committed),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const found = await listPublicRounds(unit);
    const results = await findResults(
      unit,
      found.map(({ id }) => id),
    );
    return found.map((round): DatasetRow => {
      const { turnout, committed = null } = results.get(round.id) ?? {};
      const { eligible = null, online = null, paper = null } = turnout ?? {};
      const { counter = null, invalid = null } = turnout ?? {};
      return {
        key: round.id,
        cells: [
          ...[round.slug, round.title, round.fiscalYear, round.sum, round.proposalsFrom],
          ...[round.proposalsUntil, round.votesFrom, round.votesUntil, eligible, online, paper],
          ...[counter, invalid, committed, roundHref(round), round.sample],
        ],
      };
    });
  }),
};

/** Public proposals of all rounds, each with its round. */
async function readAll(unit: Unit): Promise<readonly (readonly [Round, Proposal])[]> {
  const found: (readonly [Round, Proposal])[] = [];
  for (const round of await listPublicRounds(unit)) {
    for (const proposal of await readShownRows(unit, round.id)) found.push([round, proposal]);
  }
  return found;
}

const proposals: DeclaredDataset = {
  ...{ slug: 'participatory-budget-proposals', ...sets.proposals, ...shared },
  columns: [
    column('id', 'text', headings.id),
    column('round', 'text', headings.round),
    column('number', 'integer', headings.number),
    column('title', 'text', headings.title),
    column('summary', 'text', headings.summary),
    column('area', 'text', headings.area),
    column('status', 'text', headings.status),
    column('reason', 'text', headings.reason),
    column('cost_yen', 'integer', headings.cost),
    column('yearly_yen', 'integer', headings.running),
    column('votes', 'integer', headings.votes),
    column('won', 'boolean', headings.won),
    column('path', 'text', headings.path),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const all = await readAll(unit);
    const byId = new Map(all.map(([round, { id }]) => [id, round]));
    const shown = await readShown(
      unit,
      all.map(([, proposal]) => proposal),
    );
    return shown.flatMap(({ proposal, title, summary }): DatasetRow[] => {
      const round = byId.get(proposal.id);
      if (!round) return [];
      const { id, number, area, status, reason, cost, runningCost, votes, won, sample } = proposal;
      const path = proposalHref(round, id);
      return [
        {
          key: id,
          cells: [
            ...[id, round.slug, number, title, summary, area, status, reason || null, cost],
            ...[runningCost, votes, won, path, sample],
          ],
        },
      ];
    });
  }),
};

const milestones: DeclaredDataset = {
  ...{ slug: 'participatory-budget-progress', ...sets.milestones, ...shared },
  columns: [
    column('id', 'text', headings.id),
    column('round', 'text', headings.round),
    column('title', 'text', headings.title),
    column('step', 'text', headings.step),
    column('planned_on', 'date', headings.plannedOn),
    column('reached_on', 'date', headings.reachedOn),
    column('spent_yen', 'integer', headings.spent),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const winners = (await readAll(unit)).filter(([, { won }]) => won);
    const steps = await listMilestones(
      unit,
      winners.map(([, { id }]) => id),
    );
    return winners.flatMap(([round, { id, title, spent, sample }]) =>
      (steps.get(id) ?? []).map(({ kind, plannedOn, reachedOn }): DatasetRow => {
        const cells = [id, round.slug, title, kind, plannedOn, reachedOn, spent, sample];
        return { key: `${id} ${kind}`, cells };
      }),
    );
  }),
};

export const datasets: DatasetSource = fixedSets(moduleName, rounds, proposals, milestones);
