import { ChannelError, type OutgoingImage, type OutgoingPost } from '../clients/client.ts';
import type { PostImage } from '../model.ts';
import { expandLinks } from '../posts/wording.ts';
import type { Delivery } from './queries.ts';
import { words } from './text.ts';

/** X takes images up to 5 MB, the smallest of all limits. */
const largestImage = 5 * 1024 * 1024;
const patience = 20_000;

async function fetchImage(url: string): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
  } catch {
    throw new ChannelError('away', words.noImage(url));
  }
}

/** Images are read the way everybody reads them: what is not public does not leave. */
async function readImage(origin: string, { src, alt }: PostImage): Promise<OutgoingImage> {
  const url = `${origin}${src}`;
  const response = await fetchImage(url);
  if (response.status >= 500) throw new ChannelError('away', words.noImage(url));
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  // It will not be there in an hour either, and holds back everything behind it.
  if (!response.ok || !type.startsWith('image/') || bytes.length > largestImage) {
    throw new ChannelError('refused', words.noImage(url));
  }
  return { bytes, type, url, alt };
}

/**
 * A delivery as its client takes it.
 * @param origin of the town's site.
 * @throws ChannelError `away` when its image cannot be read.
 */
export async function composePost(
  origin: string,
  delivery: Delivery,
  { withImage }: { readonly withImage: boolean },
): Promise<OutgoingPost> {
  const { id, owner, itemId, title, topics, areas, image, priority } = delivery;
  const text = expandLinks(delivery.text, origin);
  return {
    ...{ id, owner, itemId, title, text, topics, areas, urgent: priority > 0 },
    since: delivery.firstTriedAt ?? delivery.createdAt,
    image: withImage && image ? await readImage(origin, image) : undefined,
  };
}
