import type { Language } from '#platform/i18n/text.ts';

/**
 * Whom a notice is for: somebody with an account, a member of staff, an address that was confirmed, or
 * somebody who wrote by LINE and is known by nothing else.
 */
export type Recipient =
  | { readonly userId: string }
  | { readonly staffId: string }
  | { readonly email: string; readonly language?: Language }
  | { readonly lineUserId: string };

export type RecipientKey = `${'user' | 'staff' | 'mail' | 'line'}:${string}`;

export function recipientKey(to: Recipient): RecipientKey {
  if ('userId' in to) return `user:${to.userId}`;
  if ('staffId' in to) return `staff:${to.staffId}`;
  if ('lineUserId' in to) return `line:${to.lineUserId}`;
  return `mail:${to.email.toLowerCase()}`;
}

export const paces = ['at-once', 'daily', 'never'] as const;
export type Pace = (typeof paces)[number];

export const channels = ['mail', 'line'] as const;
export type NoticeChannel = (typeof channels)[number];
export type ChannelChoices = Readonly<Record<NoticeChannel, Pace>>;

export interface Preferences {
  readonly channels: ChannelChoices;
  readonly silenced: readonly string[];
  readonly language: Language;
  /** Hours in Japan, 0-23; equal means never quiet. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

/**
 * Until somebody chooses: mail at once about their own affairs, which they gave the address for;
 * LINE only after they connected it. Nobody's telephone rings at night.
 */
export const untilChosen: Preferences = {
  channels: { mail: 'at-once', line: 'at-once' },
  silenced: [],
  language: 'ja',
  quietFrom: 21,
  quietTo: 8,
};

const tokyoOffset = 9 * 3_600_000;
const hour = 3_600_000;
const day = 24 * hour;

/** @returns when the quiet hours that hold at `now` end; undefined outside them. Japan has no summer time. */
export function quietUntil(
  { quietFrom, quietTo }: Pick<Preferences, 'quietFrom' | 'quietTo'>,
  now: Date,
): Date | undefined {
  const inTokyo = now.getTime() + tokyoOffset;
  const midnight = Math.floor(inTokyo / day) * day;
  const current = Math.floor((inTokyo - midnight) / hour);
  const overnight = quietFrom > quietTo;
  const quiet = overnight
    ? current >= quietFrom || current < quietTo
    : current >= quietFrom && current < quietTo;
  if (!quiet) return undefined;
  const tomorrow = overnight && current >= quietFrom ? day : 0;
  return new Date(midnight + tomorrow + quietTo * hour - tokyoOffset);
}

/** Why a channel stays silent. */
export type Skip = 'off' | 'no-address' | 'bounced' | 'unsubscribed';

export type Plan =
  | { readonly kind: 'send' }
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'digest' }
  | { readonly kind: 'skip'; readonly why: Skip };

export interface Ways {
  readonly preferences: Preferences;
  /** Where it would go: an address, a LINE user. */
  readonly address: string | undefined;
  readonly bounced: boolean;
}

/** What happens with a notice on one channel now. Urgent ones know no quiet hours and no digest. */
export function planDelivery(
  notice: { readonly kind: string; readonly urgent: boolean },
  channel: NoticeChannel,
  { preferences, address, bounced }: Ways,
  now: Date,
): Plan {
  const pace = preferences.channels[channel];
  if (address === undefined) return { kind: 'skip', why: 'no-address' };
  if (bounced) return { kind: 'skip', why: 'bounced' };
  if (preferences.silenced.includes(notice.kind)) return { kind: 'skip', why: 'unsubscribed' };
  if (pace === 'never') return { kind: 'skip', why: 'off' };
  if (notice.urgent) return { kind: 'send' };
  if (pace === 'daily') return { kind: 'digest' };
  const until = quietUntil(preferences, now);
  return until ? { kind: 'wait', until } : { kind: 'send' };
}
