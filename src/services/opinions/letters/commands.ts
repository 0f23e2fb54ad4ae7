import { type NewInput, type RecordedInput, recordInput } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { letterKind, letterSubject, listTopic, pageTopic } from '../model.ts';
import { refusals } from '../text.ts';
import type { LetterForm } from './inputs.ts';
import { findSettings } from './settings.ts';

export type Letter = Omit<LetterForm, 'key'> & {
  readonly key?: string;
  readonly lineUserId?: string;
  readonly sample?: boolean;
};

/**
 * Takes a letter in; the section that the town named gives it on. The same key is one letter.
 * @throws AppError `conflict` while no letters are taken
 */
export async function sendLetter(
  unit: Unit,
  actor: Actor,
  letter: Letter,
  channel: NewInput['channel'],
): Promise<RecordedInput> {
  const settings = await findSettings(unit);
  if (!settings?.letterOpen) throw new AppError('conflict', refusals.letterClosed);
  const { title, text, wish, name, email, area, key, lineUserId, sample } = letter;
  const userId = actor.kind === 'citizen' ? actor.userId : undefined;
  const recorded = await recordInput(unit, actor, {
    ...{ kind: letterKind, subject: letterSubject, text, channel, wish, key, sample },
    ...{ title: title || undefined, area: area || undefined, departmentId: settings.departmentId },
    author: {
      ...{ userId, lineUserId, name: name || undefined, email: email || undefined },
      wantsNotices: Boolean(userId || email || lineUserId),
    },
  });
  unit.drop(listTopic, pageTopic(letterSubject));
  return recorded;
}
