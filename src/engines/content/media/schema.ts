import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { townTable } from '#platform/database/town-table.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Alternative, mediaKinds } from './model.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What the town shows and hands out: pictures, documents, videos. The id is its address for good. */
export const media = townTable(
  'content_media',
  {
    id: uuid('id').notNull(),
    kind: text('kind', { enum: mediaKinds }).notNull(),
    /** Goes up when the file is replaced or edited; the address stays. */
    revision: integer('revision').notNull(),
    /** Pictures: drawn anew without EXIF, at most 2,400 pixels wide. Others: as they came. */
    fileId: uuid('file_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256 of the content, hex; its first letters stand in addresses that are kept for good. */
    sha256: text('sha256').notNull(),
    /** Pixels; pictures only. */
    width: integer('width'),
    height: integer('height'),
    animated: boolean('animated').notNull(),
    /** Pages of a PDF, and whether a machine can read it aloud. */
    pages: integer('pages'),
    hasText: boolean('has_text'),
    /** What a picture says; `ja` is empty while it is missing or the picture is decoration. */
    alt: jsonb('alt').$type<{ ja: string; en?: string }>().notNull(),
    decorative: boolean('decorative').notNull(),
    caption: text('caption').notNull(),
    /** The spot that every crop keeps, from 0 to 1 of width and height. */
    focalX: real('focal_x').notNull(),
    focalY: real('focal_y').notNull(),
    /** What stands for a PDF for those who cannot read it. */
    alternative: jsonb('alternative').$type<Alternative>(),
    /** Video: everything that is said and shown, as text. */
    transcript: text('transcript').notNull(),
    audioDescription: text('audio_description').notNull(),
    captionsFileId: uuid('captions_file_id'),
    posterFileId: uuid('poster_file_id'),
    departmentId: uuid('department_id'),
    /** Shown to everybody though nothing published uses it. */
    published: boolean('published').notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: moment('saved_at').notNull(),
    revisedAt: moment('revised_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.id] }),
    index('content_media_newest').on(t.town, t.kind, t.savedAt),
  ],
);

/** Sizes of a picture, drawn once. */
export const mediaVariants = townTable(
  'content_media_variants',
  {
    mediaId: uuid('media_id').notNull(),
    /** As in the address after the hash: `800.webp`, `card.jpg`. */
    name: text('name').notNull(),
    fileId: uuid('file_id').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.mediaId, t.name] }),
    foreignKey({ columns: [t.town, t.mediaId], foreignColumns: [media.town, media.id] }),
  ],
);

/** What uses a medium; it is public while a published record does. */
export const mediaUses = townTable(
  'content_media_uses',
  {
    mediaId: uuid('media_id').notNull(),
    /** Module and id of the record, as in `news`. */
    owner: text('owner').notNull(),
    ownerId: text('owner_id').notNull(),
    stage: text('stage', { enum: ['draft', 'published'] }).notNull(),
    href: text('href').notNull(),
    title: jsonb('title').$type<Text>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.town, t.mediaId, t.owner, t.ownerId, t.stage] }),
    index('content_media_uses_owner').on(t.town, t.owner, t.ownerId),
    foreignKey({ columns: [t.town, t.mediaId], foreignColumns: [media.town, media.id] }),
  ],
);
