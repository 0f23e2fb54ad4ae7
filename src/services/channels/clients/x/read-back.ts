import { z } from 'zod';

/** `GET /2/users/:id/tweets` with `entities`; without any post there is no `data`. */
export const Timeline = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        entities: z
          .object({
            urls: z
              .array(z.object({ url: z.string(), expanded_url: z.string().optional() }))
              .optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});
type Tweet = NonNullable<z.output<typeof Timeline>['data']>[number];

/** X puts its short links into the text, one for each image at the end, and escapes three signs. */
function originalText({ text, entities }: Tweet): string {
  let original = text;
  for (const { url, expanded_url: target = '' } of entities?.urls ?? []) {
    const isImage = /\/(?:photo|video)\/\d+$/.test(target);
    original = original.replaceAll(url, isImage ? '' : target);
  }
  return original.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const linksIn = (text: string) =>
  text.match(/https?:\/\/[^\s\p{Script=Han}\p{Script=Hira}]+/gu) ?? [];

export type Match =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * The post of ours among the newest ones: the same words. One that has our link and other words could
 * be it, written over by the channel: nobody can tell, so a person looks.
 */
export function matchPost(
  { data = [] }: z.output<typeof Timeline>,
  text: string,
  known: readonly string[],
): Match {
  const others = data.filter(({ id }) => !known.includes(id));
  const same = others.find((tweet) => squeeze(originalText(tweet)) === squeeze(text));
  if (same) return { kind: 'found', id: same.id };
  const links = linksIn(text);
  const alike = others.find((tweet) => links.some((link) => originalText(tweet).includes(link)));
  return alike
    ? { kind: 'unknown', why: `${alike.id} has the same link and other words` }
    : { kind: 'absent' };
}
