import { and, asc, count, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { sealingKey, unsealValue } from '#platform/sealed-values.ts';
import { normaliseCode } from '#platform/typed-code.ts';
import { codeDigest } from '../../answering/digests.ts';
import type { LetterOutcome } from '../draws/model.ts';
import type { Sample } from '../draws/queries.ts';
import { invitations } from '../schema.ts';
import { letterRefusals } from './text.ts';

/** To whom a letter goes and with which code; in memory while it is printed, nowhere else. */
export interface Addressed {
  readonly name: string;
  readonly address: string;
  /** Seven digits. */
  readonly postcode?: string;
  /** In groups: `7K3M-9QXR-2P4D`. */
  readonly code: string;
}

export interface Letter extends Addressed {
  readonly number: number;
  readonly outcome?: LetterOutcome;
}

/** @throws AppError rule-violation once the letters were erased */
export function letterKey(secret: string, { salt }: Pick<Sample, 'salt'>): Buffer {
  if (!salt) throw new AppError('rule-violation', letterRefusals.erased);
  return sealingKey(secret, 'surveys.letters', salt);
}

/**
 * Opens letters. Every caller says in the audit log that names were read.
 * @param which by number: after one, or some.
 */
export async function openLetters(
  { db, town }: Unit,
  sampleId: string,
  key: Buffer,
  which:
    | { readonly after: number; readonly limit: number }
    | { readonly numbers: readonly number[] },
): Promise<Letter[]> {
  const own = and(eq(invitations.town, town), eq(invitations.sampleId, sampleId));
  const query = db.select().from(invitations).$dynamic();
  const rows =
    'numbers' in which
      ? await query
          .where(and(own, inArray(invitations.number, [...which.numbers])))
          .orderBy(asc(invitations.number))
      : await query
          .where(and(own, gt(invitations.number, which.after)))
          .orderBy(asc(invitations.number))
          .limit(which.limit);
  return rows.flatMap(({ number, outcome, sealed }) => {
    if (!sealed) return [];
    return [{ ...unsealValue<Addressed>(key, sealed), number, outcome: outcome ?? undefined }];
  });
}

/** The digest by which the code of a letter is known among codes. Never stored beside the letter. */
export const digestOf = (secret: string, surveyId: string, { code }: Addressed): string =>
  codeDigest(secret, surveyId, normaliseCode(code));

/** How many letters were sent and came back, by what letters may know of their people. */
export async function countLetters({ db, town }: Unit, sampleId: string) {
  const { area, age, sex } = invitations;
  const of = (outcome: LetterOutcome) =>
    sql<number>`count(*) FILTER (WHERE ${invitations.outcome} = ${outcome})`.mapWith(Number);
  return db
    .select({
      ...{ area, age, sex, count: count() },
      ...{ undelivered: of('undelivered'), declined: of('declined') },
    })
    .from(invitations)
    .where(and(eq(invitations.town, town), eq(invitations.sampleId, sampleId)))
    .groupBy(area, age, sex);
}
