/** `approve`: in line, may decide; `consult`: 合議, agrees for its own field. */
export const stepModes = ['approve', 'consult'] as const;
export type StepMode = (typeof stepModes)[number];

/** Who stamps: by post, because people move and posts stay. */
export type ApproverRule =
  /** A title in the department that drafts (起案課の課長). */
  | { readonly kind: 'own-post'; readonly titles: readonly string[] }
  | { readonly kind: 'post'; readonly titles: readonly string[]; readonly departmentId: string }
  /** Whoever holds the permission by role. */
  | { readonly kind: 'permission'; readonly permission: string }
  /** The head of the town (長), wherever the post stands in the organisation. */
  | { readonly kind: 'mayor' };

export interface RouteStep {
  /** What stands above the stamp box, such as 課長. */
  readonly label: string;
  readonly by: ApproverRule;
  readonly mode: StepMode;
  /** From 1 up; steps of one group run in parallel. Only 合議 may share a group. */
  readonly group: number;
  /** 専決: may decide alone up to this amount in yen; without `upTo` any amount. */
  readonly authority?: { readonly upTo?: number };
}

/** Why a step of the route takes no stamp. */
export const skips = [
  /** 欠員: nobody holds the post. */
  'vacant',
  /** Only the drafter holds it, and nobody approves their own draft. */
  'own-draft',
  /** The same person stamps at a later step. */
  'once',
] as const;
export type Skip = (typeof skips)[number];

export const stepStates = ['waiting', 'open', 'stamped', 'skipped', 'returned', 'closed'] as const;
export type StepState = (typeof stepStates)[number];

export const draftStates = ['running', 'approved', 'returned', 'withdrawn'] as const;
export type DraftState = (typeof draftStates)[number];

export const eventKinds = ['drafted', 'stamped', 'returned', 'withdrawn', 'read'] as const;
export type EventKind = (typeof eventKinds)[number];

/** 長 of the town; which of them it is, its code says, but the posts say it in their own words. */
export const mayorTitles = ['市長', '町長', '村長', '区長'] as const;
