import { type Language, say } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import { linkMinutes } from './rules.ts';
import { text } from './text.ts';

/** What the form knows and the mail needs. */
export interface LinkMail {
  readonly town: string;
  readonly townName: string;
  readonly language: Language;
  readonly returnTo: string;
}

/** Posts the mail that holds the link; through the outbox, so a mail server that is down loses nothing. */
export async function mailLink(
  platform: Platform,
  mail: LinkMail & { readonly origin: string; readonly email: string; readonly token: string },
): Promise<void> {
  const url = new URL('/sign-in/link', mail.origin);
  url.searchParams.set('token', mail.token);
  if (mail.returnTo !== '/') url.searchParams.set('return', mail.returnTo);
  await platform.database.inTown(mail.town, (unit) =>
    platform.mail.post(unit, {
      to: mail.email,
      subject: say(text.linkMailSubject(mail.townName), mail.language),
      text: say(text.linkMailBody(mail.townName, url.href, linkMinutes), mail.language),
    }),
  );
}
