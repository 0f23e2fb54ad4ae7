export const mediaKinds = ['image', 'attachment', 'video'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/**
 * What stands for a document that not everybody can read: its text, a page that says the same, or the
 * reason why there is neither (JIS X 8341-3:2016, 1.1.1).
 */
export type Alternative =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly href: string }
  | { readonly kind: 'none'; readonly reason: string };

export interface Medium {
  readonly id: string;
  readonly kind: MediaKind;
  readonly revision: number;
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly animated: boolean;
  readonly pages: number | null;
  readonly hasText: boolean | null;
  readonly alt: { readonly ja: string; readonly en?: string };
  readonly decorative: boolean;
  readonly caption: string;
  readonly focalX: number;
  readonly focalY: number;
  readonly alternative: Alternative | null;
  readonly transcript: string;
  readonly audioDescription: string;
  readonly captionsFileId: string | null;
  readonly posterFileId: string | null;
  readonly departmentId: string | null;
  readonly published: boolean;
  readonly savedAt: Date;
  readonly revisedAt: Date;
}

export interface Variant {
  /** As in the address after the hash: `800.webp`. */
  readonly name: string;
  readonly fileId: string;
  readonly width: number;
  readonly height: number;
}

/** A medium with what is needed to show it. */
export interface ShownMedium extends Medium {
  readonly variants: readonly Variant[];
}

/** A record that uses media. */
export interface MediaUser {
  /** Module of the record, as in `news`. */
  readonly owner: string;
  readonly id: string;
  /** A published page and the draft that will follow it use media side by side. */
  readonly stage: 'draft' | 'published';
}
