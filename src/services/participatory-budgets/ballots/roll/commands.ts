import { setImmediate as giveWay } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { statement } from '#platform/database/statement.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { newSalt, sealValue } from '#platform/sealed-values.ts';
import { roundSubject } from '../../model.ts';
import { nameOf } from '../../policy.ts';
import { countMarks, findMark } from '../marks/queries.ts';
import { insistOn } from '../policy.ts';
import { lockBox } from '../queries.ts';
import { marks, rolls, voters } from '../schema.ts';
import { cardCode, cardDigest, kanaDigest, nameDigest, rollKey } from './cards.ts';
import { findRoll, findVoter, getRollSalt, listKeptRolls } from './queries.ts';
import type { ReadRoll, Voter } from './read-roll.ts';
import { isRollDue } from './rules.ts';
import { rollRefusals } from './text.ts';

export interface NewRoll extends Pick<ReadRoll, 'voters' | 'tooYoung'> {
  readonly source: string;
  /** SHA-256 of the file, hex. */
  readonly digest: string;
  readonly keepDays: number;
}

/** Rows of one statement. */
const rowsAtOnce = 2000;

const insertVoters = statement(`
  INSERT INTO participatory_budgets_voters
    (town, round_id, id, number, ward, age, card, issue, by_name, by_kana, sealed)
  SELECT $1, $2::uuid, id, number, ward, age, card, 1, by_name, by_kana, sealed
  FROM unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
    AS sent (id, number, ward, age, card, by_name, by_kana, sealed)`);

interface Keys {
  readonly secret: string;
  readonly salt: string;
  readonly roundId: string;
}

async function writeSome(
  unit: Unit,
  { secret, salt, roundId }: Keys,
  some: readonly Voter[],
): Promise<void> {
  const key = rollKey(secret, salt);
  const ids = some.map(() => newId());
  const cards = ids.map((id) => cardDigest(secret, roundId, cardCode(secret, salt, id, 1)));
  const names = some.map(({ person: { name, birth } }) => nameDigest(secret, roundId, name, birth));
  const kana = some.map(({ person: { kana: reading, birth } }) =>
    reading === '' ? null : kanaDigest(secret, roundId, reading, birth),
  );
  await unit.run(insertVoters, [
    ...[unit.town, roundId, ids, some.map(({ number }) => number)],
    ...[some.map(({ ward }) => ward ?? null), some.map(({ age }) => age), cards, names, kana],
    some.map(({ person }) => sealValue(key, person)),
  ]);
}

/** Whether somebody has voted with the roll that is there. */
export async function isRollUsed(unit: Unit, roundId: string): Promise<boolean> {
  return Object.values(await countMarks(unit, roundId)).some((count) => count > 0);
}

/** @throws AppError conflict when somebody has voted with the roll that is there */
async function clearOld(unit: Unit, roundId: string): Promise<void> {
  const old = await findRoll(unit, roundId, 'lock');
  if (!old) return;
  if (await isRollUsed(unit, roundId)) throw new AppError('conflict', rollRefusals.used);
  const { db, town } = unit;
  await db.delete(voters).where(and(eq(voters.town, town), eq(voters.roundId, roundId)));
  await db.delete(rolls).where(and(eq(rolls.town, town), eq(rolls.roundId, roundId)));
}

/**
 * Takes a roll over, all of it or nothing, in place of one with which nobody has voted yet. Cards of the
 * one before become void.
 * @param secret `platform.secret`
 * @throws AppError forbidden, not-found, conflict; rule-violation once the vote is over
 */
export async function takeRoll(
  unit: Unit,
  actor: Actor,
  secret: string,
  roundId: string,
  { voters: people, ...roll }: NewRoll,
): Promise<void> {
  insistOn(actor, 'participatory-budgets.roll');
  await lockBox(unit, roundId, ['coming', 'proposing', 'examining', 'voting']);
  await clearOld(unit, roundId);
  const { db, town, now } = unit;
  const salt = newSalt();
  await db.insert(rolls).values({
    ...{ town, roundId, ...roll, voters: people.length, salt },
    ...{ addedBy: nameOf(actor), addedAt: now },
  });
  for (let start = 0; start < people.length; start += rowsAtOnce) {
    await writeSome(unit, { secret, salt, roundId }, people.slice(start, start + rowsAtOnce));
    // Digests keep the processor busy: pages of others come in between.
    await giveWay();
  }
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.roll-taken',
    subject: roundSubject(roundId),
    readPersonalData: true,
    details: { voters: people.length, digest: roll.digest },
  });
}

/**
 * Issues another card in place of one that was lost; the old code is void at once.
 * @throws AppError forbidden, not-found; rule-violation when the person has voted
 */
export async function reissueCard(
  unit: Unit,
  actor: Actor,
  secret: string,
  place: { readonly roundId: string; readonly voterId: string },
): Promise<void> {
  insistOn(actor, 'participatory-budgets.roll');
  const { roundId, voterId } = place;
  await lockBox(unit, roundId, ['coming', 'proposing', 'examining', 'voting']);
  const salt = await getRollSalt(unit, roundId);
  const voter = await findVoter(unit, roundId, voterId);
  if (!voter) throw new AppError('not-found', rollRefusals.nobody);
  if (await findMark(unit, roundId, voterId)) {
    throw new AppError('rule-violation', rollRefusals.voted);
  }
  const issue = voter.issue + 1;
  const card = cardDigest(secret, roundId, cardCode(secret, salt, voterId, issue));
  await unit.db
    .update(voters)
    .set({ issue, card })
    .where(
      and(...[eq(voters.town, unit.town), eq(voters.roundId, roundId)], eq(voters.id, voterId)),
    );
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.card-reissued',
    subject: roundSubject(roundId),
    details: { number: voter.number, issue },
  });
}

/** Notes that names, addresses or codes of a roll are read: for the printer, or at the counter. */
export async function noteReading(
  unit: Unit,
  actor: Actor,
  roundId: string,
  what: 'cards' | 'voter',
  details: Readonly<Record<string, number>>,
): Promise<void> {
  await recordAudit(unit, actor, {
    action: `participatory-budgets.${what}-read`,
    subject: roundSubject(roundId),
    readPersonalData: true,
    details,
  });
}

const clock: Actor = { kind: 'system', name: 'participatory-budgets' };

/**
 * Deletes the people of a roll and who of them voted. What stays is that there was a
 * roll, and the published count.
 */
async function forgetRoll(unit: Unit, roundId: string): Promise<void> {
  const { db, town, now } = unit;
  for (const table of [marks, voters]) {
    await db.delete(table).where(and(eq(table.town, town), eq(table.roundId, roundId)));
  }
  await db
    .update(rolls)
    .set({ salt: null, deletedOn: dayInTokyo(now) })
    .where(and(eq(rolls.town, town), eq(rolls.roundId, roundId)));
  await recordAudit(unit, clock, {
    action: 'participatory-budgets.roll-deleted',
    subject: roundSubject(roundId),
  });
}

/** Deletes the people of rolls that nobody needs any more. */
export async function forgetDueRolls(unit: Unit): Promise<void> {
  const today = dayInTokyo(unit.now);
  for (const roll of await listKeptRolls(unit)) {
    if (isRollDue(roll, today)) await forgetRoll(unit, roll.roundId);
  }
}
