import { type ShownMedium, variantHref } from '#engines/content/contract.ts';
import type { ItemImage } from '#engines/publishing/contract.ts';

/** For lists and channels: at most this wide. */
const imageWidth = 1200;

export function coverImage(medium: ShownMedium | undefined): ItemImage | undefined {
  const variant = medium?.variants.filter(({ width }) => width <= imageWidth).at(-1);
  return medium && variant && { src: variantHref(medium, variant), alt: medium.alt.ja };
}
