import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { recordInput } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { type Consultation, lockConsultation } from '../consultations/queries.ts';
import { listTopic, moduleName, pageTopic, seedKind, subjectType } from '../model.ts';
import { assertManages, assertMay } from '../policy.ts';
import { refusals } from '../text.ts';
import { deskErrors } from './desk-text.ts';
import { keepStatement, openConversation } from './keep.ts';
import { fewestSeeds, longestStatement, mostSeeds } from './model.ts';
import { findConversation } from './queries.ts';
import { readSeeds } from './rules.ts';
import { conversations } from './schema.ts';

/** Whoever of the town sends a statement, the same one is one. */
const machine: Actor = { kind: 'system', name: moduleName };

function checked(typed: string): string[] {
  const seeds = readSeeds(typed);
  if (seeds.length === 0) throw new InputError({ seeds: deskErrors.none });
  if (seeds.length > mostSeeds) throw new InputError({ seeds: deskErrors.tooMany });
  const long = seeds.find((seed) => [...seed].length > longestStatement);
  if (long) throw new InputError({ seeds: deskErrors.tooLong(long) });
  return seeds;
}

/** The town's own statements become voices; the same one twice is one. */
async function record(unit: Unit, consultation: Consultation, seeds: readonly string[]) {
  const { id, departmentId, sample } = consultation;
  for (const text of seeds) {
    const recorded = await recordInput(unit, machine, {
      ...{ kind: seedKind, subject: id, text, channel: 'web', wish: 'public' },
      ...{ departmentId, author: { wantsNotices: false }, key: `${id} ${text}`, sample },
    });
    if (!recorded.repeated) await keepStatement(unit, id, { id: recorded.id, seed: true });
  }
}

/** @throws AppError `rule-violation` where there is too little to vote on */
export async function publishSeeds(unit: Unit, consultation: Consultation): Promise<void> {
  const { seeds = [] } = (await findConversation(unit, consultation.id)) ?? {};
  if (seeds.length < fewestSeeds) throw new AppError('rule-violation', refusals.seedsMissing);
  await record(unit, consultation, seeds);
}

/**
 * Statements of the town, one a line: those of a draft wait until it is published, later ones are put to
 * the vote at once.
 * @throws InputError; AppError `forbidden`, `not-found`; `rule-violation` once it was withdrawn
 */
export async function saveSeeds(
  unit: Unit,
  actor: Actor,
  id: string,
  typed: string,
): Promise<void> {
  const consultation = await lockConsultation(unit, id);
  assertMay(actor, 'opinions.manage');
  assertManages(actor, consultation);
  const { form, state } = consultation;
  if (form !== 'statements' || state === 'withdrawn') {
    throw new AppError('rule-violation', refusals.notNow);
  }
  const seeds = checked(typed);
  const { db, town } = unit;
  await openConversation(unit, id);
  if (state === 'published') await record(unit, consultation, seeds);
  else {
    await db
      .update(conversations)
      .set({ seeds })
      .where(and(eq(conversations.town, town), eq(conversations.consultationId, id)));
  }
  unit.drop(listTopic, pageTopic(id));
  await recordAudit(unit, actor, {
    ...{ action: 'opinions.seeded', subject: { type: subjectType, id } },
    details: { statements: seeds.length },
  });
}
