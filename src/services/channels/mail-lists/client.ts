import {
  type Access,
  type ChannelClient,
  ChannelError,
  type Found,
  type OutgoingPost,
  type SentPost,
} from '../clients/client.ts';
import { startMailing } from './commands.ts';
import type { MailingChannel } from './model.ts';
import { findMailing } from './queries.ts';
import { openSmtpLine, readSmtpUrl } from './smtp.ts';
import { words } from './text.ts';

/** A post that followers get: written out once for all of them; jobs bring it to each. */
export function publishTo(channel: MailingChannel) {
  return async ({ platform, town }: Access, post: OutgoingPost): Promise<SentPost> => {
    await platform.database.inTown(town, (unit) => startMailing(unit, channel, post));
    return { remoteId: post.id, url: `/staff/channels/mailings/${post.id}` };
  };
}

/** The mailing stands in our own database, so what became of a try is known for certain. */
export async function findStarted(
  { platform, town }: Access,
  { id }: OutgoingPost,
): Promise<Found> {
  const there = await platform.database.inTown(town, (unit) => findMailing(unit, id));
  return there ? { kind: 'found', remoteId: id } : { kind: 'absent' };
}

/** Mail to those who follow. Corrections and withdrawals leave as mails of their own. */
export const mailClient: ChannelClient = {
  name: 'mail',
  label: words.label,
  limits: {
    longest: 20_000,
    count: (text) => [...text].length,
    unit: words.unit,
    longestAlt: 0,
  },
  credentials: [],
  missing: ({ settings }) => (settings.SMTP_URL ? undefined : 'SMTP_URL'),
  publish: publishTo('mail'),
  find: findStarted,
  describeToken: async ({ platform: { settings } }) => {
    const server = readSmtpUrl(settings.SMTP_URL ?? '', new URL(settings.publicUrl).hostname);
    try {
      const line = await openSmtpLine(server);
      line.close();
    } catch (error) {
      throw new ChannelError('away', error instanceof Error ? error.message : String(error));
    }
    return { name: `${server.from} (${server.host}:${server.port})` };
  },
};
