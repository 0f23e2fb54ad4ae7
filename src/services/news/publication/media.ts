import { contentMedia, forgetUses, noteUses } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Content, moduleName, wordings } from '../model.ts';
import { asText } from './bodies.ts';

/** Everything of the library that a version shows. */
export function mediaOf({ body, imageId, video, attachments }: Content): string[] {
  const written = wordings.flatMap((wording) => contentMedia(body[wording]));
  const own = [imageId, video?.mediaId].filter((id) => id !== undefined);
  return [...new Set([...written, ...own, ...attachments])];
}

/** What a public version uses is public; what a draft uses is not. */
export async function keepMedia(
  unit: Unit,
  id: string,
  stage: 'draft' | 'published',
  content: Content | undefined,
): Promise<void> {
  const user = { owner: moduleName, id, stage };
  if (!content) return forgetUses(unit, user);
  const href = stage === 'draft' ? `/staff/news/${id}` : `/news/${content.slug}`;
  await noteUses(unit, { ...user, href, title: asText(content.title, content) }, mediaOf(content));
}
