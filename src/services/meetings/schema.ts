import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Override } from '#engines/content/contract.ts';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import type { MinutesBody } from './minutes/body.ts';
import {
  meetingStates,
  minutesStates,
  type Need,
  pointKinds,
  pointStates,
  recordKinds,
  signUpStates,
  signUpWays,
  speakers,
} from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** Meetings that belong together: one of a ward, one of a subject. */
export const series = townTable(
  'meetings_series',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    areas: text('areas').array().notNull(),
    topics: text('topics').array().notNull(),
    /** Slug of the project that it is part of. */
    project: text('project'),
    /** Number of the plan's policy that it serves. */
    policy: integer('policy'),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_series_slug').on(t.town, t.slug),
  ],
);

export const meetings = townTable(
  'meetings_meetings',
  {
    id: uuid('id').notNull(),
    slug: text('slug').notNull(),
    seriesId: uuid('series_id'),
    title: jsonb('title').$type<Text>().notNull(),
    summary: jsonb('summary').$type<Text>().notNull(),
    departmentId: uuid('department_id').notNull(),
    /** Who answers for the meeting. */
    ownerStaffId: uuid('owner_staff_id'),
    state: text('state', { enum: meetingStates }).notNull(),
    day: day('day').notNull(),
    /** `HH:MM` in Japan. */
    startsAt: text('starts_at').notNull(),
    endsAt: text('ends_at').notNull(),
    /** Empty for a meeting that is online only. */
    place: text('place').notNull(),
    /** How to get there, and whether it is free of steps. */
    access: text('access').notNull(),
    onlineUrl: text('online_url').notNull(),
    /** False: only those who signed up get the link. */
    onlineForAll: boolean('online_for_all').notNull(),
    takesSignUps: boolean('takes_sign_ups').notNull(),
    /** Seats; without it as many as come. */
    capacity: integer('capacity'),
    /** Last day to sign up; without it the day of the meeting. */
    signUpUntil: day('sign_up_until'),
    /** Last day for questions beforehand; without it the day of the meeting. */
    questionsUntil: day('questions_until'),
    areas: text('areas').array().notNull(),
    topics: text('topics').array().notNull(),
    project: text('project'),
    policy: integer('policy'),
    /** Days after the meeting after which personal data of sign-ups are deleted. */
    keepDays: integer('keep_days').notNull(),
    /** People who came without signing up. */
    walkIns: integer('walk_ins').notNull(),
    /** What the last change says to readers. */
    correction: text('correction').notNull(),
    cancelReason: text('cancel_reason').notNull(),
    announcedAt: moment('announced_at'),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    /** Counts every save, so that two writers do not overwrite each other. */
    revision: integer('revision').notNull(),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_meetings_slug').on(t.town, t.slug),
    index('meetings_meetings_day').on(t.town, t.day),
    index('meetings_meetings_series').on(t.town, t.seriesId, t.day),
    foreignKey({ columns: [t.town, t.seriesId], foreignColumns: [series.town, series.id] }),
  ],
);

const meetingKey = {
  foreignColumns: [meetings.town, meetings.id] as [typeof meetings.town, typeof meetings.id],
};

