import type { Tokenizer } from '#japan/reading/tokenizer.ts';

/** What was taken out of a text. */
export type PersonalKind =
  | 'phone'
  | 'mail'
  | 'web'
  | 'postcode'
  | 'address'
  | 'number'
  | 'plate'
  | 'name';

/** Where it stood: places in the text as it was given, counted in UTF-16 units. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** A text that tells no longer who; what was found is named in its stead: ［電話番号］. */
export interface MaskedText {
  readonly text: string;
  readonly found: readonly PersonalSpan[];
}

export function maskPersonalData(text: string, tokenize?: Tokenizer): MaskedText {
  return { text, found: tokenize ? [] : [] };
}

export async function maskAll(texts: readonly string[]): Promise<MaskedText[]> {
  return texts.map((text) => maskPersonalData(text));
}
