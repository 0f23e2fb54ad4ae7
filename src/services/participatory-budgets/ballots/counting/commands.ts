import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { listTopic, pageTopic, roundSubject } from '../../model.ts';
import { nameOf } from '../../policy.ts';
import { insistOn } from '../policy.ts';
import { type Protocol, readProtocol } from '../protocol/queries.ts';
import { signersNeeded } from '../protocol/rules.ts';
import { protocolRefusals } from '../protocol/text.ts';
import { lockBox, readPaper } from '../queries.ts';
import { counts } from '../schema.ts';
import { unlinkBallots } from '../voting/unlink.ts';
import { digestOf } from './published.ts';
import { type CountContent, countGroups, readPatterns } from './queries.ts';
import { countBallots, protectGroups } from './rules.ts';

async function turnoutOf(
  unit: Unit,
  roundId: string,
  { voters, marks }: CountContent['figures'],
): Promise<CountContent['turnout']> {
  return {
    ...{ eligible: voters, channels: marks },
    voted: Object.values(marks).reduce((sum, count) => sum + count, 0),
    byWard: protectGroups(await countGroups(unit, roundId, 'ward')),
    byAge: protectGroups(await countGroups(unit, roundId, 'age')),
  };
}

const signedOf = ({ digest, signatures }: Protocol): CountContent['signed'] => ({
  digest,
  signatures: signatures.map((one) => ({ ...one, at: one.at.toISOString() })),
});

/**
 * Counts the ballots of a round and publishes tally, turnout, protocol and the digest of the file of
 * anonymous ballots. Once only.
 * @returns the id of the count
 * @throws AppError forbidden, not-found; rule-violation unless two people signed the protocol as it stands
 */
export async function publishCount(unit: Unit, actor: Actor, roundId: string): Promise<string> {
  insistOn(actor, 'participatory-budgets.count');
  const round = await lockBox(unit, roundId, ['counting']);
  const protocol = await readProtocol(unit, round);
  const { figures, lines, hindrances, signatures } = protocol;
  if (hindrances.length > 0 || signatures.length < signersNeeded) {
    throw new AppError('rule-violation', protocolRefusals.unsigned);
  }
  await unlinkBallots(unit, roundId);
  const paper = await readPaper(unit, round);
  const patterns = await readPatterns(unit, roundId, paper);
  const tally = countBallots(paper, patterns);
  const digest = digestOf(paper, patterns);
  const turnout = await turnoutOf(unit, roundId, figures);
  const content: CountContent = {
    paper,
    tally,
    turnout,
    figures,
    lines,
    signed: signedOf(protocol),
  };
  const { db, town, now } = unit;
  const id = newId();
  await db
    .insert(counts)
    .values({ town, id, roundId, content, digest, publishedBy: nameOf(actor), at: now });
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.count-published',
    subject: roundSubject(roundId),
    details: { digest, ballots: tally.ballots },
  });
  unit.drop(listTopic, pageTopic(roundId));
  return id;
}
