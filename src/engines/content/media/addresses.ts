import type { Medium, Variant } from './model.ts';

type Named = Pick<Medium, 'id' | 'sha256' | 'name'>;

const hashLength = 12;

/** The part of an address that changes with the content, so that the rest may be kept for good. */
export function hashOf({ sha256 }: Pick<Medium, 'sha256'>): string {
  return sha256.slice(0, hashLength);
}

/** Where content points: stays when the file is replaced. */
export function mediaHref({ id, name }: Pick<Medium, 'id' | 'name'>): string {
  // A quotation mark stays as it is in encodeURIComponent, and has no place in stored content.
  return `/media/${id}/${encodeURIComponent(name).replaceAll("'", '%27')}`;
}

/** Where readers' browsers fetch one size of a picture; kept by them for a year. */
export function variantHref(medium: Named, variant: Pick<Variant, 'name'>): string {
  return `/media/${medium.id}/${hashOf(medium)}-${variant.name}`;
}

/** The video itself, kept for a year. */
export function videoHref(medium: Named): string {
  const extension = medium.name.split('.').at(-1) ?? 'mp4';
  return `/media/${medium.id}/${hashOf(medium)}-video.${extension}`;
}

export function captionsHref({ id, revision }: Pick<Medium, 'id' | 'revision'>): string {
  return `/media/${id}/captions.vtt?v=${revision}`;
}

const shape = /^\/media\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\/|$)/;

/** The medium that an address in content means. */
export function mediaIdOf(href: string): string | undefined {
  return shape.exec(href)?.[1];
}

/** Name of a variant in an address, with the hash that it was made for. */
export function parseVariant(name: string): { hash: string; variant: string } | undefined {
  const found = /^([0-9a-f]{12})-((?:\d+|card|video)\.[a-z0-9]+)$/.exec(name);
  return found?.[1] && found[2] ? { hash: found[1], variant: found[2] } : undefined;
}
