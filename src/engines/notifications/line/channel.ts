import type { Channel, Outcome, OutgoingMessage } from '#platform/jobs/outbox.ts';
import type { Platform } from '#platform/platform.ts';

const patience = 20_000;

interface LineSettings {
  readonly url: string;
  readonly token: string;
}

export function lineSettings({ settings }: Pick<Platform, 'settings'>): LineSettings | undefined {
  const { LINE_API_URL: url, LINE_CHANNEL_TOKEN: token } = settings;
  return url && token ? { url: url.replace(/\/$/, ''), token } : undefined;
}

async function call(line: LineSettings, path: string, body: object, retryKey?: string) {
  return fetch(`${line.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${line.token}`,
      'content-type': 'application/json',
      ...(retryKey ? { 'x-line-retry-key': retryKey } : {}),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
}

/**
 * Push message (LINE Messaging API). The message's id is the retry key: LINE answers 409 when it took
 * the same key before. 400 and 404 will not get better; a wrong token, 429 and 5xx may.
 */
async function push(platform: Platform, message: OutgoingMessage): Promise<Outcome> {
  const line = lineSettings(platform);
  if (!line) throw new Error('LINE_API_URL and LINE_CHANNEL_TOKEN are not set');
  const body = { to: message.recipient, messages: [{ type: 'text', text: message.body }] };
  const response = await call(line, '/v2/bot/message/push', body, message.id);
  if (response.ok || response.status === 409) return { kind: 'sent' };
  const reason = `${response.status} ${(await response.text()).slice(0, 300)}`;
  if (response.status === 400 || response.status === 404) return { kind: 'refused', reason };
  throw new Error(reason);
}

/** LINE as a channel of the outbox. */
export const lineChannel: Channel = {
  name: 'line',
  connected: (platform) => lineSettings(platform) !== undefined,
  send: push,
};

/** Answers somebody who just wrote; a lost answer is not worth a retry. */
export async function reply(platform: Platform, replyToken: string, text: string): Promise<void> {
  const line = lineSettings(platform);
  if (!line) return;
  try {
    await call(line, '/v2/bot/message/reply', { replyToken, messages: [{ type: 'text', text }] });
  } catch (error) {
    platform.log.warn({ err: error }, 'the answer to a LINE message was lost');
  }
}
