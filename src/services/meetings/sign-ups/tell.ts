import { notify } from '#engines/notifications/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { say } from '#platform/i18n/text.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import { moduleName, noticeKind } from '../model.ts';
import type { Sender } from '../sender.ts';
import { letterOf, mailEnd, type Told } from './letter-text.ts';
import { listSignUps, type SignUpRow } from './queries.ts';

import { ownPath } from './token.ts';

/** Calendar file of the meeting, kept by the publishing engine. */
export const calendarPath = (meetingId: string): string =>
  `/calendar/${moduleName}/${meetingId}.ics`;

/**
 * Tells one person, in the transaction of what happened: an account by its notices, an address by mail.
 * Who left a telephone number only is called by the section.
 */
export async function tell(
  unit: Unit,
  meeting: MeetingRow,
  signUp: SignUpRow,
  sender: Sender,
  told: Told,
): Promise<void> {
  const { subject, body } = letterOf(meeting, told, signUp.state === 'confirmed');
  const href = ownPath(sender.secret, signUp.id);
  if (signUp.userId) {
    await notify(unit, {
      to: { userId: signUp.userId },
      kind: noticeKind,
      title: subject,
      body,
      href,
    });
    return;
  }
  if (!signUp.email) return;
  const end = mailEnd(sender.town, sender.origin + href, sender.origin + calendarPath(meeting.id));
  await postMessage(unit, {
    ...{ channel: 'mail', recipient: signUp.email },
    subject: say(subject, signUp.language),
    body: say(body, signUp.language) + say(end, signUp.language),
  });
}

/** Tells everybody who comes or waits. */
export async function tellAll(
  unit: Unit,
  meeting: MeetingRow,
  sender: Sender,
  told: Told,
): Promise<void> {
  for (const signUp of await listSignUps(unit, meeting.id)) {
    if (signUp.state !== 'cancelled') await tell(unit, meeting, signUp, sender, told);
  }
}
