import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { EvidencePage, EvidenceRow, Figure, Measure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { measureTexts as texts } from './measure-text.ts';
import { proposalHref, resultHref } from './model.ts';
import { votersOf } from './results/queries.ts';
import { milestones, proposals, results, rounds } from './schema.ts';

/** The newest vote whose result was public on a day. */
async function newestResult({ db, town }: Unit, at: IsoDate) {
  const [row] = await db
    .select({ result: results, round: rounds })
    .from(results)
    .innerJoin(rounds, and(eq(rounds.town, results.town), eq(rounds.id, results.roundId)))
    .where(and(eq(results.town, town), lte(results.publishedOn, at)))
    .orderBy(desc(results.publishedOn), desc(results.id))
    .limit(1);
  return row;
}

function shareOf(numerator: number, denominator: number): Figure {
  const value = denominator === 0 ? undefined : (numerator / denominator) * 100;
  return { value, numerator, denominator };
}

async function turnout(unit: Unit, at: IsoDate): Promise<Figure> {
  const newest = await newestResult(unit, at);
  if (!newest) return { value: undefined };
  const { turnout: counted } = newest.result;
  return shareOf(votersOf(counted), counted.eligible);
}

async function turnoutEvidence(unit: Unit, at: IsoDate): Promise<EvidencePage> {
  const newest = await newestResult(unit, at);
  if (!newest) return { rows: [], total: 0, visible: 0 };
  const { round, result } = newest;
  const row: EvidenceRow = {
    ...{ id: round.id, date: result.publishedOn, label: round.title, href: resultHref(round) },
    counted: 'numerator',
  };
  return { rows: [row], total: 1, visible: 1 };
}

/** Winners of all results that were public on a day, with the day on which each was finished. */
function winnersAt({ db, town }: Unit, at: IsoDate) {
  const finished = sql<boolean>`coalesce(${milestones.reachedOn} <= ${at}, false)`;
  return db
    .select({ proposal: proposals, round: rounds, finished })
    .from(proposals)
    .innerJoin(rounds, and(eq(rounds.town, proposals.town), eq(rounds.id, proposals.roundId)))
    .leftJoin(
      milestones,
      and(
        ...[eq(milestones.town, proposals.town), eq(milestones.proposalId, proposals.id)],
        eq(milestones.kind, 'finished'),
      ),
    )
    .where(
      and(
        ...[eq(proposals.town, town), eq(proposals.won, true)],
        lte(rounds.resultPublishedOn, at),
      ),
    )
    .orderBy(asc(rounds.resultPublishedOn), asc(proposals.id));
}

async function finishedShare(unit: Unit, at: IsoDate): Promise<Figure> {
  const winners = await winnersAt(unit, at);
  return shareOf(winners.filter(({ finished }) => finished).length, winners.length);
}

async function finishedEvidence(
  unit: Unit,
  at: IsoDate,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<EvidencePage> {
  const winners = await winnersAt(unit, at);
  const rows = winners.map(({ proposal, round, finished }): EvidenceRow => {
    const { id, title, sight } = proposal;
    return {
      ...{ id, date: round.resultPublishedOn ?? round.resultOn, label: title },
      ...(sight === 'shown' && { href: proposalHref(round, id) }),
      counted: finished ? 'numerator' : 'denominator',
    };
  });
  return { rows: rows.slice(offset, offset + limit), total: rows.length, visible: rows.length };
}

/** Moves when a winner is finished. */
export const finishedMeasure = 'participatory-budgets.finishedShare';

export const measures: readonly Measure[] = [
  {
    ...{ id: 'participatory-budgets.turnout', name: texts.turnout, params: [] },
    ...{ formula: texts.turnoutFormula, unit: texts.percent },
    compute: (unit, _params, at) => turnout(unit, at),
    evidence: (unit, _params, at) => turnoutEvidence(unit, at),
  },
  {
    ...{ id: finishedMeasure, name: texts.finished, params: [] },
    ...{ formula: texts.finishedFormula, unit: texts.percent },
    compute: (unit, _params, at) => finishedShare(unit, at),
    evidence: (unit, _params, at, _viewer, page) => finishedEvidence(unit, at, page),
  },
];
