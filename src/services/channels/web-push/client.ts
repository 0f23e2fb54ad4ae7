import type { ChannelClient } from '../clients/client.ts';
import { findStarted, publishTo } from '../mail-lists/client.ts';
import { words } from './text.ts';

/** Web push to the browsers of those who follow; nothing of it can be taken back. */
export const pushClient: ChannelClient = {
  name: 'push',
  label: words.label,
  limits: {
    longest: 200,
    count: (text) => [...text].length,
    unit: words.unit,
    longestAlt: 0,
  },
  credentials: [],
  missing: () => undefined,
  publish: publishTo('push'),
  find: findStarted,
  describeToken: async ({ platform }) => ({ name: new URL(platform.settings.publicUrl).host }),
};
