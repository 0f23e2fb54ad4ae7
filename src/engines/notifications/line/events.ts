import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Platform } from '#platform/platform.ts';
import { slot } from '#platform/slot.ts';

/** What we use of a webhook event; others are let pass, as LINE asks for. */
const Events = z.object({
  events: z.array(
    z.object({
      type: z.string(),
      replyToken: z.string().optional(),
      source: z.object({ userId: z.string().optional() }).optional(),
      message: z.object({ type: z.string(), text: z.string().optional() }).optional(),
      postback: z.object({ data: z.string() }).optional(),
    }),
  ),
});

/** Something that a person did with one of the town's LINE accounts. */
export interface LineEvent {
  /** `follow`, `unfollow`, `message`, `postback` and others to come. */
  readonly type: string;
  readonly userId: string;
  /** Answers once, within a minute. */
  readonly replyToken?: string;
  /** Words that were sent. */
  readonly text?: string;
  /** What a button of ours carries. */
  readonly data?: string;
}

/** A module that wants to know what people do with the town's LINE account. */
export interface LineListener {
  readonly name: string;
  /** Not inside a unit: it may answer over the network. */
  hear(platform: Platform, town: string, event: LineEvent): Promise<void>;
}

const registered = slot<readonly LineListener[]>([]);

/** Modules say at start that they listen; set, not added, so that a second start changes nothing. */
export function registerLineListeners(listeners: readonly LineListener[]): void {
  registered.fill(listeners);
}

export function listLineListeners(): readonly LineListener[] {
  return registered.value;
}

/** `x-line-signature`: HMAC-SHA256 of the body with the channel secret, base64. */
export function isSigned(secret: string, body: string, signature: string | undefined): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function parse(body: string): z.output<typeof Events>['events'] {
  try {
    return Events.parse(JSON.parse(body)).events;
  } catch {
    // Signed, but of a shape of tomorrow: nothing in it that we could act on.
    return [];
  }
}

/** The events of a webhook that name a person; undefined when the channel's secret did not sign it. */
export function readLineEvents(
  secret: string,
  body: string,
  signature: string | undefined,
): readonly LineEvent[] | undefined {
  if (!isSigned(secret, body, signature)) return undefined;
  return parse(body).flatMap(({ type, replyToken, source, message, postback }) =>
    source?.userId
      ? [{ type, replyToken, userId: source.userId, text: message?.text, data: postback?.data }]
      : [],
  );
}
