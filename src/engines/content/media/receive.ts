import type { Actor } from '#platform/actor.ts';
import { AppError } from '#platform/errors.ts';
import { mediaTypeOf } from '#platform/files/media-type.ts';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import type { FormValues } from '#platform/http/input.ts';
import { saveAttachment, saveImage, saveVideo } from './commands.ts';
import {
  imageTypes,
  type PreparedAttachment,
  type PreparedImage,
  type PreparedVideo,
  prepareAttachment,
  prepareImage,
  prepareVideo,
  type Upload,
  videoTypes,
} from './uploads.ts';

type Prepared = PreparedImage | PreparedAttachment | PreparedVideo;

/** The files that a form brought under a name. */
export async function uploadsOf(values: FormValues, name: string): Promise<Upload[]> {
  const value = values[name];
  const files = (Array.isArray(value) ? value : [value]).filter(
    (one): one is File => one instanceof File && one.size > 0,
  );
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** The sort of a file is what its bytes show. @throws AppError when we do not take it. */
export async function prepareUpload(c: HttpContext, upload: Upload): Promise<Prepared> {
  const { files, settings } = c.var.platform;
  const type = (await mediaTypeOf(upload.content, upload.name)) ?? '';
  if (imageTypes.includes(type)) return prepareImage(files, upload);
  if (videoTypes.includes(type)) {
    return prepareVideo(files, upload, settings.TOMONI_VIDEO_MB * 1024 * 1024);
  }
  return prepareAttachment(files, upload);
}

/** Keeps a file; what its words are to say may follow (`later`). @returns the new id. */
export function keepUpload(
  c: HttpContext,
  actor: Actor,
  prepared: Prepared,
  details: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { files } = c.var.platform;
  return inTown(c, (unit) => {
    if (prepared.kind === 'image') return saveImage(unit, actor, files, prepared, details);
    if (prepared.kind === 'video') return saveVideo(unit, actor, files, prepared, details);
    return saveAttachment(unit, actor, files, prepared, details);
  });
}

/** Why a file was not taken, for the field that brought it; anything else goes on up. */
export function refusalOf(error: unknown) {
  if (error instanceof AppError && error.kind !== 'unavailable') return error.reason.text;
  throw error;
}
