import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { hashOf, parseVariant, variantHref, videoHref } from './addresses.ts';
import { type OpenedFile, openMediaFile, type Sending, sendMedia } from './answers.ts';
import type { ShownMedium } from './model.ts';
import { findMedium, isPublic } from './queries.ts';
import { mediaWord } from './text.ts';

export const publicRoutes = new Hono<HttpEnv>();

interface Found {
  readonly fileId: string;
  readonly forGood?: boolean;
  readonly mediaType?: string;
  readonly inline?: boolean;
}

/** The size that content points at by the address that stays. */
function usualVariant({ variants }: ShownMedium) {
  return variants.find(({ name }) => /^800\.(?:jpg|png)$/.test(name)) ?? variants.at(-1);
}

/** A hash of an older file leads to what stands in its place now. */
function byHash(medium: ShownMedium, wanted: string): Found | { readonly to: string } | undefined {
  const parsed = parseVariant(wanted);
  if (!parsed) return undefined;
  const isNow = parsed.hash === hashOf(medium);
  if (parsed.variant.startsWith('video.')) {
    if (medium.kind !== 'video') return undefined;
    return isNow
      ? { fileId: medium.fileId, forGood: true, inline: true }
      : { to: videoHref(medium) };
  }
  const variant = medium.variants.find(({ name }) => name === parsed.variant);
  if (!variant) return undefined;
  return isNow
    ? { fileId: variant.fileId, forGood: true, inline: true }
    : { to: variantHref(medium, variant) };
}

function findFile(medium: ShownMedium, wanted: string): Found | { readonly to: string } {
  const hashed = byHash(medium, wanted);
  if (hashed) return hashed;
  if (parseVariant(wanted)) throw notFound(mediaWord);
  if (wanted === 'captions.vtt' && medium.captionsFileId) {
    return { fileId: medium.captionsFileId, inline: true, mediaType: 'text/vtt; charset=utf-8' };
  }
  if (wanted === 'poster' && medium.posterFileId) {
    return { fileId: medium.posterFileId, inline: true };
  }
  if (medium.kind !== 'image') return { fileId: medium.fileId };
  return { fileId: usualVariant(medium)?.fileId ?? medium.fileId, inline: true };
}

type Answer = { readonly to: string } | { readonly opened: OpenedFile; readonly how: Sending };

/** Staff see what is not published yet; to everybody else it is not there. */
async function answerOf(c: HttpContext, unit: Unit, id: string, wanted: string): Promise<Answer> {
  const medium = await findMedium(unit, id);
  const open = await isPublic(unit, medium);
  if (!open && c.var.actor.kind !== 'staff') throw notFound(mediaWord);
  const found = findFile(medium, wanted);
  if ('to' in found) return found;
  const opened = await openMediaFile(unit, c.var.platform.files, found.fileId);
  const { forGood = false, inline = false, mediaType } = found;
  return { opened, how: { open, forGood, inline, mediaType } };
}

publicRoutes.get('/media/:id/:name', async (c) => {
  const { id, name } = c.req.param();
  const answer = await inTown(c, (unit) => answerOf(c, unit, id, name));
  return 'to' in answer ? c.redirect(answer.to, 302) : sendMedia(c, answer.opened, answer.how);
});
