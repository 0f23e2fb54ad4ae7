import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OwnedDraft, Representation } from '#engines/forms/contract.ts';

export const relations = ['family', 'legal', 'professional', 'other'] as const;
export type Relation = (typeof relations)[number];

export const codeMinutes = 30;
/** Wrong codes that are taken before a new one must be mailed: 5 of a million. */
export const codeTries = 5;

export function hashCode(secret: string, draftId: string, code: string): string {
  return createHmac('sha256', secret).update(`contact ${draftId} ${code}`).digest('base64url');
}

export function isCode(
  secret: string,
  draftId: string,
  code: string,
  hash: string | null,
): boolean {
  const given = Buffer.from(hashCode(secret, draftId, code));
  const kept = Buffer.from(hash ?? '');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

export interface Contact {
  readonly email?: string;
  readonly emailConfirmed: boolean;
  readonly phone?: string;
  readonly relation?: Relation;
  readonly consented: boolean;
  readonly proofFileId?: string;
}

/** Where the context of a draft keeps the name of who applies for somebody else. */
export const proxyKey = 'proxy';

/** Who applied for somebody else: typed online or at the counter, or written on a paper. */
export function proxyOf(
  draft: Pick<OwnedDraft, 'representation' | 'context'> | undefined,
): string | undefined {
  return draft?.representation.proxy ?? draft?.context[proxyKey];
}

/** Applying for somebody else or with others: on what ground must be said. */
export function needsGround(representation: Representation): boolean {
  return representation.role === 'proxy' || representation.role === 'joint';
}

/**
 * What is still missing before an application may be sent: a way to reach the applicant (people with
 * an account and people at the counter have one), and the ground to apply for others.
 */
export function missingContact(
  draft: {
    readonly userId?: string;
    readonly enteredBy?: string;
    readonly representation: Representation;
  },
  contact: Contact | undefined,
): 'reach' | 'ground' | undefined {
  if (draft.enteredBy !== undefined) return undefined;
  const reached = draft.userId ?? (contact?.emailConfirmed || contact?.phone);
  if (!reached) return 'reach';
  if (!needsGround(draft.representation)) return undefined;
  const proved = draft.representation.role === 'joint' || contact?.proofFileId !== undefined;
  return contact?.consented && proved ? undefined : 'ground';
}
