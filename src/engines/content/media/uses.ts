import { and, eq, inArray } from 'drizzle-orm';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { isId } from '#platform/ids.ts';
import type { MediaUser } from './model.ts';
import { media, mediaUses } from './schema.ts';

/** The record uses no media any more, or not at this stage. */
export async function forgetUses(
  { db, town }: Unit,
  { owner, id, stage }: Omit<MediaUser, 'stage'> & Partial<MediaUser>,
): Promise<void> {
  await db
    .delete(mediaUses)
    .where(
      and(
        eq(mediaUses.town, town),
        eq(mediaUses.owner, owner),
        eq(mediaUses.ownerId, id),
        stage && eq(mediaUses.stage, stage),
      ),
    );
}

/**
 * Notes which media a record uses from now on, in the transaction that writes the record; media that
 * are not there (any more) are left out. What is used at the stage `published` is public.
 */
export async function noteUses(
  unit: Unit,
  user: MediaUser & { readonly href: string; readonly title: Text },
  mediaIds: readonly string[],
): Promise<void> {
  const { db, town } = unit;
  await forgetUses(unit, user);
  const wanted = [...new Set(mediaIds)].filter(isId);
  if (wanted.length === 0) return;
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.town, town), inArray(media.id, wanted)));
  if (rows.length === 0) return;
  const { owner, id: ownerId, stage, href, title } = user;
  await db
    .insert(mediaUses)
    .values(rows.map(({ id }) => ({ town, mediaId: id, owner, ownerId, stage, href, title })));
}
