/**
 * Where a meeting stands. Running: the chair opened it; questions and votes are taken live. Ended and
 * cancelled are for good.
 */
export const meetingStates = ['draft', 'announced', 'running', 'ended', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What somebody needs to take part; the organiser arranges it before the day. */
export const needs = [
  'sign-language',
  'captions',
  'childcare',
  'wheelchair',
  'large-print',
  'interpreter',
] as const;
export type Need = (typeof needs)[number];

export const signUpStates = ['confirmed', 'waiting', 'cancelled'] as const;
export type SignUpState = (typeof signUpStates)[number];

/** How somebody signed up. */
export const signUpWays = ['web', 'counter', 'phone'] as const;
export type SignUpWay = (typeof signUpWays)[number];

/** A question waits for an answer, a promise (宿題) to be kept. */
export const pointKinds = ['question', 'promise'] as const;
export type PointKind = (typeof pointKinds)[number];

/**
 * Open: comes back in every next meeting of the series. Answered: comes back once more, with what became
 * of it. Reported: a meeting heard it. Withdrawn: whoever asked took it back.
 */
export const pointStates = ['open', 'answered', 'reported', 'withdrawn'] as const;
export type PointState = (typeof pointStates)[number];

/** On whose side somebody spoke. */
export const speakers = ['chair', 'town', 'guest', 'citizen'] as const;
export type Speaker = (typeof speakers)[number];

export const minutesStates = ['draft', 'waiting', 'published', 'withdrawn'] as const;
export type MinutesState = (typeof minutesStates)[number];

export const recordKinds = ['document', 'video', 'link'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Name under which meetings stand in the engines. */
export const moduleName = 'meetings';
export const meetingType = 'meetings.meeting';
export const seriesType = 'meetings.series';
export const minutesType = 'meetings.minutes';
export const questionKind = 'meetings.question';
export const promiseKind = 'meetings.promise';
export const noticeKind = 'meetings.sign-up';
export const dailyName = 'meetings.daily';
export const midnightName = 'meetings.midnight';

/** Cached pages that show meetings. */
export const pageTopic = 'meetings';

export const refOf = (id: string) => ({ owner: moduleName, id });
/** Minutes are an item of their own: withdrawn, they leave the lists and the meeting stays. */
export const minutesRefOf = (meetingId: string) => ({
  owner: moduleName,
  id: `minutes-${meetingId}`,
});

export const hrefOf = (slug: string): string => `/meetings/${slug}`;
export const minutesHref = (slug: string): string => `/meetings/${slug}/minutes`;
export const questionsHref = (slug: string): string => `/meetings/${slug}/questions`;
export const signUpHref = (slug: string): string => `/meetings/${slug}/sign-up`;
export const seriesHref = (slug: string): string => `/meetings/series/${slug}`;
export const deskHref = (id: string): string => `/staff/meetings/${id}`;
