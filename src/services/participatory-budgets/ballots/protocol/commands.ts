import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { roundSubject } from '../../model.ts';
import { nameOf } from '../../policy.ts';
import { insistOn } from '../policy.ts';
import { lockBox } from '../queries.ts';
import { papersLine, readProtocol } from './queries.ts';
import type { LineKey } from './rules.ts';
import { findings, signatures } from './schema.ts';
import { protocolRefusals } from './text.ts';

async function addFinding(
  unit: Unit,
  actor: Actor,
  roundId: string,
  finding: { readonly line: string; readonly figure: number; readonly words: string },
): Promise<void> {
  const { db, town, now } = unit;
  await db.insert(findings).values({
    ...{ town, id: newId(), roundId, ...finding },
    ...{ foundBy: nameOf(actor), at: now },
  });
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.protocol-noted',
    subject: roundSubject(roundId),
    details: { line: finding.line, figure: finding.figure },
  });
}

/** Puts down how many papers were in the box when it was opened. @throws AppError forbidden, rule-violation */
export async function notePapers(
  unit: Unit,
  actor: Actor,
  roundId: string,
  figure: number,
): Promise<void> {
  insistOn(actor, 'participatory-budgets.poll');
  await lockBox(unit, roundId, ['counting']);
  await addFinding(unit, actor, roundId, { line: papersLine, figure, words: '' });
}

/**
 * Says why a difference is there. The words are of this difference: of another one they say nothing.
 * @throws AppError forbidden; rule-violation where there is no such difference
 */
export async function explainDifference(
  unit: Unit,
  actor: Actor,
  roundId: string,
  { line, words }: { readonly line: LineKey; readonly words: string },
): Promise<void> {
  insistOn(actor, 'participatory-budgets.poll');
  const round = await lockBox(unit, roundId, ['counting']);
  const { lines } = await readProtocol(unit, round);
  const figure = lines.find(({ key }) => key === line)?.difference ?? 0;
  if (figure === 0) throw new AppError('rule-violation', protocolRefusals.noDifference);
  await addFinding(unit, actor, roundId, { line, figure, words });
}

/**
 * Signs the protocol as it is shown. Two people must, and none of them twice.
 * @param digest of the content that the person saw
 * @throws AppError forbidden; conflict when it changed meanwhile; rule-violation while something is open
 */
export async function signProtocol(
  unit: Unit,
  actor: Actor,
  roundId: string,
  digest: string,
): Promise<void> {
  insistOn(actor, 'participatory-budgets.count');
  const round = await lockBox(unit, roundId, ['counting']);
  const protocol = await readProtocol(unit, round);
  if (actor.kind !== 'staff' || protocol.hindrances.length > 0) {
    throw new AppError('rule-violation', protocolRefusals.open);
  }
  if (protocol.digest !== digest) throw new AppError('conflict', protocolRefusals.changed);
  if (protocol.signatures.some(({ staffId }) => staffId === actor.staffId)) {
    throw new AppError('rule-violation', protocolRefusals.signed);
  }
  const { db, town, now } = unit;
  const { staffId, name } = actor;
  await db.insert(signatures).values({ town, roundId, digest, staffId, name, at: now });
  await recordAudit(unit, actor, {
    action: 'participatory-budgets.protocol-signed',
    subject: roundSubject(roundId),
    details: { digest },
  });
}
