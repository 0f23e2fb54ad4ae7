import { loadTokenizer, type Tokenizer } from '#japan/reading/tokenizer.ts';
import { findNamesByContext } from './contexts.ts';
import { findNames } from './names.ts';
import { findByPattern } from './patterns.ts';

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

const marks: Readonly<Record<PersonalKind, string>> = {
  phone: '［電話番号］',
  mail: '［メールアドレス］',
  web: '［アカウント］',
  postcode: '［郵便番号］',
  address: '［番地］',
  number: '［番号］',
  plate: '［車両番号］',
  name: '［氏名］',
};

/** In the order of the text, overlapping ones as one; of them, what stands first in `spans` names it. */
function merged(spans: readonly PersonalSpan[]): PersonalSpan[] {
  const result: PersonalSpan[] = [];
  const inOrder = spans
    .map((span, rank) => ({ span, rank }))
    .toSorted((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  let best = 0;
  for (const { span, rank } of inOrder) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) {
      result.push(span);
      best = rank;
      continue;
    }
    const kind = rank < best ? span.kind : last.kind;
    best = Math.min(best, rank);
    result[result.length - 1] = { kind, start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/**
 * Takes out of a text what tells who wrote it or whom it is about: telephone numbers, mail addresses,
 * accounts, postcodes, house numbers, number plates, long numbers (個人番号, cards), surnames in what
 * tells of a person, and other names where `tokenize` is given. Names of places and offices (市長, 課長) stay, and so does the rest, letter by
 * letter. Rules cannot find every name: people look at a text before it is shown.
 */
export function maskPersonalData(text: string, tokenize?: Tokenizer): MaskedText {
  const found = merged([
    ...findByPattern(text),
    ...findNamesByContext(text),
    ...(tokenize ? findNames(text, tokenize) : []),
  ]);
  let end = 0;
  let masked = '';
  for (const span of found) {
    masked += text.slice(end, span.start) + marks[span.kind];
    end = span.end;
  }
  return { text: masked + text.slice(end), found };
}

/** In milliseconds: others get their turn in between. */
const turn = 20;

/** As `maskPersonalData` with names, for jobs: loads the dictionary (300 MB), lets others in between. */
export async function maskAll(texts: readonly string[]): Promise<MaskedText[]> {
  const tokenize = await loadTokenizer();
  const result: MaskedText[] = [];
  let since = performance.now();
  for (const text of texts) {
    result.push(maskPersonalData(text, tokenize));
    if (performance.now() - since < turn) continue;
    await new Promise<void>((resume) => setImmediate(resume));
    since = performance.now();
  }
  return result;
}
