import type { Text } from '#platform/i18n/text.ts';

/**
 * `error` stops a publication until it is mended or somebody with the permission overrides it and says
 * why; `warning` is overridden by the author with a reason; `advice` stops nothing.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** The very spot: which node, and which characters of its text. */
export interface Place {
  /** Indexes of children from the root of the content: `[2, 0]` is the first child of the third block. */
  readonly path: readonly number[];
  /** Characters in the text of that node; without them the whole node. */
  readonly start?: number;
  readonly end?: number;
  /** What stands there, at most 40 characters. */
  readonly excerpt: string;
}

export interface Finding {
  /** Name of the rule, as in `link-text`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong and how to mend it. */
  readonly message: Text;
  /** Success criterion of JIS X 8341-3:2016, as in `1.1.1`, where the rule serves one. */
  readonly criterion?: string;
  /** What one key puts in its place; the same call on editor and server. */
  readonly fix?: { readonly label: Text; readonly replacement: string };
}

/** Somebody answers for a finding that stays. */
export interface Override {
  /** `rule` and excerpt of the finding; it no longer holds when the spot changes. */
  readonly rule: string;
  readonly excerpt: string;
  readonly reason: string;
  readonly staffId: string;
}
