import MailComposer from 'nodemailer/lib/mail-composer';
import type { TownInfo } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import { managePath } from '../following/token.ts';
import type { Follower, Mailing } from './queries.ts';
import { words } from './text.ts';

export interface Letterhead {
  readonly town: TownInfo;
  readonly origin: string;
  readonly host: string;
  readonly secret: string;
  readonly from: string;
}

export function letterheadOf(platform: Platform, town: TownInfo, from: string): Letterhead {
  const origin = originOf(platform, town);
  return { town, origin, host: new URL(origin).hostname, secret: platform.secret, from };
}

/** One that came before by this name has the same words, so a reader's program can drop it. */
export const messageIdOf = (mailingId: string, followerId: string, host: string): string =>
  `<${mailingId}.${followerId}@${host}>`;

/**
 * A mail as it goes over the wire (RFC 5322), with one-click unsubscribing (RFC 8058).
 * @param entries what a digest gathers for this follower.
 */
export function composeMail(
  { town, origin, host, secret, from }: Letterhead,
  mailing: Mailing,
  follower: Follower,
  entries: readonly Mailing[],
): Promise<Buffer> {
  const { language } = follower;
  const manage = `${origin}${managePath(secret, follower.id)}`;
  const stop = `${manage}/stop`;
  const body = mailing.digest
    ? entries.map(({ title, text }) => `■ ${say(title, language)}\n${text}`).join('\n\n')
    : mailing.text;
  return new MailComposer({
    from: { name: say(town.name, language), address: from },
    to: { name: '', address: follower.address ?? '' },
    subject: say(words.subject(town.name, mailing.title), language),
    text: `${body}\n\n${say(words.footer(town.name, manage, stop), language)}\n`,
    messageId: messageIdOf(mailing.id, follower.id, host),
    date: mailing.createdAt,
    headers: {
      'List-Id': `<following.${host}>`,
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'list',
      'Auto-Submitted': 'auto-generated',
    },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
    .compile()
    .build();
}
