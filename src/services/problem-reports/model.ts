/** まちの困りごと通報: what is broken or dangerous in streets and parks, on a map. */
export const moduleName = 'problem-reports';

/** Kind of inputs, as the engine `threads` knows it. The subject of such an input is the report's id. */
export const reportKind = 'problem-reports.report';

/** Sort of notice for those who said "I have this problem too". */
export const followNotice = 'problem-reports.followed';

/** Where a report stands. Open ones are those that somebody still has to do something about. */
export const openStatuses = ['received', 'confirmed', 'working'] as const;
export const reportStatuses = [...openStatuses, 'done', 'declined', 'merged', 'withdrawn'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** What the lists of everybody hang on; what of a report somebody reads, the engine `threads` says. */
export const sights = ['waiting', 'shown', 'hidden'] as const;
export type Sight = (typeof sights)[number];

/** Faces and plates may stand in a picture: a person looks at it before everybody does. */
export const photoStates = ['waiting', 'shown', 'hidden'] as const;
export type PhotoState = (typeof photoStates)[number];

export const photosPerReport = 4;

export const categoryIcons = [
  'road',
  'gutter',
  'light',
  'playground',
  'mirror',
  'waste',
  'snow',
  'tree',
  'water',
  'other',
] as const;
export type CategoryIcon = (typeof categoryIcons)[number];

/** WGS 84, degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The rectangle in which the town lies, in degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export const home = '/problem-reports';
export const reportHref = (id: string): string => `${home}/${id}`;
export const draftHref = (id: string): string => `${home}/new/${id}`;
export const desk = '/staff/problem-reports';
export const deskHref = (id: string): string => `${desk}/${id}`;
export const photoHref = (reportId: string, photoId: string): string =>
  `${home}/${reportId}/photos/${photoId}`;

/** Cached pages that list reports, and what the town set. */
export const listTopic = 'problem-reports';
export const pageTopic = (id: string): string => `problem-reports:${id}`;

export const subjectOf = (id: string) => ({ type: 'problem-reports.report', id });
