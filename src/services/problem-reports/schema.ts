import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appendOnlyTable, townTable } from '#platform/database/town-table.ts';
import { categoryIcons, photoStates, reportStatuses, sights } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name, { mode: 'string' });

/** What the town decided; no reports are taken until it did. */
export const settings = townTable(
  'problem_reports_settings',
  {
    open: boolean('open').notNull(),
    south: doublePrecision('south').notNull(),
    west: doublePrecision('west').notNull(),
    north: doublePrecision('north').notNull(),
    east: doublePrecision('east').notNull(),
    /** For what cannot wait. */
    telephone: text('telephone').notNull(),
    telephoneHours: text('telephone_hours').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town] })],
);

/** Sorts of problems, as the town words them. */
export const categories = townTable(
  'problem_reports_categories',
  {
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull(),
    nameEasy: text('name_easy').notNull(),
    icon: text('icon', { enum: categoryIcons }).notNull(),
    departmentId: uuid('department_id').notNull(),
    /** May endanger somebody: the page says the telephone number first. */
    emergency: boolean('emergency').notNull(),
    /** Days from the report to its end, as the town promises. */
    targetDays: integer('target_days').notNull(),
    /** Open reports within so many metres may be the same problem. */
    nearMetres: integer('near_metres').notNull(),
    position: integer('position').notNull(),
    active: boolean('active').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.slug] })],
);

/** Areas in which another section is in charge; the category `*` stands for all of them. */
export const routes = townTable(
  'problem_reports_routes',
  {
    category: text('category').notNull(),
    area: text('area').notNull(),
    departmentId: uuid('department_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.category, t.area] })],
);

/** Places that everybody knows: names on the map, and a point for those who have no map. */
export const landmarks = townTable(
  'problem_reports_landmarks',
  {
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    area: text('area'),
    latitude: doublePrecision('latitude').notNull(),
    longitude: doublePrecision('longitude').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.town, t.id] })],
);

/** Reports; what was said stands with the engine `threads`, and who may read it is said there. */
export const reports = townTable(
  'problem_reports_reports',
  {
    id: uuid('id').notNull(),
    inputId: uuid('input_id').notNull(),
    category: text('category').notNull(),
    area: text('area'),
    /** Follows the owner of the voice. */
    departmentId: uuid('department_id').notNull(),
    /** As it was told; others read it masked, in the title of the voice. */
    place: text('place').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    /** The point is that of a landmark close by. */
    approximate: boolean('approximate').notNull(),
    status: text('status', { enum: reportStatuses }).notNull(),
    sight: text('sight', { enum: sights }).notNull(),
    /** People who have this problem, the reporter among them. */
    followers: integer('followers').notNull(),
    /** The report of the same problem that goes on in its stead. */
    mergedInto: uuid('merged_into'),
    receivedOn: day('received_on').notNull(),
    dueOn: day('due_on').notNull(),
    /** When it was done or declined. */
    endedOn: day('ended_on'),
    sample: boolean('sample').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => {
    const open = sql`status IN ('received', 'confirmed', 'working')`;
    const shown = sql`sight = 'shown'`;
    return [
      primaryKey({ columns: [t.town, t.id] }),
      unique('problem_reports_reports_input').on(t.town, t.inputId),
      index('problem_reports_near')
        .on(t.town, t.category, t.latitude, t.longitude)
        .where(sql`status IN ('received', 'confirmed', 'working') AND sight <> 'hidden'`),
      index('problem_reports_shown').on(t.town, t.id).where(shown),
      index('problem_reports_shown_category').on(t.town, t.category, t.id).where(shown),
      index('problem_reports_shown_status').on(t.town, t.status, t.id).where(shown),
      index('problem_reports_shown_area').on(t.town, t.area, t.id).where(shown),
      index('problem_reports_section').on(t.town, t.departmentId, t.dueOn, t.id).where(open),
      index('problem_reports_all').on(t.town, t.dueOn, t.id),
      index('problem_reports_merged').on(t.town, t.mergedInto).where(sql`merged_into IS NOT NULL`),
      index('problem_reports_received').on(t.town, t.receivedOn, t.category),
      foreignKey({
        name: 'problem_reports_reports_merged_into',
        columns: [t.town, t.mergedInto],
        foreignColumns: [t.town, t.id],
      }),
    ];
  },
);

export const updateKinds = ['status', 'routed', 'merged'] as const;

/** What happened to a report, in the words that everybody reads, and with a note for the house. */
export const updates = appendOnlyTable(
  'problem_reports_updates',
  {
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    kind: text('kind', { enum: updateKinds }).notNull(),
    status: text('status', { enum: reportStatuses }).notNull(),
    /** For everybody. */
    text: text('text').notNull(),
    /** For staff. */
    note: text('note').notNull(),
    staffId: uuid('staff_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('problem_reports_updates_of').on(t.town, t.reportId, t.at),
    foreignKey({ columns: [t.town, t.reportId], foreignColumns: [reports.town, reports.id] }),
  ],
);

/** What somebody has typed so far; gone after two days, or once it was sent. */
export const drafts = townTable(
  'problem_reports_drafts',
  {
    id: uuid('id').notNull(),
    /** Keyed digest of the browser or account that writes it. */
    person: text('person').notNull(),
    category: text('category').notNull(),
    values: jsonb('values').$type<Readonly<Record<string, string>>>().notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('problem_reports_drafts_age').on(t.town, t.changedAt),
  ],
);

/** Pictures, drawn anew without any word that came with them. A draft and its report have one id. */
export const photos = townTable(
  'problem_reports_photos',
  {
    id: uuid('id').notNull(),
    /** The report, or the draft that becomes it. */
    reportId: uuid('report_id').notNull(),
    fileId: uuid('file_id').notNull(),
    part: text('part', { enum: ['before', 'after'] }).notNull(),
    state: text('state', { enum: photoStates }).notNull(),
    width: smallint('width').notNull(),
    height: smallint('height').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('problem_reports_photos_of').on(t.town, t.reportId, t.id),
  ],
);

/** One for each person and report. */
export const follows = townTable(
  'problem_reports_follows',
  {
    reportId: uuid('report_id').notNull(),
    /** Keyed digest of account or browser; the same in all reports, so that merging counts nobody twice. */
    person: text('person').notNull(),
    /** Who wants to be told; the reporter is told by the engine `threads`. */
    userId: text('user_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.reportId, t.person] }),
    foreignKey({ columns: [t.town, t.reportId], foreignColumns: [reports.town, reports.id] }),
  ],
);
