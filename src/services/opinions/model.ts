/** 意見: letters to the mayor, consultations, ideas. */
export const moduleName = 'opinions';

/** Kinds of inputs, as the engine `threads` knows them. */
export const letterKind = 'opinions.letter';
export const entryKind = 'opinions.entry';
export const ideaKind = 'opinions.idea';

/** The activity that letters belong to. */
export const letterSubject = 'letter';

/** How people answer a consultation: by opinions, or by proposals that others can support. */
export const consultationForms = ['entries', 'ideas'] as const;
export type ConsultationForm = (typeof consultationForms)[number];

/**
 * Who may take part. Open: everybody, as often as they like. Browser: without an account, once from each
 * browser. Account: signed in, once each. For ideas the limit is on supporting, never on proposing.
 */
export const accessWays = ['open', 'browser', 'account'] as const;
export type Access = (typeof accessWays)[number];

/** Before: a person looks at each text first. After: shown once masked, looked at later. */
export const moderationWays = ['before', 'after'] as const;

export const consultationStates = ['draft', 'published', 'withdrawn'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** Where a consultation stands on a day. */
export type Phase = 'draft' | 'coming' | 'open' | 'closed' | 'withdrawn';

export const kindOf = (form: ConsultationForm): typeof entryKind | typeof ideaKind =>
  form === 'ideas' ? ideaKind : entryKind;

interface Placed {
  readonly form: ConsultationForm;
  readonly slug: string;
}

/** Public page. */
export const publicHref = ({ form, slug }: Placed): string =>
  `/opinions/${form === 'ideas' ? 'ideas' : 'consultations'}/${slug}`;

/** Page of an idea. */
export const ideaHref = (slug: string, inputId: string): string =>
  `/opinions/ideas/${slug}/${inputId}`;

export const deskHref = (id: string): string => `/staff/opinions/${id}`;

/** Cached pages that list consultations. */
export const listTopic = 'opinions';
/** Cached pages that show one. */
export const pageTopic = (id: string): string => `opinions:${id}`;

export const subjectType = 'opinions.consultation';
