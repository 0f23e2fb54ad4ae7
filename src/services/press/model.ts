/**
 * Where a release stands on its way. Announced: the press has it, the public not yet (解禁前).
 */
export const releaseStates = [
  'draft',
  'waiting',
  'approved',
  'announced',
  'published',
  'withdrawn',
] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** Name under which releases stand in the engines. */
export const moduleName = 'press';
export const subjectType = 'press.release';
export const approvalKindName = 'press.release';
export const dueName = 'press.due';

/** Cached pages that show releases. */
export const pageTopic = 'press';

/** Of the content engine, which knows which rules it opens. */
export const overridePermission = 'content.override';

export const refOf = (id: string) => ({ owner: moduleName, id });
export const hrefOf = (id: string): string => `/press/${id}`;
export const deskHref = (id: string): string => `/staff/press/${id}`;
export const stopHref = (token: string): string => `/press/list/stop/${token}`;
