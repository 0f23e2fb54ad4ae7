import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { HttpEnv } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { aidsCookie, formatAids } from '#platform/http/reading-aids.ts';
import { localPath } from './local-path.ts';
import { changeAids } from './reading-aids.ts';

const aYear = 365 * 24 * 60 * 60;

/** The buttons of the header: a plain form, so that they work with scripts off. */
export const readingAidsRoutes = new Hono<HttpEnv>().post(
  '/reading-aids',
  openToEveryone('It only sets how the pages look in the browser that asks.'),
  async (c) => {
    const form = await readForm(c);
    const aids = changeAids(c.var.aids, form);
    setCookie(c, aidsCookie, formatAids(aids), {
      path: '/',
      maxAge: aYear,
      sameSite: 'Lax',
      httpOnly: true,
      secure: c.var.platform.settings.publicUrl.startsWith('https:'),
    });
    return c.redirect(localPath(form.back), 303);
  },
);
