import type { Medium } from './model.ts';

type Told = Pick<
  Medium,
  'kind' | 'mediaType' | 'alt' | 'decorative' | 'alternative' | 'transcript' | 'captionsFileId'
>;

/**
 * True when somebody cannot learn what the file says: a picture without a description, a PDF that
 * nothing stands for, a video without captions or a transcript (JIS X 8341-3:2016, 1.1.1 and 1.2).
 * The library's list of missing words (`lacksWords` in queries.ts) asks the same of the database.
 */
export function isWordless(medium: Told): boolean {
  if (medium.kind === 'image') return !medium.decorative && medium.alt.ja === '';
  if (medium.kind === 'video') return medium.transcript === '' && medium.captionsFileId === null;
  return medium.mediaType === 'application/pdf' && medium.alternative === null;
}
