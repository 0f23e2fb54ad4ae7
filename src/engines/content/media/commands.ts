import { and, eq } from 'drizzle-orm';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { eraseFiles } from '#platform/files/erase.ts';
import type { FileStore } from '#platform/files/files.ts';
import { parseInput } from '#platform/http/input.ts';
import { authorise } from '../policy.ts';
import { parseCaptions, writeCaptions } from './captions.ts';
import { AttachmentDetails, ImageDetails, VideoDetails } from './inputs.ts';
import type { Alternative, Medium, ShownMedium } from './model.ts';
import { drawVariants } from './picture.ts';
import { findMedium, listUses } from './queries.ts';
import {
  addMedium,
  auditMedium,
  changeMedium,
  factsOf,
  keepVariants,
  mediaTopic,
  saveDrawn,
} from './save.ts';
import { media, mediaVariants } from './schema.ts';
import { inputTexts, inUse, otherKind } from './text.ts';
import type { PreparedAttachment, PreparedImage, PreparedVideo } from './uploads.ts';

type Unlocked = Omit<Medium, 'id'>;

function imageValues(input: ImageDetails): Partial<Unlocked> {
  const { alt, altEn, departmentId, later: _, ...rest } = parseInput(ImageDetails, input);
  return {
    ...rest,
    alt: { ja: alt, en: altEn },
    departmentId: departmentId ?? null,
  };
}

function alternativeOf(details: {
  alternativeText: string;
  alternativeHref: string;
  noAlternative: string;
}): Alternative | null {
  const { alternativeText, alternativeHref, noAlternative } = details;
  if (alternativeText) return { kind: 'text', text: alternativeText };
  if (alternativeHref) return { kind: 'page', href: alternativeHref };
  return noAlternative ? { kind: 'none', reason: noAlternative } : null;
}

function attachmentValues(input: AttachmentDetails, isPdf: boolean): Partial<Unlocked> {
  const details = parseInput(AttachmentDetails, input);
  const alternative = alternativeOf(details);
  if (isPdf && !alternative && !details.later)
    throw new InputError({ alternativeText: inputTexts.alternative });
  const { caption, published, departmentId } = details;
  return { caption, published, alternative, departmentId: departmentId ?? null };
}

async function videoValues(
  unit: Unit,
  files: FileStore,
  input: VideoDetails,
): Promise<Partial<Unlocked>> {
  const { captions, silent, departmentId, later, ...rest } = parseInput(VideoDetails, input);
  if (!silent && !captions && !rest.transcript)
    throw new InputError({ captions: inputTexts.captions });
  const values = { ...rest, departmentId: departmentId ?? null };
  if (!captions) return values;
  const parsed = parseCaptions(captions);
  if (!parsed.ok) throw new InputError({ captions: parsed.fault });
  const content = new TextEncoder().encode(writeCaptions(parsed.cues));
  const file = { name: 'captions.vtt', content, accept: ['text/plain', 'text/vtt'] };
  const saved = await files.save(unit, { ...file, limit: content.byteLength, ownWork: true });
  return { ...values, captionsFileId: saved.id };
}

/**
 * Keeps a picture and its sizes under a new address.
 * @throws InputError on `alt` when it neither says what the picture shows nor is marked as decoration.
 * @returns its id.
 */
export async function saveImage(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  { name, picture, focus, variants }: PreparedImage,
  input: ImageDetails,
): Promise<string> {
  authorise(actor, 'content.media');
  const values = imageValues(input);
  const file = await saveDrawn(unit, files, { name, content: picture.content });
  const { width, height, animated } = picture;
  const facts = { ...factsOf(file), width, height, animated };
  const focal = { focalX: focus.x, focalY: focus.y };
  const id = await addMedium(unit, actor, 'image', { ...values, ...facts, ...focal });
  await keepVariants(unit, files, { id, name: file.name }, variants);
  await auditMedium(unit, actor, 'content.media-saved', { id, kind: 'image' });
  return id;
}

/**
 * Keeps a document under a new address.
 * @throws InputError on `alternativeText` when a PDF comes without anything that stands for it.
 */
export async function saveAttachment(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  { file, pdf }: PreparedAttachment,
  input: AttachmentDetails,
): Promise<string> {
  authorise(actor, 'content.media');
  const values = attachmentValues(input, pdf !== undefined);
  const facts = factsOf(await files.save(unit, file));
  const read = { pages: pdf?.pages ?? null, hasText: pdf?.hasText ?? null };
  const id = await addMedium(unit, actor, 'attachment', { ...values, ...facts, ...read });
  await auditMedium(unit, actor, 'content.media-saved', { id, kind: 'attachment' });
  return id;
}

/** Keeps a video under a new address. @throws InputError on `captions` when sound has no words. */
export async function saveVideo(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  { file }: PreparedVideo,
  input: VideoDetails,
): Promise<string> {
  authorise(actor, 'content.media');
  const values = await videoValues(unit, files, input);
  const facts = factsOf(await files.save(unit, file));
  const id = await addMedium(unit, actor, 'video', { ...values, ...facts });
  await auditMedium(unit, actor, 'content.media-saved', { id, kind: 'video' });
  return id;
}

