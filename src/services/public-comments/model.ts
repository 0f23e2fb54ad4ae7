import type { ApplicantPages } from '#engines/cases/contract.ts';
import type { AnswerOutcome, InputChannel } from '#engines/threads/contract.ts';

/** 意見公募（パブリックコメント）: a draft is shown, comments are taken, each is answered in a table. */
export const moduleName = 'public-comments';

/** Kind of inputs, as the engine `threads` knows them; the call is their subject. */
export const commentKind = 'public-comments.comment';

/** Kinds of approval: of the announcement, and of the table of opinions and answers. */
export const callApprovalKind = 'public-comments.call';
export const resultApprovalKind = 'public-comments.result';
export const subjectType = 'public-comments.call';
export const subjectOf = (id: string) => ({ type: subjectType, id });

/** Kind of hop of a thread: what was decided after a call. */
export const resultHop = 'public-comments.result';

/** Sort of notice to contributors. */
export const resultNotice = 'public-comments.result';

export const callStates = ['draft', 'waiting', 'published', 'withdrawn'] as const;
export type CallState = (typeof callStates)[number];

/** Working: staff write the table. Waiting: it is before the approvers. */
export const resultStates = ['working', 'waiting', 'published'] as const;
export type ResultState = (typeof resultStates)[number];

/** Where a call stands on a day. */
export type Phase = CallState | 'coming' | 'open' | 'closed' | 'answered';

/** Ways that a call opens to contributors. */
export const ways = ['web', 'post', 'fax', 'email', 'counter'] as const;
export type Way = (typeof ways)[number];

/** The way on which a submission came. */
export const channels = ['web', 'post', 'fax', 'email', 'counter', 'phone'] as const;
export type Channel = (typeof channels)[number];

/** As the engine calls them. */
export const inputChannelOf = {
  ...{ web: 'web', post: 'paper', fax: 'paper' },
  ...{ email: 'mail', counter: 'counter', phone: 'phone' },
} as const satisfies Record<Channel, InputChannel>;

/** Whether the call asks for a name or an address. */
export const askings = ['required', 'optional', 'none'] as const;
export type Asking = (typeof askings)[number];

/** What the town did with an opinion (反映の有無). */
export const reflections = [
  'reflected',
  'partly',
  'already',
  'not-reflected',
  'reference',
  'outside',
] as const;
export type Reflection = (typeof reflections)[number];

/** The same as the engine tells it on the page of a comment. */
export const outcomeOf = {
  ...{ reflected: 'taken-up', partly: 'partly', already: 'explained' },
  ...{ 'not-reflected': 'not-taken-up', reference: 'later', outside: 'explained' },
} as const satisfies Record<Reflection, AnswerOutcome>;

/** What became of the draft (行政手続法43条1項, 4項). */
export const conclusions = ['as-drafted', 'changed', 'not-made'] as const;
export type Conclusion = (typeof conclusions)[number];

/** What the history of a call tells its readers. */
export const eventKinds = ['announced', 'extended', 'corrected', 'withdrawn', 'answered'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Words in the place of a slug. */
export const reservedSlugs: readonly string[] = ['find', 'mine', 'new', 'settings'];

interface Placed {
  readonly slug: string;
}
export const publicHref = ({ slug }: Placed): string => `/public-comments/${slug}`;
export const resultsHref = (call: Placed): string => `${publicHref(call)}/results`;
export const deskHref = (id: string): string => `/staff/public-comments/${id}`;
export const tableHref = (id: string): string => `${deskHref(id)}/table`;
export const commentsHref = (id: string): string => `${deskHref(id)}/comments`;

/** As the register of published items names the call and its result. */
export const callItem = (id: string) => ({ owner: moduleName, id });
export const resultItem = (id: string) => ({ owner: moduleName, id: `${id}-result` });

/** Cached pages that list calls. */
export const listTopic = 'public-comments';
/** Cached pages that show one. */
export const pageTopic = (id: string): string => `public-comments:${id}`;

/** Where contributors find what they sent. */
export const submissionPages: ApplicantPages = {
  ...{ type: moduleName, find: '/public-comments/find', base: '/public-comments/mine' },
  cookie: { name: 'tomoni_comment', path: '/public-comments' },
  limits: 'public-comments',
};

/** What one submission may hold. */
export const mostComments = 20;
export const longestComment = 4000;
