import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type HttpContext, inTown } from '#platform/http/context.ts';
import { say } from '#platform/i18n/text.ts';
import { words } from '../text.ts';
import { reply } from './channel.ts';
import { finishLink, forgetLineUser } from './commands.ts';

/** What we use of a webhook event; others are let pass, as LINE asks for. */
const Events = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      replyToken: z.string().optional(),
      source: z.object({ userId: z.string().optional() }).optional(),
      message: z.object({ type: z.string(), text: z.string().optional() }).optional(),
    }),
  ),
});
type Event = z.output<typeof Events>['events'][number];

/** `x-line-signature`: HMAC-SHA256 of the body with the channel secret, base64. */
export function isSigned(secret: string, body: string, signature: string | undefined): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function handle(c: HttpContext, event: Event): Promise<void> {
  const userId = event.source?.userId;
  if (!userId) return;
  if (event.type === 'unfollow') {
    await inTown(c, (unit) => forgetLineUser(unit, userId));
    return;
  }
  const code = /^\s*(\d{8})\s*$/.exec(event.message?.text?.normalize('NFKC') ?? '')?.[1];
  if (event.type !== 'message' || !code) return;
  const linked = await inTown(c, (unit) => finishLink(unit, code, userId));
  const answer = say(linked ? words.lineLinked : words.lineUnknown, 'ja');
  if (event.replyToken) await reply(c.var.platform, event.replyToken, answer);
}

function readEvents(body: string): readonly Event[] {
  try {
    return Events.parse(JSON.parse(body)).events;
  } catch {
    // Signed, but of a shape of tomorrow: nothing in it that we could act on.
    return [];
  }
}

/** `POST /hooks/line`: LINE tells who wrote to the town's account and who blocked it. */
export async function lineWebhook(c: HttpContext): Promise<Response> {
  const secret = c.var.platform.settings.LINE_CHANNEL_SECRET;
  const body = await c.req.text();
  if (!secret || !isSigned(secret, body, c.req.header('x-line-signature'))) {
    return c.body(null, 401);
  }
  for (const event of readEvents(body)) await handle(c, event);
  return c.body(null, 200);
}
