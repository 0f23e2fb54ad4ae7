export const mailingChannels = ['mail', 'push'] as const;
export type MailingChannel = (typeof mailingChannels)[number];

export const digests = ['daily', 'weekly'] as const;
export type Digest = (typeof digests)[number];

/**
 * - waiting: not tried, or to be tried again
 * - sending: taken by the process that holds the mailing
 * - sent: taken by the server
 * - refused: not taken for good
 * - unclear: the connection broke behind the last byte of the message; nobody knows
 * - skipped: the address is known to bounce, or the follower has gone
 */
export const recipientStatuses = [
  'waiting',
  'sending',
  'sent',
  'refused',
  'unclear',
  'skipped',
] as const;
export type RecipientStatus = (typeof recipientStatuses)[number];