/** Who comes. After the days of the meeting's setting only counts and needs are left. */
export const signUps = townTable(
  'meetings_sign_ups',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    /** In the order of arrival; nobody else gets it. */
    number: integer('number').notNull(),
    /** The same form sent twice is one sign-up. */
    key: text('key').notNull(),
    state: text('state', { enum: signUpStates }).notNull(),
    way: text('way', { enum: signUpWays }).notNull(),
    name: text('name').notNull(),
    /** Lower case; empty for those who left none. */
    email: text('email').notNull(),
    telephone: text('telephone').notNull(),
    userId: text('user_id'),
    language: text('language').$type<Language>().notNull(),
    needs: text('needs').array().$type<Need[]>().notNull(),
    needsNote: text('needs_note').notNull(),
    attendedAt: moment('attended_at'),
    movedUpAt: moment('moved_up_at'),
    remindedAt: moment('reminded_at'),
    erasedAt: moment('erased_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_sign_ups_number').on(t.town, t.meetingId, t.number),
    unique('meetings_sign_ups_key').on(t.town, t.meetingId, t.key),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

/** Questions and promises of meetings; what was said, how it is answered and by whom stands with its input. */
export const points = townTable(
  'meetings_points',
  {
    id: uuid('id').notNull(),
    /** Of the threads engine. */
    inputId: uuid('input_id').notNull(),
    kind: text('kind', { enum: pointKinds }).notNull(),
    meetingId: uuid('meeting_id').notNull(),
    seriesId: uuid('series_id'),
    state: text('state', { enum: pointStates }).notNull(),
    dueOn: day('due_on'),
    /** What became of it, in the words of the meeting that heard it. */
    outcome: text('outcome').notNull(),
    settledOn: day('settled_on'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_points_input').on(t.town, t.inputId),
    index('meetings_points_series').on(t.town, t.seriesId, t.state),
    index('meetings_points_meeting').on(t.town, t.meetingId),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

export const agendaItems = townTable(
  'meetings_agenda_items',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    position: integer('position').notNull(),
    /** Empty for a point that came back: it is told in the words of its input. */
    title: text('title').notNull(),
    detail: text('detail').notNull(),
    /** Who speaks. */
    people: text('people').notNull(),
    minutes: integer('minutes'),
    pointId: uuid('point_id'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('meetings_agenda_items_meeting').on(t.town, t.meetingId, t.position),
    unique('meetings_agenda_items_point').on(t.town, t.meetingId, t.pointId),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
    foreignKey({ columns: [t.town, t.pointId], foreignColumns: [points.town, points.id] }),
  ],
);

/** Minutes as they are being written; what is public is a version of them. */
export const minutes = townTable(
  'meetings_minutes',
  {
    meetingId: uuid('meeting_id').notNull(),
    state: text('state', { enum: minutesStates }).notNull(),
    /** Clean HTML of the content engine: what was decided, in short. */
    html: text('html').notNull(),
    /** The same in English, in plain words; may be empty. */
    summaryEn: text('summary_en').notNull().default(''),
    /** The version that everybody reads; none while nothing is public. */
    shownVersion: uuid('shown_version'),
    publishedAt: moment('published_at'),
    withdrawnAt: moment('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason').notNull(),
    /** Findings of the checks for which somebody answers. */
    overrides: jsonb('overrides').$type<readonly Override[]>().notNull(),
    revision: integer('revision').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.meetingId] }),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

export const minutesEntries = townTable(
  'meetings_minutes_entries',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    position: integer('position').notNull(),
    /** Under which item of the agenda it was said; the item may be gone. */
    agendaItemId: uuid('agenda_item_id'),
    speaker: text('speaker', { enum: speakers }).notNull(),
    /** Office of the town's people; a citizen's only if they wish to be named. */
    name: text('name').notNull(),
    text: text('text').notNull(),
    /** The promise or question that it made. */
    pointId: uuid('point_id'),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('meetings_minutes_entries_meeting').on(t.town, t.meetingId, t.position),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
    foreignKey({ columns: [t.town, t.pointId], foreignColumns: [points.town, points.id] }),
  ],
);

/** What was public, as it was; withdrawn text stays readable for staff. */
export const minutesVersions = appendOnlyTable(
  'meetings_minutes_versions',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    number: integer('number').notNull(),
    body: jsonb('body').$type<MinutesBody>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    unique('meetings_minutes_versions_number').on(t.town, t.meetingId, t.number),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);

/** Papers handed out, films, and what others keep of it. */
export const records = townTable(
  'meetings_records',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    kind: text('kind', { enum: recordKinds }).notNull(),
    title: text('title').notNull(),
    /** Of the media library. */
    mediaId: uuid('media_id'),
    href: text('href').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('meetings_records_meeting').on(t.town, t.meetingId, t.addedAt),
    foreignKey({ columns: [t.town, t.meetingId], ...meetingKey }),
  ],
);
