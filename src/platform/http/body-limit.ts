import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './context.ts';
import { routeMarks } from './route-marks.ts';

const kibibyte = 1024;
const mebibyte = kibibyte * kibibyte;

/** Enough for the longest form of text; in bytes. */
export const ordinaryBody = mebibyte;

const uploads = routeMarks<number>();

function tooLarge(limit: number): AppError {
  const size = limit >= mebibyte ? `${limit / mebibyte} MB` : `${limit / kibibyte} KB`;
  return new AppError('too-large', {
    code: 'body-too-large',
    text: {
      ja: `送信できる大きさ（${size}）を超えています。ファイルを小さくするか、いくつかに分けてお送りください。`,
      en: `This is larger than what can be sent at once (${size}). Please make the file smaller or send it in parts.`,
      easy: `ファイルが 大きすぎます。${size}まで 送る ことが できます。小さく するか、分けて 送って ください。`,
    },
  });
}

function limitTo(bytes: number): MiddlewareHandler<HttpEnv> {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw tooLarge(bytes);
    },
  });
}

/** Put on a route that takes files: its requests may have up to this many bytes. */
export function takesUploads(bytes: number): MiddlewareHandler<HttpEnv> {
  return uploads.put((_c, next) => next(), bytes);
}

/** Refuses bodies over 1 MiB before anything reads them, or over what the route says it takes. */
export function limitBodies(): MiddlewareHandler<HttpEnv> {
  const limits = new Map<number, MiddlewareHandler<HttpEnv>>();
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const bytes = uploads.of(c) ?? ordinaryBody;
    const declared = c.req.header('content-length');
    // The server reads no more than what is declared, so the body itself need not be counted.
    if (declared !== undefined && c.req.header('transfer-encoding') === undefined) {
      if (Number(declared) > bytes) throw tooLarge(bytes);
      return next();
    }
    const limit = limits.get(bytes) ?? limitTo(bytes);
    limits.set(bytes, limit);
    return limit(c, next);
  };
}
