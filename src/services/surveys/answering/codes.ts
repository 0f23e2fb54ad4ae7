import { and, count, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { inGroups, normaliseCode, randomLetters } from '#platform/typed-code.ts';
import type { CodeState, Stratum, StratumCount } from '../model.ts';
import { insistOn, nameOf } from '../policy.ts';
import { getSurvey } from '../questionnaires/queries.ts';
import { batches, codes } from '../schema.ts';
import { codeDigest } from './digests.ts';

/** Rows of one statement; PostgreSQL takes 65,535 parameters. */
const rowsAtOnce = 2000;

/** 59 random bits. */
const codeLength = 12;

/** A code as it is printed, once: only its digest is kept. */
export interface IssuedCode {
  /** In groups: `7K3M-9QXR-2P4D`. */
  readonly code: string;
  readonly digest: string;
  readonly stratum: Stratum;
}

export interface IssuedBatch {
  readonly batchId: string;
  /** In the order of the strata that were given. */
  readonly codes: readonly IssuedCode[];
}

function countStrata(strata: readonly Stratum[]): StratumCount[] {
  const counts = new Map<string, StratumCount>();
  for (const { area, age, sex } of strata) {
    const key = JSON.stringify([area, age, sex]);
    counts.set(key, { area, age, sex, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/**
 * Issues one code for each stratum of the list (`{}` where nothing is known of who gets it).
 * @param secret `platform.secret`
 * @returns the codes; nobody can read them again.
 * @throws AppError forbidden without `surveys.manage` or `surveys.sample`; not-found
 */
export async function issueCodes(
  unit: Unit,
  actor: Actor,
  secret: string,
  surveyId: string,
  strata: readonly Stratum[],
): Promise<IssuedBatch> {
  const survey = await getSurvey(unit, surveyId);
  insistOn(actor, survey.access === 'sample' ? 'surveys.sample' : 'surveys.manage');
  const { db, town, now } = unit;
  const batchId = newId();
  const issued = strata.map((stratum): IssuedCode => {
    const code = inGroups(randomLetters(codeLength));
    return { code, digest: codeDigest(secret, surveyId, normaliseCode(code)), stratum };
  });
  await db.insert(batches).values({
    ...{ town, id: batchId, surveyId, count: issued.length, strata: countStrata(strata) },
    ...{ issuedBy: nameOf(actor), issuedAt: now },
  });
  for (let start = 0; start < issued.length; start += rowsAtOnce) {
    const rows = issued.slice(start, start + rowsAtOnce).map(({ digest, stratum }) => ({
      ...{ town, surveyId, digest, batchId, state: 'open' as const },
      ...{ area: stratum.area, age: stratum.age, sex: stratum.sex },
    }));
    await db.insert(codes).values(rows);
  }
  await recordAudit(unit, actor, {
    action: 'surveys.codes-issued',
    subject: { type: 'survey', id: surveyId },
    details: { batch: batchId, count: issued.length },
  });
  return { batchId, codes: issued };
}

export type EnteredCode =
  | { readonly kind: 'open'; readonly digest: string }
  | { readonly kind: 'used' }
  | { readonly kind: 'unknown' };

/**
 * What a typed code is worth. Unknown, of another survey and taken back are one answer, after the same
 * work; that a code was used is told to who has it.
 */
export async function enterCode(
  { db, town }: Unit,
  secret: string,
  surveyId: string,
  typed: string,
): Promise<EnteredCode> {
  const digest = codeDigest(secret, surveyId, normaliseCode(typed));
  const [row] = await db
    .select({ state: codes.state })
    .from(codes)
    .where(and(eq(codes.town, town), eq(codes.surveyId, surveyId), eq(codes.digest, digest)));
  if (row?.state === 'open') return { kind: 'open', digest };
  return { kind: row?.state === 'used' ? 'used' : 'unknown' };
}

/**
 * Uses a code up, in the transaction of its answer: of two at once the second waits and gets nothing.
 * @returns its stratum; undefined when it cannot be used (any more).
 */
export async function useCode(
  { db, town }: Unit,
  surveyId: string,
  digest: string,
): Promise<(Stratum & { readonly batchId: string }) | undefined> {
  const [row] = await db
    .update(codes)
    .set({ state: 'used' })
    .where(
      and(
        eq(codes.town, town),
        eq(codes.surveyId, surveyId),
        eq(codes.digest, digest),
        eq(codes.state, 'open'),
      ),
    )
    .returning();
  if (!row) return undefined;
  const { batchId, area, age, sex } = row;
  return { batchId, area: area ?? undefined, age: age ?? undefined, sex: sex ?? undefined };
}

async function moveCodes(
  unit: Unit,
  surveyId: string,
  digests: readonly string[],
  from: CodeState,
  to: CodeState,
): Promise<number> {
  if (digests.length === 0) return 0;
  const rows = await unit.db
    .update(codes)
    .set({ state: to })
    .where(
      and(
        eq(codes.town, unit.town),
        eq(codes.surveyId, surveyId),
        inArray(codes.digest, [...digests]),
        eq(codes.state, from),
      ),
    )
    .returning({ digest: codes.digest });
  return rows.length;
}

/** Takes codes back that were not used, such as those of a lost letter. @returns how many */
export async function voidCodes(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  digests: readonly string[],
): Promise<number> {
  insistOn(actor, 'surveys.sample');
  return moveCodes(unit, surveyId, digests, 'open', 'void');
}

/** Gives codes back that were taken back by mistake. @returns how many */
export async function reopenCodes(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  digests: readonly string[],
): Promise<number> {
  insistOn(actor, 'surveys.sample');
  return moveCodes(unit, surveyId, digests, 'void', 'open');
}

/** Which of these codes have not been used: who may be reminded. */
export async function openDigests(
  { db, town }: Unit,
  surveyId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ digest: codes.digest })
    .from(codes)
    .where(and(eq(codes.town, town), eq(codes.surveyId, surveyId), eq(codes.state, 'open')));
  return new Set(rows.map(({ digest }) => digest));
}

export interface CodeCounts {
  readonly issued: number;
  readonly used: number;
}

/** Codes of a survey; those taken back are not counted. */
export async function countCodes({ db, town }: Unit, surveyId: string): Promise<CodeCounts> {
  const rows = await db
    .select({ state: codes.state, count: count() })
    .from(codes)
    .where(and(eq(codes.town, town), eq(codes.surveyId, surveyId)))
    .groupBy(codes.state);
  const of = (state: 'open' | 'used') => rows.find((row) => row.state === state)?.count ?? 0;
  return { issued: of('open') + of('used'), used: of('used') };
}

/** Fewest codes of a stratum for its parts to be taken over into an answer: else they would name it. */
const smallestStratum = 5;

/**
 * What an answer may learn from its code: only what it shares with at least four other codes.
 * @returns nothing for a stratum of a few
 */
export async function sharedStratum(
  { db, town }: Unit,
  { batchId, ...stratum }: Stratum & { readonly batchId: string },
): Promise<Stratum> {
  const [batch] = await db
    .select({ strata: batches.strata })
    .from(batches)
    .where(and(eq(batches.town, town), eq(batches.id, batchId)));
  const same = batch?.strata.find(
    ({ area, age, sex }) => area === stratum.area && age === stratum.age && sex === stratum.sex,
  );
  return same && same.count >= smallestStratum ? stratum : {};
}
