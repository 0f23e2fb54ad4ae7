import type { Language } from '#platform/i18n/text.ts';

/** Free posts live in the register of deliveries as items of this module. */
export const freeOwner = 'channels';

/**
 * - active: sends what is due
 * - paused: a token expired, a quota is used up, or a person stopped it; everything waits, in order
 * - closed: sends nothing any more; its deliveries stay as a record
 */
export const accountStates = ['active', 'paused', 'closed'] as const;
export type AccountState = (typeof accountStates)[number];

/** Why an account was paused; the machine pauses for the first two. */
export const pauseCauses = ['token', 'quota', 'staff'] as const;
export type PauseCause = (typeof pauseCauses)[number];

/** What becomes of a wrong post where posts cannot be edited (X). */
export const correctionWays = ['reply', 'repost'] as const;
export type CorrectionWay = (typeof correctionWays)[number];

export interface AccountSettings {
  readonly correction: CorrectionWay;
  /** In which languages announcements of an emergency leave, in this order. */
  readonly languages: readonly Language[];
  /** Items go only to those who chose one of their topics, where the channel knows its followers. */
  readonly byTopic: boolean;
  /** Every item of the department is proposed here without being asked for. */
  readonly automatic: boolean;
}

/**
 * - publish: says something new
 * - correct: says it right where it was said wrong
 * - withdraw: takes it back
 */
export const deliveryActions = ['publish', 'correct', 'withdraw'] as const;
export type DeliveryAction = (typeof deliveryActions)[number];

/**
 * - waiting: not tried yet, its pause is not over, or its account is paused
 * - sending: handed to the channel, answer not recorded yet
 * - sent: taken by the channel
 * - failed: refused for good, or tried too often
 * - unclear: the answer was lost and the channel cannot say; a person decides
 * - corrected, withdrawn: what became of something that was sent (or taken back before it left)
 * - drill: recorded in a drill, never handed over
 */
export const deliveryStatuses = [
  'waiting',
  'sending',
  'sent',
  'failed',
  'unclear',
  'corrected',
  'withdrawn',
  'drill',
] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export const freePostStates = ['draft', 'asked', 'released'] as const;
export type FreePostState = (typeof freePostStates)[number];

export interface PostImage {
  /** Path on this site. */
  readonly src: string;
  readonly alt: string;
}

/** What leaves for one account; the planned time apart. */
export interface PostContent {
  readonly text: string;
  readonly image?: PostImage;
}

/** A change that somebody has to approve first. */
export interface PostChange extends PostContent {
  readonly by: string;
}
