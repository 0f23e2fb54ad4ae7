export interface SimilarText {
  readonly id: string;
  /** 0 to 1. */
  readonly similarity: number;
}

export function similarTexts(
  _text: string,
  _candidates: readonly { readonly id: string; readonly text: string }[],
  _options: { readonly limit?: number; readonly least?: number } = {},
): SimilarText[] {
  return [];
}
