/** Where an issue stands on its way to readers. */
export const issueStates = ['draft', 'waiting', 'scheduled', 'published', 'withdrawn'] as const;
export type IssueState = (typeof issueStates)[number];

/** Name under which issues stand in the engines. */
export const moduleName = 'magazine';
export const subjectType = 'magazine.issue';
export const approvalKindName = 'magazine.issue';

/** Cached pages that show issues. */
export const pageTopic = 'magazine';

/** Of the content engine, which knows which rules it opens. */
export const overridePermission = 'content.override';

export const refOf = (id: string) => ({ owner: moduleName, id });
export const hrefOf = ({ slug }: { readonly slug: string }): string => `/magazine/${slug}`;
export const deskHref = (id: string): string => `/staff/magazine/${id}`;
