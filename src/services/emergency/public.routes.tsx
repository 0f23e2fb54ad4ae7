import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { authenticatesItself } from '#platform/http/same-origin.ts';
import { capAlertOf, capFeedOf } from './cap/document.ts';
import { takeTelegram } from './jma/hook.ts';
import { largestTelegram } from './jma/telegram.ts';
import { words } from './orders/text.ts';
import { type EmergencyNow, readEmergency } from './page/now.ts';
import { renderEmergencyPage } from './page/views/page.tsx';
import { safetyRoutes } from './safety/public.routes.tsx';
import { emergencyTopic } from './topic.ts';

/** The light page; in an emergency it stands in for the home page too. */
export async function emergencyPage(c: HttpContext): Promise<Response> {
  cachePage(c, emergencyTopic);
  const now = await inTown(c, (unit) => readEmergency(unit, 'real'));
  const { town, language } = c.var;
  const addresses = { ja: '?lang=ja', easy: '?lang=easy', en: '?lang=en' };
  return c.html(renderEmergencyPage({ town, language, now, addresses }));
}

/** A document made from what holds now and the town's address. */
function document(type: string, write: (now: EmergencyNow, c: HttpContext) => string) {
  return async (c: HttpContext): Promise<Response> => {
    cachePage(c, emergencyTopic);
    const now = await inTown(c, (unit) => readEmergency(unit, 'real'));
    return c.body(write(now, c), 200, { 'Content-Type': `${type}; charset=utf-8` });
  };
}

const originOf = (c: HttpContext): string => c.var.platform.settings.publicUrl;

const capType = 'application/cap+xml';
const relay = 'whoever relays telegrams shows its token';

export const publicRoutes = new Hono<HttpEnv>()
  .get('/emergency', emergencyPage)
  .get(
    '/emergency/cap.xml',
    document(capType, (now, c) => capAlertOf(now, c.var.town, originOf(c))),
  )
  .get(
    '/emergency/cap.atom',
    document('application/atom+xml', (now, c) => capFeedOf(now, c.var.town, originOf(c))),
  )
  .get(
    '/emergency/cap/:file{[0-9a-f-]+\\.xml}',
    document(capType, (now, c) => {
      const id = c.req.param('file')?.replace('.xml', '');
      const orders = now.orders.filter((order) => order.id === id);
      if (orders.length === 0) throw notFound(words.order);
      return capAlertOf({ ...now, orders }, c.var.town, originOf(c));
    }),
  )
  .post(
    '/hooks/jma',
    authenticatesItself(relay),
    openToEveryone(relay),
    takesUploads(largestTelegram),
    takeTelegram,
  )
  .route('/', safetyRoutes);
