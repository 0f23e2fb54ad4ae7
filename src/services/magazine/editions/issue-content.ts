import { contentMedia, findMediaOf, type ShownMedium } from '#engines/content/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { FileStore } from '#platform/files/files.ts';
import type { ArticleRow, IssueRow } from '../issues/queries.ts';

/** A picture with its bytes, as books and papers take them along. */
export interface Picture {
  readonly id: string;
  readonly alt: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly content: Uint8Array;
}

/** An issue with everything that an edition of it needs. */
export interface WholeIssue {
  readonly issue: IssueRow;
  readonly articles: readonly ArticleRow[];
  readonly pictures: ReadonlyMap<string, Picture>;
}

const types: Readonly<Record<string, Picture['mediaType']>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** For a page of A4 or of a reader: at most this wide. */
const widest = 1200;

async function pictureOf(
  unit: Unit,
  files: FileStore,
  medium: ShownMedium,
): Promise<Picture | undefined> {
  const usable = medium.variants.filter(
    ({ name, width }) => width <= widest && types[name.split('.').at(-1) ?? ''],
  );
  const variant = usable.at(-1);
  const mediaType = types[variant?.name.split('.').at(-1) ?? ''];
  if (!variant || !mediaType) return undefined;
  const { content } = await files.open(unit, variant.fileId);
  return { id: medium.id, alt: medium.alt.ja, mediaType, content };
}

/** Reads the pictures of an issue; those of a sort that not every reader shows are left out. */
export async function readWhole(
  unit: Unit,
  files: FileStore,
  issue: IssueRow,
  articles: readonly ArticleRow[],
): Promise<WholeIssue> {
  const ids = articles.flatMap(({ html }) => contentMedia(html));
  const media = await findMediaOf(unit, issue.coverId ? [issue.coverId, ...ids] : ids);
  const pictures = new Map<string, Picture>();
  for (const medium of media.values()) {
    if (medium.kind !== 'image') continue;
    const picture = await pictureOf(unit, files, medium);
    if (picture) pictures.set(medium.id, picture);
  }
  return { issue, articles, pictures };
}
