import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { readCheckedCode } from '#platform/typed-code.ts';
import type { Round } from '../../rounds/queries.ts';
import { hasReceipt } from '../counting/queries.ts';
import { judge, orderChoices } from '../counting/rules.ts';
import { markVoter } from '../marks/commands.ts';
import { findMark, type Mark } from '../marks/queries.ts';
import { readPaper } from '../queries.ts';
import { cardDigest, cardLength, passDigest, receiptOf } from '../roll/cards.ts';
import {
  findVoter,
  findVoterByCard,
  getRollSalt,
  openVoter,
  type VoterRow,
} from '../roll/queries.ts';
import { phaseNow } from '../rules.ts';
import { ballots, passes, receipts } from '../schema.ts';
import type { Booth, LeftBooth } from './booth.ts';
import { voteRefusals } from './text.ts';
import { unlinkSoon } from './unlink.ts';

/** @throws AppError rule-violation unless votes are taken today */
export function insistOnVoting(round: Round, now: Date): void {
  if (phaseNow(round, now) !== 'voting') {
    throw new AppError('rule-violation', voteRefusals.closed);
  }
}

export type Entered =
  | { readonly kind: 'open'; readonly by: Booth['by'] }
  /** Code and day of birth are right, and there was a vote before. */
  | { readonly kind: 'voted'; readonly mark: Mark }
  /** The check letter does not fit: said without a look at the roll. */
  | { readonly kind: 'slip' }
  /** No day of birth, and no code of the counter either: the same for every code, known or not. */
  | { readonly kind: 'birthless' }
  | { readonly kind: 'unknown' }
  /** Too many days of birth were tried with this code; in words. */
  | { readonly kind: 'often'; readonly why: Text };

/** Days of birth that can be tried with one code in an hour. */
const tries = { name: 'participatory-budgets.birth', limit: 10, window: 3600 } as const;

/** Whether a card is of somebody who was born on that day. */
async function bornOn(
  unit: Unit,
  secret: string,
  voter: VoterRow | undefined,
  birth: IsoDate,
): Promise<boolean> {
  if (!voter) return false;
  const salt = await getRollSalt(unit, voter.roundId);
  return openVoter(secret, salt, voter).birth === birth;
}

async function enterByPass(unit: Unit, roundId: string, digest: string): Promise<Entered> {
  const [row] = await unit.db
    .select({ used: passes.used })
    .from(passes)
    .where(
      and(
        ...[eq(passes.town, unit.town), eq(passes.roundId, roundId)],
        ...[eq(passes.digest, digest), eq(passes.used, false)],
      ),
    );
  return row ? { kind: 'open', by: { pass: digest } } : { kind: 'birthless' };
}

/**
 * Lets somebody to the ballot paper: by the code of their card and their day of birth, or by a one-time
 * code of the counter. An unknown code, a void card and another day of birth are one answer.
 * @param secret `platform.secret`
 * @throws AppError rule-violation when no votes are taken
 */
export async function enterBooth(
  unit: Unit,
  secret: string,
  round: Round,
  typed: { readonly code: string; readonly birth: IsoDate | undefined },
): Promise<Entered> {
  insistOnVoting(round, unit.now);
  const code = readCheckedCode(typed.code, cardLength);
  if (!code) return { kind: 'slip' };
  const digest = cardDigest(secret, round.id, code);
  const hit = await takeHit(unit, tries, digest);
  if (!hit.allowed) return { kind: 'often', why: tooOften(hit.retryAfter).reason.text };
  const voter = await findVoterByCard(unit, round.id, digest);
  if (typed.birth === undefined) {
    return enterByPass(unit, round.id, passDigest(secret, round.id, code));
  }
  if (!voter || !(await bornOn(unit, secret, voter, typed.birth))) {
    return { kind: 'unknown' };
  }
  const mark = await findMark(unit, round.id, voter.id);
  if (mark) return { kind: 'voted', mark };
  return { kind: 'open', by: { voter: voter.id, issue: voter.issue } };
}

/** @throws AppError conflict where another card was issued, or another roll taken, since the booth was entered */
async function insistOnCard(
  unit: Unit,
  roundId: string,
  by: { readonly voter: string; readonly issue: number },
): Promise<void> {
  const voter = await findVoter(unit, roundId, by.voter);
  if (voter?.issue !== by.issue) throw new AppError('conflict', voteRefusals.cardVoid);
}

/**
 * The right to one ballot is used up, once. @returns false when it was used before
 * @throws AppError conflict when the card became void meanwhile
 */
async function useRight(unit: Unit, { roundId, by }: Booth): Promise<boolean> {
  if ('voter' in by) {
    await insistOnCard(unit, roundId, by);
    return (await markVoter(unit, roundId, by.voter, 'online')) === undefined;
  }
  const rows = await unit.db
    .update(passes)
    .set({ used: true })
    .where(
      and(
        ...[eq(passes.town, unit.town), eq(passes.roundId, roundId)],
        ...[eq(passes.digest, by.pass), eq(passes.used, false)],
      ),
    )
    .returning({ digest: passes.digest });
  return rows.length > 0;
}

/**
 * Puts a ballot into the electronic box: the mark, the ballot and its receipt in one transaction, with
 * nothing between them that is stored. Sent twice from one browser, it is one ballot with one receipt.
 * No line in the audit log: it would tell the order.
 * @param secret `platform.secret`
 * @returns the receipt
 * @throws AppError rule-violation for choices that the rule does not allow, or when no votes are taken;
 *   conflict for whoever has voted in another way, or whose card became void
 */
export async function castBallot(
  unit: Unit,
  secret: string,
  round: Round,
  booth: Booth,
): Promise<string> {
  const receipt = receiptOf(secret, round.id, booth.nonce);
  insistOnVoting(round, unit.now);
  const paper = await readPaper(unit, round);
  const choices = orderChoices(paper, booth.choices ?? []);
  if (!choices || judge(paper, choices) !== 'valid') {
    throw new AppError('rule-violation', voteRefusals.invalid);
  }
  if (!(await useRight(unit, booth))) {
    if (await hasReceipt(unit, round.id, receipt)) return receipt;
    throw new AppError('conflict', voteRefusals.votedAlready);
  }
  const { db, town } = unit;
  await db.insert(ballots).values({ town, roundId: round.id, id: randomUUID(), choices });
  await db.insert(receipts).values({ town, roundId: round.id, code: receipt });
  await unlinkSoon(unit, round.id);
  return receipt;
}

/** The receipt of this booth, once its ballot is in the box. */
export async function findReceipt(
  unit: Unit,
  secret: string,
  { roundId, nonce }: LeftBooth,
): Promise<string | undefined> {
  const code = receiptOf(secret, roundId, nonce);
  return (await hasReceipt(unit, roundId, code)) ? code : undefined;
}
