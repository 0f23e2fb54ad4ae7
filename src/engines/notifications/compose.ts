import type { TownInfo } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { type Language, say } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import type { Notice } from './queries.ts';
import { words } from './text.ts';
import { signStop } from './unsubscribe.ts';

export interface Composed {
  readonly subject: string;
  readonly body: string;
  readonly unsubscribe: string;
}

type Sender = Pick<Platform, 'settings' | 'secret'>;

/** Where a recipient changes what they get; who has no account can only stop. */
function settingsPath(recipient: string): string {
  return recipient.startsWith('staff:')
    ? '/staff/notifications/settings'
    : '/account/notifications';
}

function paragraphs(notice: Notice, origin: string, language: Language): string {
  const link = notice.href ? `${origin}${notice.href}` : '';
  return [say(notice.body, language), link].filter(Boolean).join('\n\n');
}

/** One notice as a mail. */
export function composeMail(
  platform: Sender,
  town: TownInfo,
  notice: Notice,
  language: Language,
): Composed {
  const origin = originOf(platform, town);
  const stop = `${origin}/unsubscribe/${signStop(platform.secret, notice.recipient, notice.kind)}`;
  const footer = words.footer(town.name, `${origin}${settingsPath(notice.recipient)}`, stop);
  return {
    subject: `【${say(town.name, language)}】${say(notice.title, language)}`,
    body: `${paragraphs(notice, origin, language)}\n\n${say(footer, language)}\n`,
    unsubscribe: stop,
  };
}

/** The notices of a day as one mail; its link stops the kind of the first, the settings all. */
export function composeDigest(
  platform: Sender,
  town: TownInfo,
  notices: readonly [Notice, ...Notice[]],
  language: Language,
): Composed {
  const origin = originOf(platform, town);
  const items = notices.map(
    (notice) => `■ ${say(notice.title, language)}\n${paragraphs(notice, origin, language)}`,
  );
  const single = composeMail(platform, town, notices[0], language);
  const footer = single.body.slice(single.body.lastIndexOf('--\n'));
  return {
    subject: say(words.digestSubject(town.name, notices.length), language),
    body: `${items.join('\n\n')}\n\n${footer}`,
    unsubscribe: single.unsubscribe,
  };
}

/** What a LINE message says; its limit is 5,000 characters (Messaging API, text message). */
export function composeLine(
  platform: Sender,
  town: TownInfo,
  notices: readonly Notice[],
  language: Language,
): string {
  const origin = originOf(platform, town);
  const items = notices.map(
    (notice) => `${say(notice.title, language)}\n${paragraphs(notice, origin, language)}`,
  );
  return items.join('\n\n').slice(0, 5000);
}
