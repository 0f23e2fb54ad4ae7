import type { FileStore, NewFile } from '#platform/files/files.ts';
import { type PdfFacts, readPdfFacts } from './pdf-facts.ts';
import {
  type DrawnPicture,
  type DrawnVariant,
  drawPicture,
  drawVariants,
  type Focus,
} from './picture.ts';

const mebibyte = 1024 * 1024;
export const imageLimit = 20 * mebibyte;
export const attachmentLimit = 50 * mebibyte;

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
export const attachmentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/zip',
  'text/csv',
  'text/plain',
];
export const videoTypes = ['video/mp4', 'video/webm'];

/** What somebody sent, before anything is known of it. */
export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Checked and, for pictures, drawn anew; made before the unit of work, because it takes its time. */
export interface PreparedImage {
  readonly kind: 'image';
  readonly name: string;
  readonly picture: DrawnPicture;
  readonly focus: Focus;
  readonly variants: readonly DrawnVariant[];
}
export interface PreparedAttachment {
  readonly kind: 'attachment';
  readonly file: NewFile;
  readonly pdf?: PdfFacts;
}
export interface PreparedVideo {
  readonly kind: 'video';
  readonly file: NewFile;
}

/**
 * @param focus the spot that every crop keeps
 * @throws AppError when the file is too large, infected, or no picture that we take (SVG is none).
 */
export async function prepareImage(
  files: FileStore,
  upload: Upload,
  focus: Focus = { x: 0.5, y: 0.5 },
): Promise<PreparedImage> {
  await files.inspect({ ...upload, accept: imageTypes, limit: imageLimit });
  const picture = await drawPicture(upload.content);
  const variants = await drawVariants(picture, focus);
  return { kind: 'image', name: upload.name, picture, focus, variants };
}

/** @throws AppError when the file is too large, infected, or of a sort that we do not take. */
export async function prepareAttachment(
  files: FileStore,
  upload: Upload,
): Promise<PreparedAttachment> {
  const file: NewFile = { ...upload, accept: attachmentTypes, limit: attachmentLimit };
  await files.inspect(file);
  const isPdf = Buffer.from(upload.content.slice(0, 1024)).includes('%PDF-');
  return { kind: 'attachment', file, pdf: isPdf ? await readPdfFacts(upload.content) : undefined };
}

/**
 * @param limit largest size in bytes, from the settings
 * @throws AppError when the file is too large, infected, or neither MP4 nor WebM.
 */
export async function prepareVideo(
  files: FileStore,
  upload: Upload,
  limit: number,
): Promise<PreparedVideo> {
  const file: NewFile = { ...upload, accept: videoTypes, limit };
  await files.inspect(file);
  return { kind: 'video', file };
}
