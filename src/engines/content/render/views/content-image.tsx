import { mediaHref, variantHref } from '../../media/addresses.ts';
import type { ShownMedium, Variant } from '../../media/model.ts';

/** Widths of the column of text: as wide as the screen, at most 40 full-width characters. */
const sizes = '(min-width: 44rem) 41rem, 100vw';

function sourceSet(medium: ShownMedium, variants: readonly Variant[]): string {
  return variants.map((one) => `${variantHref(medium, one)} ${one.width}w`).join(', ');
}

/** The size that most screens need, never the largest without need. */
function usual(variants: readonly Variant[]): Variant | undefined {
  return variants.find(({ width }) => width >= 800) ?? variants.at(-1);
}

export interface ContentImageProps {
  readonly medium: ShownMedium;
  readonly alt: string;
  /** Far down the page: fetched when the reader comes near. */
  readonly lazy?: boolean;
}

/** A picture of the library in the size that the reader's screen needs; its place is kept free meanwhile. */
export function ContentImage({ medium, alt, lazy }: ContentImageProps) {
  const shown = medium.variants.filter(({ name }) => !name.startsWith('card'));
  const webp = shown.filter(({ name }) => name.endsWith('.webp'));
  const others = shown.filter(({ name }) => !name.endsWith('.webp'));
  const fallback = usual(others) ?? usual(webp);
  return (
    <picture>
      {others.length > 0 && (
        <source type="image/webp" srcset={sourceSet(medium, webp)} sizes={sizes} />
      )}
      <img
        src={fallback ? variantHref(medium, fallback) : mediaHref(medium)}
        srcset={sourceSet(medium, others.length > 0 ? others : webp)}
        sizes={sizes}
        alt={alt}
        width={medium.width ?? undefined}
        height={medium.height ?? undefined}
        loading={lazy ? 'lazy' : undefined}
        decoding="async"
      />
    </picture>
  );
}
