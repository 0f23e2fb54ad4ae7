import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly, openToEveryone } from '#platform/http/guard.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { authenticatesItself } from '#platform/http/same-origin.ts';
import { Button } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { publicPage } from '#ui/page.tsx';
import { readBounce } from './bounce-report.ts';
import { recordBounce, silence } from './commands.ts';
import { getKind } from './kinds.ts';
import { lineWebhook } from './line/webhook.ts';
import {
  linkLine,
  noticesPage,
  openNotice,
  type Place,
  readAll,
  resumeMail,
  saveSettings,
  settingsPage,
  unlinkLine,
} from './own.routes.tsx';
import { words } from './text.ts';
import { readStop } from './unsubscribe.ts';

const place: Place = {
  audience: 'citizens',
  list: '/notifications',
  settings: '/account/notifications',
};

function StopForm({ action, kind }: { action: string; kind: string }) {
  const t = useText();
  return (
    <form method="post" action={action}>
      <p>{t(words.unsubscribeText(getKind(kind).label))}</p>
      <Button>{t(words.unsubscribe)}</Button>
    </form>
  );
}

/** A link that a mail scanner opens must not unsubscribe anybody: the page has a button. */
function stopPage(c: HttpContext): Response | Promise<Response> {
  const token = c.req.param('token') ?? '';
  const stop = readStop(c.var.platform.secret, token);
  c.header('Cache-Control', 'no-store');
  if (!stop) {
    return publicPage(
      c,
      { title: words.unsubscribeTitle, status: 404 },
      <Notice kind="warning" title={words.wrongLink} />,
    );
  }
  return publicPage(
    c,
    { title: words.unsubscribeTitle },
    c.req.query('done') === '1' ? (
      <Notice kind="success" title={words.unsubscribed} />
    ) : (
      <StopForm action={`/unsubscribe/${token}`} kind={stop.kind} />
    ),
  );
}

async function stop(c: HttpContext): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const signed = readStop(c.var.platform.secret, token);
  if (!signed) return stopPage(c);
  await inTown(c, (unit) => silence(unit, signed.recipient, signed.kind));
  return c.redirect(`/unsubscribe/${token}?done=1`, 303);
}

const digest = (value: string) => createHash('sha256').update(value).digest();

async function takeBounce(c: HttpContext): Promise<Response> {
  const token = c.var.platform.settings.MAIL_BOUNCE_TOKEN;
  const given = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
  if (!token || !timingSafeEqual(digest(token), digest(given))) return c.body(null, 401);
  const report = readBounce(await c.req.text());
  if (report) await inTown(c, (unit) => recordBounce(unit, report.address, report.reason));
  return c.body(null, 204);
}

const attempts = { name: 'notifications.stop', limit: 60, window: 600, by: 'address' } as const;
const signed = 'The signature in the link is the authority, and mail programs post it themselves.';
const lineSigned = 'LINE signs what it sends.';
const mailSigned = 'The mail server shows a bearer token.';

export const publicRoutes = new Hono<HttpEnv>()
  .get('/notifications', citizensOnly(), (c) => noticesPage(c, place))
  .post('/notifications/read', citizensOnly(), (c) => readAll(c, place))
  .post('/notifications/:id/open', citizensOnly(), (c) => openNotice(c, place))
  .get('/account/notifications', citizensOnly(), (c) => settingsPage(c, place))
  .post('/account/notifications', citizensOnly(), (c) => saveSettings(c, place))
  .post('/account/notifications/resume', citizensOnly(), (c) => resumeMail(c, place))
  .post('/account/notifications/line/link', citizensOnly(), (c) => linkLine(c, place))
  .post('/account/notifications/line/unlink', citizensOnly(), (c) => unlinkLine(c, place))
  .get('/unsubscribe/:token', rateLimit(attempts), stopPage)
  .post(
    '/unsubscribe/:token',
    authenticatesItself(signed),
    openToEveryone(signed),
    rateLimit(attempts),
    stop,
  )
  .post('/hooks/line', authenticatesItself(lineSigned), openToEveryone(lineSigned), lineWebhook)
  .post(
    '/hooks/mail-bounce',
    authenticatesItself(mailSigned),
    openToEveryone(mailSigned),
    takeBounce,
  );
