import { type Channel, outboxJobs } from '../jobs/outbox.ts';

/** Mail as a channel of the outbox. */
export const mailChannel: Channel = {
  name: 'mail',
  connected: ({ mail }) => mail.connected,
  send: ({ mail }, message) => mail.send(message),
};

export const mailJobs = outboxJobs(mailChannel);
