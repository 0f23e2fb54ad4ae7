import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '#platform/errors.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { distribute } from './poll.ts';
import { parseTelegram, type Telegram } from './telegram.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function isAuthorised(expected: string | undefined, header: string | undefined): boolean {
  if (!expected || !header) return false;
  return timingSafeEqual(digest(`Bearer ${expected}`), digest(header));
}

/** @throws AppError `rule-violation` with the parser's words. */
function read(xml: string): Telegram {
  try {
    return parseTelegram(xml);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AppError('rule-violation', {
      code: 'telegram-unreadable',
      text: { ja: `電文を読み取れません：${why}`, en: `The telegram cannot be read: ${why}` },
    });
  }
}

/**
 * `POST /hooks/jma`: a telegram pushed by whoever relays them (a satellite receiver, the prefecture).
 * @throws AppError `unauthenticated` without the token; `rule-violation` when it cannot be read.
 */
export async function takeTelegram(c: HttpContext): Promise<Response> {
  const { platform } = c.var;
  if (!isAuthorised(platform.settings.JMA_HOOK_TOKEN, c.req.header('authorization'))) {
    throw new AppError('unauthenticated', {
      code: 'token-missing',
      text: { ja: '正しいトークンが必要です。', en: 'A valid token is needed.' },
    });
  }
  const xml = await c.req.text();
  const telegram = read(xml);
  return c.json({ outcomes: await distribute(platform, { telegram, xml, via: 'push' }) });
}
