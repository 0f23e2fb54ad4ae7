import { and, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import type { LibraryQuery } from './inputs.ts';
import type { MediaUser, Medium, ShownMedium, Variant } from './model.ts';
import { media, mediaUses, mediaVariants } from './schema.ts';
import { mediaWord } from './text.ts';

/** Rows of the library on one page. */
export const pageSize = 24;

async function variantsOf({ db, town }: Unit, ids: readonly string[]) {
  const byMedium = new Map<string, Variant[]>();
  if (ids.length === 0) return byMedium;
  const rows = await db
    .select()
    .from(mediaVariants)
    .where(and(eq(mediaVariants.town, town), inArray(mediaVariants.mediaId, [...ids])));
  for (const { mediaId, ...variant } of rows) {
    byMedium.set(mediaId, [...(byMedium.get(mediaId) ?? []), variant]);
  }
  return byMedium;
}

async function withVariants(unit: Unit, rows: readonly Medium[]): Promise<ShownMedium[]> {
  const variants = await variantsOf(
    unit,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    variants: [...(variants.get(row.id) ?? [])].sort((a, b) => a.width - b.width),
  }));
}

/** Media by their ids, for drawing content; ids that are none are left out. */
export async function findMediaOf(
  unit: Unit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownMedium>> {
  const wanted = [...new Set(ids)].filter(isId);
  if (wanted.length === 0) return new Map();
  const rows = await unit.db
    .select()
    .from(media)
    .where(and(eq(media.town, unit.town), inArray(media.id, wanted)));
  return new Map((await withVariants(unit, rows)).map((medium) => [medium.id, medium]));
}

/** @throws AppError `not-found` */
export async function findMedium(unit: Unit, id: string): Promise<ShownMedium> {
  const medium = (await findMediaOf(unit, [id])).get(id);
  if (!medium) throw notFound(mediaWord);
  return medium;
}

/** Whether everybody may see it: something published uses it, or it was published by itself. */
export async function isPublic({ db, town }: Unit, medium: Medium): Promise<boolean> {
  if (medium.published) return true;
  const own = and(
    eq(mediaUses.town, town),
    eq(mediaUses.mediaId, medium.id),
    eq(mediaUses.stage, 'published'),
  );
  const [use] = await db.select({ owner: mediaUses.owner }).from(mediaUses).where(own).limit(1);
  return use !== undefined;
}

export interface MediumUse extends MediaUser {
  readonly href: string;
  readonly title: Text;
}

/** What uses a medium, published first. */
export async function listUses({ db, town }: Unit, mediaId: string): Promise<MediumUse[]> {
  const rows = await db
    .select()
    .from(mediaUses)
    .where(and(eq(mediaUses.town, town), eq(mediaUses.mediaId, mediaId)))
    .orderBy(desc(mediaUses.stage), mediaUses.href);
  return rows.map(({ owner, ownerId, stage, href, title }) => ({
    owner,
    id: ownerId,
    stage,
    href,
    title,
  }));
}

/** Pictures that say nothing, PDFs that nothing stands for, and videos that only the eyes or ears reach. */
const lacksWords = or(
  and(eq(media.kind, 'image'), eq(media.decorative, false), sql`${media.alt}->>'ja' = ''`),
  and(eq(media.mediaType, 'application/pdf'), sql`${media.alternative} IS NULL`),
  and(eq(media.kind, 'video'), eq(media.transcript, ''), sql`${media.captionsFileId} IS NULL`),
);

function matching({ town }: Unit, { q, kind, missing }: LibraryQuery): SQL | undefined {
  const pattern = `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return and(
    eq(media.town, town),
    kind === '' ? undefined : eq(media.kind, kind),
    missing === '' ? undefined : lacksWords,
    q === ''
      ? undefined
      : sql`(${media.name} || ' ' || ${media.caption} || ' ' || (${media.alt}->>'ja')) ILIKE ${pattern}`,
  );
}

export interface LibraryPage {
  readonly media: readonly ShownMedium[];
  readonly total: number;
  /** How many of the whole library lack the words that somebody needs. */
  readonly lacking: number;
}

/** A page of the library, newest first. */
export async function listMedia(unit: Unit, query: LibraryQuery): Promise<LibraryPage> {
  const where = matching(unit, query);
  const own = eq(media.town, unit.town);
  const rows = await unit.db
    .select()
    .from(media)
    .where(where)
    .orderBy(desc(media.savedAt), desc(media.id))
    .limit(pageSize)
    .offset((query.page - 1) * pageSize);
  const [found] = await unit.db.select({ total: count() }).from(media).where(where);
  const [poor] = await unit.db.select({ total: count() }).from(media).where(and(own, lacksWords));
  return {
    media: await withVariants(unit, rows),
    total: found?.total ?? 0,
    lacking: poor?.total ?? 0,
  };
}
