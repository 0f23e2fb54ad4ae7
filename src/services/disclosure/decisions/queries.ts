import { and, desc, eq } from 'drizzle-orm';
import { standardAppeal } from '#engines/letters/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { listDocuments, listHidden } from '../documents/queries.ts';
import { outcomes } from '../model.ts';
import { getRequest } from '../requests/queries.ts';
import { decisions, type Proposal } from '../schema.ts';
import { listSearches } from '../searches/queries.ts';
import { getSettings } from '../settings/queries.ts';
import { listThirdParties } from '../third-parties/commands.ts';
import {
  disclosesSomething,
  type Obstacle,
  obstaclesTo,
  type Prepared,
  reasonLines,
} from './rules.ts';
import { decisionWords as words } from './text.ts';

export type Decision = typeof decisions.$inferSelect;

/** The newest draft or decision of a request. */
export async function findDecision(
  { db, town }: Unit,
  caseId: string,
): Promise<Decision | undefined> {
  const [row] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.town, town), eq(decisions.caseId, caseId)))
    .orderBy(desc(decisions.proposedAt), desc(decisions.id))
    .limit(1);
  return row;
}

/** How far the work on a request has come. */
export async function readPrepared(unit: Unit, caseId: string): Promise<Prepared> {
  const { kind, identity } = await getRequest(unit, caseId);
  const found = await listDocuments(unit, caseId);
  const searches = await listSearches(unit, caseId);
  const consulted = await listThirdParties(unit, caseId);
  const shown = found.filter(({ treatment }) => treatment === 'open' || treatment === 'partial');
  return {
    kind,
    identified: identity !== 'pending',
    treatments: found.map(({ treatment }) => treatment),
    released: shown.map(({ releasedFileId }) => releasedFileId !== null),
    searchesOpen: searches.filter(({ answer }) => answer === null).length,
    consultationsOpen: consulted.filter(({ answer }) => answer === null).length,
  };
}

export type Obstacles = Readonly<Record<(typeof outcomes)[number], readonly Obstacle[]>>;

export function allObstacles(work: Prepared): Obstacles {
  return Object.fromEntries(outcomes.map((one) => [one, obstaclesTo(one, work)])) as Obstacles;
}

/** What the form begins with: the outcome that fits, the reasons as the marks give them. */
export async function draftProposal(unit: Unit, caseId: string): Promise<Proposal> {
  const settings = await getSettings(unit);
  const { kind } = await getRequest(unit, caseId);
  const found = allObstacles(await readPrepared(unit, caseId));
  const outcome = (['partial', 'open', 'withheld'] as const).find((one) => found[one].length === 0);
  const lines = reasonLines(settings, kind, await listHidden(unit, caseId));
  return {
    outcome: outcome ?? 'partial',
    rule: lines.map(({ rule }) => rule).join('\n'),
    facts: lines.map(({ rule, name, where }) => words.categoryWhere(rule, name, where)).join('\n'),
    appeal: standardAppeal(await getTown(unit)),
    withheld: lines.map(({ name, where }) => words.withheldLine(name, where)).join('\n'),
    place: outcome && disclosesSomething(outcome) ? settings.place : '',
    ...{ note: '', transferTo: '' },
  };
}
