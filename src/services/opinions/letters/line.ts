import type { LineListener } from '#engines/notifications/contract.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import { sendLetter } from './commands.ts';
import { findSettings } from './settings.ts';
import { lineWords as words } from './text.ts';

const longest = 5000;

/** What somebody wrote after the word that makes a message a letter; undefined for other messages. */
function letterIn(text: string | undefined): string | undefined {
  const said = text?.trim() ?? '';
  const opening = words.openings.find((one) => said.startsWith(one));
  const letter = opening && said.slice(opening.length).replace(/^[\s：:、。]+/, '');
  return letter || undefined;
}

/** A message that begins with ご意見 or 市長へ is a letter to the mayor; its numbers are answered. */
export const lineListener: LineListener = {
  name: 'opinions',
  hear: async ({ database }, town, { type, text, userId }) => {
    const letter = letterIn(text);
    if (type !== 'message' || !letter) return;
    await database.inTown(town, async (unit) => {
      const reply = (body: string) =>
        postMessage(unit, { channel: 'line', recipient: userId, subject: '', body });
      if (!(await findSettings(unit))?.letterOpen) return reply(words.closed);
      const sent = {
        title: '',
        text: letter.slice(0, longest),
        wish: 'private',
        name: '',
      } as const;
      const { receipt, secret } = await sendLetter(
        unit,
        { kind: 'visitor' },
        { ...sent, email: '', area: '', lineUserId: userId },
        'line',
      );
      return reply(words.received(receipt, secret));
    });
  },
};
