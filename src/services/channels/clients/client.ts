import type { Text } from '#platform/i18n/text.ts';
import type { Platform } from '#platform/platform.ts';
import type { AccountSettings } from '../model.ts';

/** Tokens of an account by name, as its client's `credentials` list them. */
export type Credentials = Readonly<Record<string, string>>;

/** The account that something leaves by, with its tokens in the clear; lives only while sending. */
export interface Access {
  readonly platform: Platform;
  readonly town: string;
  readonly accountId: string;
  /** Id of the user, page or bot there; empty where a channel needs none. */
  readonly remoteId: string;
  readonly credentials: Credentials;
  readonly settings: AccountSettings;
}

export interface OutgoingImage {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Absolute address on this site. */
  readonly url: string;
  readonly alt: string;
}

export interface OutgoingPost {
  /** Of the delivery; comes again with every try of the same post. */
  readonly id: string;
  readonly owner: string;
  readonly itemId: string;
  readonly title: Text;
  readonly text: string;
  readonly image?: OutgoingImage;
  /** Slugs; empty means everything. */
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  /** Words of an emergency go to everybody, whatever they chose. */
  readonly urgent: boolean;
  /** When the first try was made; whoever reads back looks no further. */
  readonly since: Date;
}

/** Something that stands there already. */
export interface SentPost {
  readonly remoteId: string;
  readonly url?: string;
  /** A correction that stands in the place of the post it corrects, which is gone. */
  readonly replaces?: boolean;
}

export type Found =
  | ({ readonly kind: 'found' } & SentPost)
  | { readonly kind: 'absent' }
  /** The channel cannot say; a person decides. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface Token {
  /** Name of the account as the channel gives it. */
  readonly name: string;
  readonly expiresAt?: Date;
}

/** Fresh tokens. The old ones may be void from here on, so they are stored before anything else. */
export interface Refreshed {
  readonly credentials: Credentials;
  readonly expiresAt: Date;
}

export interface Limits {
  /** In units of `count`. */
  readonly longest: number;
  readonly count: (text: string) => number;
  /** How a reader is told what is counted. */
  readonly unit: Text;
  /** Longest alternative text of an image, in characters; 0: no images. */
  readonly longestAlt: number;
}

export interface CredentialField {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
}

/** A way out to where people are. Failures are thrown as `ChannelError`. */
export interface ChannelClient {
  /** As in `x`; the kind of its accounts. */
  readonly name: string;
  readonly label: Text;
  readonly limits: Limits;
  readonly credentials: readonly CredentialField[];
  /** What `remoteId` is, where the form asks for it. */
  readonly remoteId?: { readonly label: Text; readonly hint: Text; readonly required: boolean };
  /** Setting that is missing so that messages wait; undefined when it is there. */
  missing(platform: Platform): string | undefined;
  publish(access: Access, post: OutgoingPost): Promise<SentPost>;
  /** The channel itself drops what comes twice with one id, within a day. */
  readonly dropsRepeats?: boolean;
  /** Looks among the newest posts for one whose answer was lost; `known` are others of ours. */
  find?(access: Access, post: OutgoingPost, known: readonly string[]): Promise<Found>;
  /** Says it right where it was wrong; without it a correction leaves as a post of its own. */
  correct?(access: Access, sent: SentPost, post: OutgoingPost): Promise<SentPost>;
  /** Corrections edit the post itself and can be repeated without harm. */
  readonly edits?: boolean;
  /** Takes it back there; without it a note of the withdrawal leaves as a post of its own. */
  withdraw?(access: Access, sent: SentPost): Promise<void>;
  /** Asks who the token belongs to: the test of the connection. */
  describeToken(access: Access): Promise<Token>;
  refresh?(access: Access): Promise<Refreshed>;
}

/**
 * - refused: for good, such as a text that breaks a rule
 * - duplicate: the channel says that it has this very text already
 * - expired: the token is void; nothing leaves until somebody renews it
 * - quota: nothing more until a person or the next month changes that
 * - limited: again after `until`
 * - away: certainly not taken; again later
 * - unknown: perhaps taken, the answer was lost
 */
export type FailureKind =
  | 'refused'
  | 'duplicate'
  | 'expired'
  | 'quota'
  | 'limited'
  | 'away'
  | 'unknown';

export class ChannelError extends Error {
  constructor(
    readonly failure: FailureKind,
    message: string,
    readonly until?: Date,
  ) {
    super(message);
    this.name = 'ChannelError';
  }
}
