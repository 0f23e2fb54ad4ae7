/** 意見: letters to the mayor, consultations, ideas, statements to vote on. */
export const moduleName = 'opinions';

/** Kinds of inputs, as the engine `threads` knows them. */
export const letterKind = 'opinions.letter';
export const entryKind = 'opinions.entry';
export const ideaKind = 'opinions.idea';
/** Somebody's own statement, on which others vote. */
export const statementKind = 'opinions.statement';
/** A statement that the town puts to the vote. */
export const seedKind = 'opinions.seed';

/** The activity that letters belong to. */
export const letterSubject = 'letter';

/**
 * How people answer a consultation: by opinions, by proposals that others can support, or by agreeing and
 * disagreeing with statements.
 */
export const consultationForms = ['entries', 'ideas', 'statements'] as const;
export type ConsultationForm = (typeof consultationForms)[number];

/**
 * Who may take part. Open: everybody, as often as they like. Browser: without an account, once from each
 * browser. Account: signed in, once each. For ideas the limit is on supporting, never on proposing; for
 * statements on voting.
 */
export const accessWays = ['open', 'browser', 'account'] as const;
export type Access = (typeof accessWays)[number];

/** Before: a person looks at each text first. After: shown once masked, looked at later. */
export const moderationWays = ['before', 'after'] as const;

export const consultationStates = ['draft', 'published', 'withdrawn'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** Where a consultation stands on a day. */
export type Phase = 'draft' | 'coming' | 'open' | 'closed' | 'withdrawn';

const forms = {
  entries: { kind: entryKind, folder: 'consultations' },
  ideas: { kind: ideaKind, folder: 'ideas' },
  statements: { kind: statementKind, folder: 'statements' },
} as const satisfies Record<ConsultationForm, { kind: string; folder: string }>;

/** Of what people say to it. */
export const kindOf = (form: ConsultationForm): string => forms[form].kind;

/** Where its public pages lie. */
export const folderOf = (form: ConsultationForm): string => forms[form].folder;

interface Placed {
  readonly form: ConsultationForm;
  readonly slug: string;
}

/** Public page. */
export const publicHref = ({ form, slug }: Placed): string => `/opinions/${folderOf(form)}/${slug}`;

/** Page of an idea. */
export const ideaHref = (slug: string, inputId: string): string =>
  `/opinions/ideas/${slug}/${inputId}`;

export const deskHref = (id: string): string => `/staff/opinions/${id}`;

/** Cached pages that list consultations. */
export const listTopic = 'opinions';
/** Cached pages that show one. */
export const pageTopic = (id: string): string => `opinions:${id}`;

export const subjectType = 'opinions.consultation';
