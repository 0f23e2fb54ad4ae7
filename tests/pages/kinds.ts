/** One page of each kind, for Lighthouse. */
export const kindsOfPages = [
  '/',
  '/news',
  // A table, attachments and pictures.
  '/news/gomi-dashikata',
  // A video with captions and its transcript.
  '/news/video-fuyu',
  '/search?q=保育',
  '/procedures/tennyu-yoyaku',
  '/procedures/tennyu-yoyaku/apply',
  '/plan',
  '/plan/indicators/online-procedures',
  '/calendar',
  '/topics/child',
  '/magazine',
  '/emergency',
] as const;
