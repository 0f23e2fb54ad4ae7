import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore, StoredFile } from '#platform/files/files.ts';
import { newId } from '#platform/ids.ts';
import type { MediaKind, Medium, ShownMedium } from './model.ts';
import type { DrawnVariant } from './picture.ts';
import { media, mediaVariants } from './schema.ts';

const ours = ['image/webp', 'image/jpeg', 'image/png'];
const anySize = Number.MAX_SAFE_INTEGER;

/** A file that this program drew. */
export function saveDrawn(
  unit: Unit,
  files: FileStore,
  drawn: { readonly name: string; readonly content: Uint8Array },
): Promise<StoredFile> {
  return files.save(unit, { ...drawn, accept: ours, limit: anySize, ownWork: true });
}

/** Topics of the pages that show a medium. */
export const mediaTopic = (id: string): string => `media:${id}`;

/** Puts the sizes of a picture in the place of the old ones. */
export async function keepVariants(
  unit: Unit,
  files: FileStore,
  medium: { readonly id: string; readonly name: string },
  variants: readonly DrawnVariant[],
): Promise<void> {
  const { db, town } = unit;
  const own = and(eq(mediaVariants.town, town), eq(mediaVariants.mediaId, medium.id));
  const old = await db.delete(mediaVariants).where(own).returning();
  await eraseFiles(
    unit,
    old.map(({ fileId }) => fileId),
  );
  const bare = medium.name.replace(/\.[a-z0-9]+$/i, '');
  for (const variant of variants) {
    const file = await saveDrawn(unit, files, { ...variant, name: `${bare}-${variant.name}` });
    const { name, width, height } = variant;
    await db
      .insert(mediaVariants)
      .values({ town, mediaId: medium.id, name, fileId: file.id, width, height });
  }
}

/** How rows name who did something; the audit log says the rest. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return actor.staffId;
  return actor.kind === 'system' ? actor.name : actor.kind;
}

/** What the words and facts of a medium may be, whatever its sort. */
export type MediumValues = Partial<
  Omit<Medium, 'id' | 'kind' | 'revision' | 'savedAt' | 'revisedAt'>
> & { readonly fileId: string };

const blank = {
  width: null,
  height: null,
  animated: false,
  pages: null,
  hasText: null,
  alt: { ja: '', en: '' },
  decorative: false,
  caption: '',
  focalX: 0.5,
  focalY: 0.5,
  alternative: null,
  transcript: '',
  audioDescription: '',
  captionsFileId: null,
  posterFileId: null,
  departmentId: null,
  published: false,
} as const;

/** Facts of a stored file that a medium repeats. */
export function factsOf(file: StoredFile) {
  const { id: fileId, name, mediaType, bytes, sha256 } = file;
  return { fileId, name, mediaType, bytes, sha256 };
}

/** A new medium under a new address. @returns its id. */
export async function addMedium(
  unit: Unit,
  actor: Actor,
  kind: MediaKind,
  values: ReturnType<typeof factsOf> & MediumValues,
): Promise<string> {
  const { db, town, now } = unit;
  const id = newId();
  await db.insert(media).values({
    ...blank,
    ...values,
    town,
    id,
    kind,
    revision: 1,
    savedBy: nameOf(actor),
    savedAt: now,
    revisedAt: now,
  });
  return id;
}

/** Changes a medium that keeps its address, and drops the pages that show it. */
export async function changeMedium(
  unit: Unit,
  medium: ShownMedium,
  values: Partial<MediumValues>,
): Promise<void> {
  const { db, town, now } = unit;
  await db
    .update(media)
    .set({ ...values, revision: medium.revision + 1, revisedAt: now })
    .where(and(eq(media.town, town), eq(media.id, medium.id)));
  unit.drop(mediaTopic(medium.id));
}

export async function auditMedium(
  unit: Unit,
  actor: Actor,
  action: string,
  medium: { readonly id: string; readonly kind: MediaKind },
): Promise<void> {
  await recordAudit(unit, actor, {
    action,
    subject: { type: 'content.media', id: medium.id },
    details: { kind: medium.kind },
  });
}
