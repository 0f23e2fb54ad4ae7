/** Why something is held or hidden; what a person may choose, and what only the filter says. */
export const hidingReasons = [
  'personal',
  'abuse',
  'advertising',
  'off-topic',
  'repeated',
  'unlawful',
  'unreadable',
  'author',
] as const;
export type HidingReason = (typeof hidingReasons)[number];

export const reasonCodes = [...hidingReasons, 'checked', 'appeal', 'rules'] as const;
export type ReasonCode = (typeof reasonCodes)[number];