async function redraw(unit: Unit, files: FileStore, id: string): Promise<void> {
  const medium = await findMedium(unit, id);
  const { content } = await files.open(unit, medium.fileId);
  const { mediaType, animated, width, height } = medium;
  const picture = { content, mediaType, animated, width: width ?? 0, height: height ?? 0 };
  const focus = { x: medium.focalX, y: medium.focalY };
  await keepVariants(unit, files, medium, await drawVariants(picture, focus));
}

/** Changes the words of a medium, and the crops of a picture when its focal point moved. */
export async function reviseMedium(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  id: string,
  input: ImageDetails & AttachmentDetails & VideoDetails,
): Promise<void> {
  authorise(actor, 'content.media');
  const medium = await findMedium(unit, id);
  const isPdf = medium.mediaType === 'application/pdf';
  if (medium.kind === 'image') {
    const values = imageValues(input);
    await changeMedium(unit, medium, values);
    const moved = values.focalX !== medium.focalX || values.focalY !== medium.focalY;
    if (moved && !medium.animated) await redraw(unit, files, id);
  } else if (medium.kind === 'attachment') {
    await changeMedium(unit, medium, attachmentValues(input, isPdf));
  } else {
    const old = medium.captionsFileId && input.captions ? [medium.captionsFileId] : [];
    const kept = medium.captionsFileId ? { ...input, silent: true } : input;
    await changeMedium(unit, medium, await videoValues(unit, files, kept));
    await eraseFiles(unit, old);
  }
  await auditMedium(unit, actor, 'content.media-revised', medium);
}

/** A still picture that stands for the video until it plays. */
export async function savePoster(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  id: string,
  { picture }: PreparedImage,
): Promise<void> {
  authorise(actor, 'content.media');
  const medium = await findMedium(unit, id);
  const file = await saveDrawn(unit, files, { name: 'poster', content: picture.content });
  await changeMedium(unit, medium, { posterFileId: file.id });
  await eraseFiles(unit, medium.posterFileId ? [medium.posterFileId] : []);
  await auditMedium(unit, actor, 'content.media-revised', medium);
}

async function replaced(
  unit: Unit,
  files: FileStore,
  medium: ShownMedium,
  prepared: PreparedImage | PreparedAttachment | PreparedVideo,
): Promise<void> {
  if (prepared.kind === 'image') {
    const { name, picture, focus, variants } = prepared;
    const focal = { focalX: focus.x, focalY: focus.y };
    const file = await saveDrawn(unit, files, { name, content: picture.content });
    const { width, height, animated } = picture;
    await changeMedium(unit, medium, { ...factsOf(file), ...focal, width, height, animated });
    await keepVariants(unit, files, { id: medium.id, name }, variants);
    return;
  }
  const file = await files.save(unit, prepared.file);
  const pdf = prepared.kind === 'attachment' ? prepared.pdf : undefined;
  const read = { pages: pdf?.pages ?? null, hasText: pdf?.hasText ?? null };
  await changeMedium(unit, medium, { ...factsOf(file), ...read });
}

/**
 * Puts another file in the place of the old one; the address, and with it every page, stays.
 * @throws AppError `rule-violation` when it is of another sort.
 */
export async function replaceFile(
  unit: Unit,
  actor: Actor,
  files: FileStore,
  id: string,
  prepared: PreparedImage | PreparedAttachment | PreparedVideo,
): Promise<void> {
  authorise(actor, 'content.media');
  const medium = await findMedium(unit, id);
  if (medium.kind !== prepared.kind) {
    throw new AppError('rule-violation', { code: 'media-other-kind', text: otherKind });
  }
  await replaced(unit, files, medium, prepared);
  await eraseFiles(unit, [medium.fileId]);
  await auditMedium(unit, actor, 'content.media-replaced', medium);
}

/** Removes a medium for good. @throws AppError `conflict` while anything uses it. */
export async function removeMedium(unit: Unit, actor: Actor, id: string): Promise<void> {
  authorise(actor, 'content.media');
  const medium = await findMedium(unit, id);
  if ((await listUses(unit, id)).length > 0) {
    throw new AppError('conflict', { code: 'media-in-use', text: inUse });
  }
  const { db, town } = unit;
  await db
    .delete(mediaVariants)
    .where(and(eq(mediaVariants.town, town), eq(mediaVariants.mediaId, id)));
  await db.delete(media).where(and(eq(media.town, town), eq(media.id, id)));
  const { fileId, captionsFileId, posterFileId, variants } = medium;
  const own = [fileId, captionsFileId, posterFileId].filter((one) => one !== null);
  await eraseFiles(unit, [...own, ...variants.map((variant) => variant.fileId)]);
  unit.drop(mediaTopic(id));
  await auditMedium(unit, actor, 'content.media-removed', medium);
}
