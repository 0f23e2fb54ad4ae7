import { type HttpContext, inTown } from '#platform/http/context.ts';
import { say } from '#platform/i18n/text.ts';
import { words } from '../text.ts';
import { reply } from './channel.ts';
import { finishLink, forgetLineUser } from './commands.ts';
import { type LineEvent, listLineListeners, readLineEvents } from './events.ts';

/** The code of a link that somebody sent; full-width digits are as good. */
const codeIn = (text: string | undefined) =>
  /^\s*(\d{8})\s*$/.exec(text?.normalize('NFKC') ?? '')?.[1];

async function handle(c: HttpContext, event: LineEvent): Promise<void> {
  const { userId, replyToken } = event;
  if (event.type === 'unfollow') await inTown(c, (unit) => forgetLineUser(unit, userId));
  const code = event.type === 'message' ? codeIn(event.text) : undefined;
  if (code) {
    const linked = await inTown(c, (unit) => finishLink(unit, code, userId));
    const answer = say(linked ? words.lineLinked : words.lineUnknown, 'ja');
    if (replyToken) await reply(c.var.platform, replyToken, answer);
    return;
  }
  const { platform, town } = c.var;
  for (const listener of listLineListeners()) await listener.hear(platform, town.code, event);
}

/** `POST /hooks/line`: LINE tells who wrote to the town's account and who blocked it. */
export async function lineWebhook(c: HttpContext): Promise<Response> {
  const secret = c.var.platform.settings.LINE_CHANNEL_SECRET;
  const body = await c.req.text();
  const events = secret && readLineEvents(secret, body, c.req.header('x-line-signature'));
  if (!events) return c.body(null, 401);
  for (const event of events) await handle(c, event);
  return c.body(null, 200);
}
