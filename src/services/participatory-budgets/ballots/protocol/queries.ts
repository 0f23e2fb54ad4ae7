import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Round } from '../../rounds/queries.ts';
import { countMarks } from '../marks/queries.ts';
import type { EnvelopeRefusal } from '../model.ts';
import { batches, sheets } from '../papers/schema.ts';
import { countVoters } from '../roll/queries.ts';
import { phaseNow } from '../rules.ts';
import { ballots, envelopes, passes, receipts } from '../schema.ts';
import {
  compare,
  digestOf,
  type Explained,
  explain,
  type Figures,
  type Finding,
  type Hindrance,
  hindrancesOf,
} from './rules.ts';
import { findings, signatures } from './schema.ts';

export interface Signature {
  readonly staffId: string;
  readonly name: string;
  readonly at: Date;
}

export interface Protocol {
  readonly figures: Figures;
  readonly lines: readonly Explained[];
  readonly hindrances: readonly Hindrance[];
  readonly digest: string;
  /** Of this very content. */
  readonly signatures: readonly Signature[];
  /** Signatures of another content: something changed after them. */
  readonly outdated: number;
}

const of = (table: typeof ballots | typeof receipts | typeof passes, { town }: Unit, id: string) =>
  and(eq(table.town, town), eq(table.roundId, id));

async function countPasses(unit: Unit, roundId: string): Promise<Figures['passes']> {
  const used = sql<number>`count(*) FILTER (WHERE ${passes.used})`.mapWith(Number);
  const [row] = await unit.db
    .select({ issued: count(), used })
    .from(passes)
    .where(of(passes, unit, roundId));
  return row ?? { issued: 0, used: 0 };
}

async function countIn(unit: Unit, table: typeof ballots | typeof receipts, roundId: string) {
  const [row] = await unit.db
    .select({ n: count() })
    .from(table)
    .where(of(table, unit, roundId));
  return row?.n ?? 0;
}

async function countEnvelopes({ db, town }: Unit, roundId: string): Promise<Figures['envelopes']> {
  const rows = await db
    .select({ outcome: envelopes.outcome, n: count() })
    .from(envelopes)
    .where(and(eq(envelopes.town, town), eq(envelopes.roundId, roundId)))
    .groupBy(envelopes.outcome)
    .orderBy(asc(envelopes.outcome));
  const refused: Partial<Record<EnvelopeRefusal, number>> = {};
  let accepted = 0;
  for (const { outcome, n } of rows) {
    if (outcome === 'accepted') accepted += n;
    else if (outcome === 'taken-back') accepted -= n;
    else refused[outcome] = n;
  }
  return { accepted, refused };
}

async function countBundles({ db, town }: Unit, roundId: string) {
  const open = sql<number>`count(*) FILTER (WHERE ${batches.state} <> 'done')`.mapWith(Number);
  const [row] = await db
    .select({ all: count(), open })
    .from(batches)
    .where(and(eq(batches.town, town), eq(batches.roundId, roundId)));
  return row ?? { all: 0, open: 0 };
}

async function countTyped({ db, town }: Unit, roundId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(sheets)
    .innerJoin(batches, and(eq(batches.town, sheets.town), eq(batches.id, sheets.batchId)))
    .where(
      and(...[eq(batches.town, town), eq(batches.roundId, roundId)], eq(batches.state, 'done')),
    );
  return row?.n ?? 0;
}

async function listFindings({ db, town }: Unit, roundId: string): Promise<Finding[]> {
  const { line, figure, words } = findings;
  return db
    .select({ line, figure, words })
    .from(findings)
    .where(and(eq(findings.town, town), eq(findings.roundId, roundId)))
    .orderBy(asc(findings.id));
}

/** The line under which papers counted by hand stand among the findings. */
export const papersLine = 'papers';

async function readFigures(
  unit: Unit,
  roundId: string,
  found: readonly Finding[],
): Promise<Figures> {
  return {
    voters: await countVoters(unit, roundId),
    marks: await countMarks(unit, roundId),
    passes: await countPasses(unit, roundId),
    ballots: await countIn(unit, ballots, roundId),
    receipts: await countIn(unit, receipts, roundId),
    envelopes: await countEnvelopes(unit, roundId),
    bundles: await countBundles(unit, roundId),
    typed: await countTyped(unit, roundId),
    inBox: found.findLast(({ line }) => line === papersLine)?.figure,
  };
}

async function listSignatures({ db, town }: Unit, roundId: string) {
  const { digest, staffId, name, at } = signatures;
  return db
    .select({ digest, staffId, name, at })
    .from(signatures)
    .where(and(eq(signatures.town, town), eq(signatures.roundId, roundId)))
    .orderBy(asc(signatures.at));
}

/** The reconciliation as it stands now: figures, differences with their reasons, who stands for it. */
export async function readProtocol(unit: Unit, round: Round): Promise<Protocol> {
  const found = await listFindings(unit, round.id);
  const figures = await readFigures(unit, round.id, found);
  const lines = explain(compare(figures), found);
  const phase = phaseNow(round, unit.now);
  const over = phase === 'counting' || phase === 'delivering';
  const digest = digestOf(round.id, figures, lines);
  const all = await listSignatures(unit, round.id);
  const own = all.filter((one) => one.digest === digest);
  return {
    ...{ figures, lines, digest, hindrances: hindrancesOf(figures, lines, over) },
    signatures: own.map(({ staffId, name, at }) => ({ staffId, name, at })),
    outdated: all.length - own.length,
  };
}
