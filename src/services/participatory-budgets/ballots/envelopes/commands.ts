import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { roundSubject } from '../../model.ts';
import { nameOf } from '../../policy.ts';
import { markVoter, unmarkVoter } from '../marks/commands.ts';
import type { EnvelopeOutcome } from '../model.ts';
import { insistOn } from '../policy.ts';
import { lockBox } from '../queries.ts';
import { findVoterByNumber } from '../roll/queries.ts';
import { phaseNow } from '../rules.ts';
import { envelopes } from '../schema.ts';
import type { Arrival } from './inputs.ts';
import { envelopeFaults } from './text.ts';

/** What became of an envelope: taken, or refused because it is late or of a vote that was there before. */
export interface Taken {
  readonly number: number;
  readonly outcome: EnvelopeOutcome;
}

/**
 * Takes unopened envelopes of a batch, one by one in the order given. Who has voted in another way, or
 * whose envelope came already or too late, is refused with the reason; that envelope stays closed.
 * @param numbers 名簿番号 on the outside
 * @param arrived of all of them; in the days of the vote nothing is late
 * @throws AppError forbidden, not-found, rule-violation; InputError for numbers that are not on the roll:
 *   then nothing is taken
 */
export async function takeEnvelopes(
  unit: Unit,
  actor: Actor,
  roundId: string,
  numbers: readonly number[],
  arrived: Arrival,
): Promise<Taken[]> {
  insistOn(actor, 'participatory-budgets.poll');
  const round = await lockBox(unit, roundId, ['voting', 'counting']);
  const voters = new Map<number, string>();
  for (const number of numbers) {
    const voter = await findVoterByNumber(unit, roundId, number);
    if (voter) voters.set(number, voter.id);
  }
  const unknown = numbers.filter((number) => !voters.has(number));
  if (unknown.length > 0) throw new InputError({ numbers: envelopeFaults.unknown(unknown) });
  const isLate = arrived === 'late' && phaseNow(round, unit.now) === 'counting';
  const taken: Taken[] = [];
  for (const number of numbers) {
    if (isLate) {
      taken.push({ number, outcome: 'late' });
      continue;
    }
    const before = await markVoter(unit, roundId, voters.get(number) ?? '', 'post');
    taken.push({ number, outcome: before?.channel ?? 'accepted' });
  }
  const { db, town, now } = unit;
  const rest = { town, roundId, day: dayInTokyo(now), takenBy: nameOf(actor) };
  await db.insert(envelopes).values(taken.map((one) => ({ ...rest, ...one, id: newId() })));
  const accepted = taken.filter(({ outcome }) => outcome === 'accepted').length;
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.envelopes-taken',
    subject: roundSubject(roundId),
    details: { accepted, refused: taken.length - accepted },
  });
  return taken;
}

/**
 * A number was read or typed wrongly: whoever it belongs to has not voted. The mark goes, and that it was
 * there stays in the list of envelopes. The envelope itself is taken under its right number then.
 * @throws AppError forbidden, rule-violation; InputError where no envelope was taken under this number
 */
export async function takeBackEnvelope(
  unit: Unit,
  actor: Actor,
  roundId: string,
  number: number,
): Promise<void> {
  insistOn(actor, 'participatory-budgets.poll');
  await lockBox(unit, roundId, ['voting', 'counting']);
  const voter = await findVoterByNumber(unit, roundId, number);
  if (!voter || !(await unmarkVoter(unit, roundId, voter.id, 'post'))) {
    throw new InputError({ slip: envelopeFaults.notTaken });
  }
  const { db, town, now } = unit;
  const row = { town, id: newId(), roundId, number, outcome: 'taken-back' as const };
  await db.insert(envelopes).values({ ...row, day: dayInTokyo(now), takenBy: nameOf(actor) });
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.envelope-taken-back',
    subject: roundSubject(roundId),
    details: { number },
  });
}
