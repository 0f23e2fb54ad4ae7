import { mailClient } from '../mail-lists/client.ts';
import { pushClient } from '../web-push/client.ts';
import type { ChannelClient } from './client.ts';
import { facebookClient } from './facebook/client.ts';
import { lineClient } from './line/client.ts';
import { xClient } from './x/client.ts';

/** Every way out that an account can be of. */
export const clients: readonly ChannelClient[] = [
  xClient,
  facebookClient,
  lineClient,
  mailClient,
  pushClient,
];

/** @throws Error for a kind that no client brings. */
export function getClient(kind: string): ChannelClient {
  const client = clients.find(({ name }) => name === kind);
  if (!client) throw new Error(`there is no channel ${kind}`);
  return client;
}
