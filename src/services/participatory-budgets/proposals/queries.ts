import { and, asc, desc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { similarTexts } from '#engines/analysis/contract.ts';
import { type Input, publicViewer, readInputs } from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { isId } from '#platform/ids.ts';
import { proposalKind } from '../model.ts';
import { roundWords } from '../rounds/text.ts';
import { events, proposals } from '../schema.ts';
import { names } from '../text.ts';
import type { ProposalFilter } from './inputs.ts';
import { partsOf } from './said.ts';

export type Proposal = typeof proposals.$inferSelect;
export type ProposalEvent = typeof events.$inferSelect;

/** A proposal as it stands on the ballot. */
export interface BallotProposal {
  readonly id: string;
  /** From 1, in the order that was drawn by lot. */
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
  readonly summary: string;
  /** Whole yen. */
  readonly cost: number;
  /** Slug. */
  readonly area: string | null;
}

/** What can be voted on, by number; empty until the order was drawn. */
export async function listProposalsOnBallot(
  { db, town }: Unit,
  roundId: string,
): Promise<readonly BallotProposal[]> {
  const { id, number, title, titleEn, summary, cost, area } = proposals;
  const rows = await db
    .select({ id, number, title, titleEn, summary, cost, area })
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId), isNotNull(number)))
    .orderBy(asc(number));
  return rows.flatMap((row) =>
    row.number === null ? [] : [{ ...row, number: row.number, cost: row.cost ?? 0 }],
  );
}

/** A proposal with the words that everybody may read. */
export interface ShownProposal {
  readonly proposal: Proposal;
  readonly title: string;
  readonly summary: string;
}

export const pageSize = 20;

/** Whatever its words are: of a voice, what the engine's one rule shows; the town's own since it examined. */
export async function readShown(
  unit: Unit,
  rows: readonly Proposal[],
): Promise<readonly ShownProposal[]> {
  const ids = rows.filter(({ title }) => title === '').map(({ inputId }) => inputId);
  const said = new Map<string, Input>();
  if (ids.length > 0) {
    for await (const page of readInputs(unit, publicViewer, { kind: proposalKind, ids })) {
      for (const input of page) said.set(input.id, input);
    }
  }
  return rows.flatMap((proposal) => {
    const { title, summary, inputId } = proposal;
    if (title !== '') return [{ proposal, title, summary }];
    const input = said.get(inputId);
    return input ? [{ proposal, title: input.title ?? '', summary: partsOf(input.text).what }] : [];
  });
}

/** In the words of the partial index. */
const shownOnes = sql`${proposals.sight} = 'shown'`;

/** More than a person reads through; narrower words find the rest. */
const mostFound = 2000;

const escaped = (words: string) => `%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`;

/** Words are found by the engine, which alone knows what of a voice everybody may read; and by us in ours. */
async function saying(unit: Unit, roundId: string, words: string): Promise<SQL | undefined> {
  const filter = { kind: proposalKind, subject: roundId, words };
  const found: string[] = [];
  for await (const page of readInputs(unit, publicViewer, filter)) {
    found.push(...page.map(({ id }) => id));
    if (found.length >= mostFound) break;
  }
  const like = escaped(words);
  const own = sql`(${proposals.title} ILIKE ${like} OR ${proposals.summary} ILIKE ${like})`;
  return found.length === 0 ? own : or(inArray(proposals.inputId, found), own);
}

export interface ProposalPage {
  readonly shown: readonly ShownProposal[];
  readonly total: number;
}

/** What everybody reads: those on the ballot by number, else the newest first; merged ones stand in theirs. */
export async function listShown(
  unit: Unit,
  roundId: string,
  { q, area, page }: ProposalFilter,
): Promise<ProposalPage> {
  const { db, town } = unit;
  const where = and(
    eq(proposals.town, town),
    eq(proposals.roundId, roundId),
    shownOnes,
    sql`${proposals.status} <> 'merged'`,
    area ? eq(proposals.area, area) : undefined,
    q ? await saying(unit, roundId, q) : undefined,
  );
  const rows = await db
    .select()
    .from(proposals)
    .where(where)
    .orderBy(sql`${proposals.number} NULLS LAST`, desc(proposals.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { shown: await readShown(unit, rows), total: await db.$count(proposals, where) };
}

/** All that everybody reads of a round, oldest first: for open data. */
export function readShownRows({ db, town }: Unit, roundId: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId), shownOnes))
    .orderBy(asc(proposals.id));
}

/** How many everybody reads, of each of some rounds. */
export async function countShown(
  { db, town }: Unit,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (roundIds.length === 0) return new Map();
  const rows = await db
    .select({ roundId: proposals.roundId, count: sql<number>`count(*)::int` })
    .from(proposals)
    .where(
      and(
        ...[eq(proposals.town, town), inArray(proposals.roundId, [...roundIds]), shownOnes],
        sql`${proposals.status} <> 'merged'`,
      ),
    )
    .groupBy(proposals.roundId);
  return new Map(rows.map(({ roundId, count }) => [roundId, count]));
}

export async function findProposal({ db, town }: Unit, id: string): Promise<Proposal | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.id, id)));
  return row;
}

export async function findByInput(
  { db, town }: Unit,
  inputId: string,
): Promise<Proposal | undefined> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.inputId, inputId)));
  return row;
}

/** Locked until the commit. @throws AppError not-found */
export async function lockProposal({ db, town }: Unit, id: string): Promise<Proposal> {
  const [row] = isId(id)
    ? await db
        .select()
        .from(proposals)
        .where(and(eq(proposals.town, town), eq(proposals.id, id)))
        .for('update')
    : [];
  if (!row) throw notFound(names.proposal);
  return row;
}

/** The voices of all proposals of a round. */
export async function listVoices({ db, town }: Unit, roundId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ inputId: proposals.inputId })
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId)));
  return rows.map(({ inputId }) => inputId);
}

/** Those that go on in another one. */
export function listMerged({ db, town }: Unit, id: string): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.mergedInto, id)))
    .orderBy(asc(proposals.id));
}

/**
 * What says nothing of its own: among few proposals every word would count as common to all, and nothing
 * would be alike.
 */
const background = Object.values(roundWords.now).map(({ ja }, index) => ({
  ...{ id: `background ${index}`, text: ja },
}));

/** A page must not grow slower with the number of proposals: the newest are compared. */
const compared = 500;

/** Proposals of the round that say something like it, as everybody reads them; the nearest first. */
export async function findAlike(
  unit: Unit,
  roundId: string,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<readonly ShownProposal[]> {
  const { db, town } = unit;
  const rows = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId), shownOnes))
    .orderBy(desc(proposals.id))
    .limit(compared);
  const shown = await readShown(unit, rows);
  const known = new Map(shown.map((one) => [one.proposal.id, one]));
  const texts = shown.map((one) => ({ id: one.proposal.id, text: `${one.title} ${one.summary}` }));
  const near = similarTexts(`${title} ${text}`, [...texts, ...background], {
    ...{ limit: 3, least: 0.3 },
  });
  return near.flatMap(({ id }) => known.get(id) ?? []);
}

/** What happened to a proposal, the oldest first. */
export function listEvents({ db, town }: Unit, proposalId: string): Promise<ProposalEvent[]> {
  return db
    .select()
    .from(events)
    .where(and(eq(events.town, town), eq(events.proposalId, proposalId)))
    .orderBy(asc(events.id));
}
