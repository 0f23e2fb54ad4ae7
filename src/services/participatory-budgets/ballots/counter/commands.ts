import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import {
  checkLetter,
  inGroups,
  normaliseCode,
  randomLetters,
  readCheckedCode,
} from '#platform/typed-code.ts';
import { roundSubject } from '../../model.ts';
import { markVoter, unmarkVoter } from '../marks/commands.ts';
import { findMark, type Mark } from '../marks/queries.ts';
import { insistOn } from '../policy.ts';
import { lockBox } from '../queries.ts';
import { cardDigest, cardLength, kanaDigest, nameDigest, passDigest } from '../roll/cards.ts';
import { noteReading } from '../roll/commands.ts';
import {
  findVoter,
  findVoterByCard,
  getRollSalt,
  listVotersByName,
  type OpenVoter,
  openVoter,
  type VoterRow,
} from '../roll/queries.ts';
import { rollRefusals } from '../roll/text.ts';
import { passes } from '../schema.ts';
import { counterRefusals } from './text.ts';

export interface FoundVoter
  extends Pick<OpenVoter, 'id' | 'number' | 'name' | 'birth' | 'address'> {
  readonly mark: Mark | undefined;
}

/** By the code of the card, or by name or reading with the day of birth. */
export type Wanted = { readonly card: string } | { readonly name: string; readonly birth: IsoDate };

async function findRows(
  unit: Unit,
  secret: string,
  roundId: string,
  wanted: Wanted,
): Promise<VoterRow[]> {
  if ('card' in wanted) {
    const code = readCheckedCode(wanted.card, cardLength);
    const row = code && (await findVoterByCard(unit, roundId, cardDigest(secret, roundId, code)));
    return row ? [row] : [];
  }
  const { name, birth } = wanted;
  return listVotersByName(unit, roundId, {
    name: nameDigest(secret, roundId, name, birth),
    kana: kanaDigest(secret, roundId, name, birth),
  });
}

/**
 * Finds who stands at the counter, with whether they have voted. That names were read stands in the log.
 * @throws AppError forbidden; rule-violation without a roll
 */
export async function findAtCounter(
  unit: Unit,
  actor: Actor,
  secret: string,
  roundId: string,
  wanted: Wanted,
): Promise<FoundVoter[]> {
  insistOn(actor, 'participatory-budgets.poll');
  const salt = await getRollSalt(unit, roundId);
  const found: FoundVoter[] = [];
  for (const row of await findRows(unit, secret, roundId, wanted)) {
    const { id, number, name, birth, address } = openVoter(secret, salt, row);
    found.push({ id, number, name, birth, address, mark: await findMark(unit, roundId, id) });
  }
  await noteReading(unit, actor, roundId, 'voter', { found: found.length });
  return found;
}

/** @throws AppError not-found */
async function getVoter(unit: Unit, roundId: string, id: string): Promise<VoterRow> {
  const voter = await findVoter(unit, roundId, id);
  if (!voter) throw new AppError('not-found', rollRefusals.nobody);
  return voter;
}

async function note(unit: Unit, actor: Actor, act: string, roundId: string, number: number) {
  await recordAudit(unit, actor, {
    action: `participatory-budgets.${act}`,
    subject: roundSubject(roundId),
    details: { number },
  });
}

async function issuePass(unit: Unit, secret: string, roundId: string): Promise<string> {
  const body = randomLetters(cardLength - 1);
  const code = body + checkLetter(body);
  const { db, town, now } = unit;
  const digest = passDigest(secret, roundId, code);
  await db.insert(passes).values({ town, roundId, digest, day: dayInTokyo(now), used: false });
  return inGroups(code);
}

/**
 * Marks somebody at the counter, who then gets a ballot paper, or a one-time code for the screen there.
 * Staff never learn what is chosen.
 * @param secret `platform.secret`
 * @returns the code, shown once; undefined for a paper
 * @throws AppError forbidden, not-found; conflict when the person has voted; rule-violation outside of the vote
 */
export async function serveVoter(
  unit: Unit,
  actor: Actor,
  secret: string,
  place: { readonly roundId: string; readonly voterId: string },
  by: 'counter' | 'terminal',
): Promise<string | undefined> {
  insistOn(actor, 'participatory-budgets.poll');
  const { roundId, voterId } = place;
  await lockBox(unit, roundId, ['voting']);
  const voter = await getVoter(unit, roundId, voterId);
  const before = await markVoter(unit, roundId, voterId, by);
  if (before) throw new AppError('conflict', counterRefusals.voted(before));
  const code = by === 'terminal' ? await issuePass(unit, secret, roundId) : undefined;
  await note(unit, actor, `${by}-served`, roundId, voter.number);
  return code;
}

/** @returns whether there was such a code, unused */
async function takeBackPass(
  { db, town }: Unit,
  secret: string,
  roundId: string,
  code: string,
): Promise<boolean> {
  const digest = passDigest(secret, roundId, normaliseCode(code));
  const rows = await db
    .delete(passes)
    .where(
      and(
        ...[eq(passes.town, town), eq(passes.roundId, roundId)],
        ...[eq(passes.digest, digest), eq(passes.used, false)],
      ),
    )
    .returning({ digest: passes.digest });
  return rows.length > 0;
}

/**
 * Takes a mark of the counter back: the paper was handed back unused, or the code of the screen was not used.
 * @throws AppError forbidden, not-found; rule-violation without the unused code, or for other marks
 */
export async function takeBack(
  unit: Unit,
  actor: Actor,
  secret: string,
  place: { readonly roundId: string; readonly voterId: string },
  code: string,
): Promise<void> {
  insistOn(actor, 'participatory-budgets.poll');
  const { roundId, voterId } = place;
  await lockBox(unit, roundId, ['voting']);
  const voter = await getVoter(unit, roundId, voterId);
  const mark = await findMark(unit, roundId, voterId);
  if (mark?.channel !== 'counter' && mark?.channel !== 'terminal') {
    throw new AppError('rule-violation', counterRefusals.notHere);
  }
  if (mark.channel === 'terminal' && !(await takeBackPass(unit, secret, roundId, code))) {
    throw new AppError('rule-violation', counterRefusals.codeUsed);
  }
  await unmarkVoter(unit, roundId, voterId, mark.channel);
  await note(unit, actor, 'counter-taken-back', roundId, voter.number);
}
