import type { Occasion } from '#engines/publishing/contract.ts';

/** Sorts of items of this service; `story` is a community story (地域貢献事例). */
export const newsKinds = ['page', 'article', 'event', 'video', 'story'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What readers have before them. */
export const liveStates = ['none', 'live', 'expired', 'withdrawn'] as const;
export type LiveState = (typeof liveStates)[number];

/** Where the newest version stands on its way; `none` when it is the live one. */
export const branchStates = ['none', 'draft', 'waiting', 'scheduled'] as const;
export type BranchState = (typeof branchStates)[number];

/** Languages in which a body can be written of its own. */
export const wordings = ['ja', 'en', 'easy'] as const;
export type Wording = (typeof wordings)[number];

/** One wording for each language; empty where there is none of its own. */
export interface Words {
  readonly ja: string;
  readonly en: string;
  readonly easy: string;
}

export interface EventFacts extends Occasion {
  /** Fee, what to bring, how to apply. */
  readonly needs?: string;
}

export interface VideoFacts {
  /** Of the media library. */
  readonly mediaId?: string;
  /** Where it can be seen when it is not in the library. */
  readonly href?: string;
  /** What is said and seen, in words. */
  readonly transcript: string;
}

/** A correction is told to readers (訂正). */
export interface CorrectionNote {
  readonly ja: string;
  readonly en: string;
}

/** Everything that a version holds; written once, never changed. */
export interface Content {
  readonly title: Words;
  readonly summary: Words;
  /** Clean HTML of the content engine. */
  readonly body: Words;
  /** A person has read the やさしい日本語 body and answers for it; until then readers do not get it. */
  readonly easyFinished: boolean;
  /** Last part of the address. */
  readonly slug: string;
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  /** Number of the plan's policy. */
  readonly policy?: number;
  /** `YYYY-MM-DDTHH:MM` in Japan; without it at once. */
  readonly publishAt?: string;
  /** As `publishAt`; without it until somebody takes it down. */
  readonly expireAt?: string;
  readonly occasion?: EventFacts;
  readonly video?: VideoFacts;
  /** Of the media library. */
  readonly imageId?: string;
  readonly attachments: readonly string[];
  /** Ids of items that readers should see too. */
  readonly related: readonly string[];
  /** Whom to ask; empty: the section. */
  readonly contact: string;
  readonly correction?: CorrectionNote;
}

export const emptyWords: Words = { ja: '', en: '', easy: '' };

/** Name under which items stand in the engines. */
export const moduleName = 'news';
export const subjectType = 'news.item';
export const approvalKindName = 'news.publication';
export const videosAdded = 'content.videosAdded';
export const storiesPublished = 'content.storiesPublished';
