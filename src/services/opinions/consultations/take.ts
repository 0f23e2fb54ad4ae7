import { type NewInput, type RecordedInput, recordInput } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { kindOf, listTopic, pageTopic } from '../model.ts';
import { ideas, participants } from '../schema.ts';
import { assertAddable, keepStatement } from '../statements/keep.ts';
import { closedTexts, refusals } from '../text.ts';
import type { Consultation } from './queries.ts';
import { takesNow } from './rules.ts';

/** What somebody says to a consultation; whether it is complete was checked. */
export interface Said {
  readonly title?: string;
  readonly text: string;
  readonly wish: 'public' | 'private';
  readonly name?: string;
  readonly email?: string;
  readonly area?: string;
  readonly key?: string;
  readonly sample?: boolean;
}

export interface Speaker {
  readonly actor: Actor;
  readonly channel: NewInput['channel'];
  /** Digest of the person and the consultation; needed where one each is allowed. */
  readonly person?: string;
}

/** Where an account is asked for, nobody speaks without one. */
export function needsAccount({ access }: Pick<Consultation, 'access'>, actor: Actor): boolean {
  return access === 'account' && actor.kind !== 'citizen' && actor.kind !== 'system';
}

async function countOnce(unit: Unit, consultation: Consultation, person: string): Promise<void> {
  const [first] = await unit.db
    .insert(participants)
    .values({ town: unit.town, consultationId: consultation.id, person, at: unit.now })
    .onConflictDoNothing()
    .returning();
  if (!first) throw new AppError('rule-violation', refusals.onceOnly);
}

/** What somebody said, as the engine keeps it. */
export function inputOf(
  consultation: Consultation,
  said: Said,
  { actor, channel }: Speaker,
): NewInput {
  const { id, form, departmentId, ownerStaffId } = consultation;
  const { title, text, wish, name, email, area, key, sample } = said;
  const userId = actor.kind === 'citizen' ? actor.userId : undefined;
  return {
    ...{ kind: kindOf(form), subject: id, text, channel, wish, departmentId },
    ...(title && { title }),
    ...(area && { area }),
    ...(key && { key: `${id} ${key}` }),
    ...(ownerStaffId && { ownerStaffId }),
    author: {
      ...(userId && { userId }),
      ...(name && { name }),
      ...(email && { email }),
      wantsNotices: Boolean(userId || email),
    },
    sample: sample ?? consultation.sample,
  };
}

/** What each form keeps besides the voice itself. */
async function keepForm(
  unit: Unit,
  consultation: Consultation,
  inputId: string,
  { text }: Said,
  { person }: Speaker,
): Promise<void> {
  const { form, access, id } = consultation;
  if (form === 'ideas') {
    const idea = { id: inputId, consultationId: id, supporters: 0, shown: false };
    await unit.db.insert(ideas).values({ town: unit.town, ...idea });
  } else if (form === 'statements') {
    assertAddable(consultation, text);
    await keepStatement(unit, id, { id: inputId, seed: false });
  } else if (access !== 'open' && person) {
    await countOnce(unit, consultation, person);
  }
}

/**
 * Takes an opinion, an idea or a statement. The same key gives the same receipt, also after the last day.
 * @throws AppError `conflict` outside its days; `rule-violation` for a second time where one each is
 * allowed; `unauthenticated` where an account is needed.
 */
export async function takeEntry(
  unit: Unit,
  consultation: Consultation,
  said: Said,
  speaker: Speaker,
): Promise<RecordedInput> {
  if (needsAccount(consultation, speaker.actor)) {
    throw new AppError('unauthenticated', { code: 'sign-in-needed', text: closedTexts.signIn });
  }
  const recorded = await recordInput(unit, speaker.actor, inputOf(consultation, said, speaker));
  if (recorded.repeated) return recorded;
  const verdict = takesNow(consultation, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('conflict', verdict.reason);
  await keepForm(unit, consultation, recorded.id, said, speaker);
  const { id } = consultation;
  unit.drop(listTopic, pageTopic(id));
  return recorded;
}
