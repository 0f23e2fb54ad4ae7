import type { Sharp } from 'sharp';
import { AppError } from '#platform/errors.ts';
import { pictureRefusals } from './text.ts';

/** A picture of more pixels would fill the memory before anybody could see it is a bomb. */
export const pixelLimit = 60_000_000;
/** Seconds after which nothing may move by itself any more (JIS X 8341-3:2016, 2.2.2). */
const movingSeconds = 5;
const fullWidth = 2400;
const movingWidth = 800;
const widths = [400, 800, 1200] as const;
const card = { width: 1200, height: 675 };

export interface Focus {
  /** From 0 to 1 of the width and height. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnVariant {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPicture {
  readonly content: Uint8Array;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
}

interface Coding {
  readonly extension: string;
  readonly mediaType: string;
  readonly encode: (image: Sharp) => Sharp;
}

const webp: Coding = {
  extension: 'webp',
  mediaType: 'image/webp',
  encode: (image) => image.webp({ quality: 80, smartSubsample: true }),
};
const jpeg: Coding = {
  extension: 'jpg',
  mediaType: 'image/jpeg',
  encode: (image) => image.jpeg({ quality: 82, mozjpeg: true }),
};
const png: Coding = {
  extension: 'png',
  mediaType: 'image/png',
  encode: (image) => image.png({ compressionLevel: 9, palette: true }),
};

function refuse(code: keyof typeof pictureRefusals): AppError {
  return new AppError('rule-violation', { code, text: pictureRefusals[code] });
}

/** 19 MB that only who draws pictures needs. */
const loadSharp = async () => (await import('sharp')).default;

async function drawn(image: Sharp, { mediaType, encode }: Coding): Promise<DrawnPicture> {
  const { data, info } = await encode(image).toBuffer({ resolveWithObject: true });
  const height = info.pageHeight ?? info.height;
  return { content: data, mediaType, width: info.width, height, animated: false };
}

/** Rounds that a moving picture may make and still stop by itself in time. */
function rounds(delays: readonly number[]): number {
  const seconds = delays.reduce((sum, delay) => sum + delay, 0) / 1000;
  if (seconds > movingSeconds) throw refuse('picture-moves-too-long');
  return Math.max(1, Math.floor(movingSeconds / Math.max(seconds, 0.1)));
}

async function drawMoving(content: Uint8Array, delays: readonly number[]): Promise<DrawnPicture> {
  const loop = rounds(delays);
  const sharp = await loadSharp();
  const image = sharp(content, { animated: true, limitInputPixels: pixelLimit })
    .resize({ width: movingWidth, withoutEnlargement: true })
    .webp({ quality: 70, loop });
  return { ...(await drawn(image, { ...webp, encode: (one) => one })), animated: true };
}

/**
 * Draws a picture anew: upright, without EXIF, place or any other word that came with it, at most
 * 2,400 pixels wide. What moves stops by itself within five seconds.
 * @throws AppError `rule-violation` when it is no picture, too large, or moves too long.
 */
export async function drawPicture(content: Uint8Array): Promise<DrawnPicture> {
  const sharp = await loadSharp();
  try {
    const image = sharp(content, { limitInputPixels: pixelLimit, failOn: 'error' });
    const { pages = 1, delay = [], hasAlpha, format } = await image.metadata();
    if (pages > 1 && delay.length > 0) return await drawMoving(content, delay);
    const upright = image.autoOrient().resize({ width: fullWidth, withoutEnlargement: true });
    return await drawn(upright, hasAlpha || format === 'png' ? png : jpeg);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const tooLarge = error instanceof Error && /pixel limit/.test(error.message);
    throw refuse(tooLarge ? 'picture-too-many-pixels' : 'picture-unreadable');
  }
}

async function variantOf(image: Sharp, name: string, coding: Coding): Promise<DrawnVariant> {
  const { content, mediaType, width, height } = await drawn(image, coding);
  return { name: `${name}.${coding.extension}`, mediaType, content, width, height };
}

/** The largest part of the picture in the form of a card (16:9) that has the focal point in its middle. */
export function cropAround(
  { width, height }: { readonly width: number; readonly height: number },
  focus: Focus,
): { left: number; top: number; width: number; height: number } {
  const ratio = card.width / card.height;
  const wide = Math.min(width, Math.round(height * ratio));
  const high = Math.min(height, Math.round(width / ratio));
  const start = (whole: number, part: number, at: number) =>
    Math.min(Math.max(0, Math.round(whole * at - part / 2)), whole - part);
  return {
    left: start(width, wide, focus.x),
    top: start(height, high, focus.y),
    width: wide,
    height: high,
  };
}

/** The sizes that pages show, each as WebP and in a form that every browser knows. */
export async function drawVariants(picture: DrawnPicture, focus: Focus): Promise<DrawnVariant[]> {
  const { content, width, mediaType, animated } = picture;
  if (animated) return [{ ...picture, name: `${width}.webp` }];
  const sharp = await loadSharp();
  const codings = [webp, mediaType === 'image/png' ? png : jpeg];
  const wanted = [...new Set(widths.map((one) => Math.min(one, width)))];
  const crop = cropAround(picture, focus);
  const drawing = codings.flatMap((coding) => [
    ...wanted.map((one) => variantOf(sharp(content).resize({ width: one }), String(one), coding)),
    variantOf(
      sharp(content)
        .extract(crop)
        .resize({ width: Math.min(card.width, crop.width) }),
      'card',
      coding,
    ),
  ]);
  return Promise.all(drawing);
}
