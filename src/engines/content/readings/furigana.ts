import { Parser } from 'htmlparser2';
import type { Run } from '#japan/reading/annotate.ts';

/** What is not text to read, has readings already, or may not hold `<ruby>` (HTML, 4.10: option). */
const closed = new Set([
  ...['head', 'title', 'script', 'style', 'noscript', 'template', 'textarea', 'select', 'option'],
  ...['optgroup', 'datalist', 'ruby', 'rt', 'rp', 'code', 'pre', 'kbd', 'samp', 'svg', 'math'],
  ...['iframe', 'object', 'canvas', 'audio', 'video'],
]);

const kanji = /[\p{Script=Han}々〆]/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Open {
  /** Nothing inside is read with readings. */
  readonly closed: boolean;
  readonly japanese: boolean;
}

/** Places of the texts that a reader of Japanese reads, in the order of the page. */
function readableTexts(html: string): Piece[] {
  const found: Piece[] = [];
  const stack: Open[] = [{ closed: false, japanese: true }];
  const parser = new Parser(
    {
      onopentag(name, { lang, translate }) {
        const around = stack.at(-1);
        stack.push({
          closed: (around?.closed ?? false) || closed.has(name) || translate === 'no',
          japanese: lang === undefined ? (around?.japanese ?? true) : /^ja\b/i.test(lang),
        });
      },
      onclosetag() {
        stack.pop();
      },
      ontext() {
        const around = stack.at(-1);
        if (around?.closed !== false || !around.japanese) return;
        const { startIndex: start, endIndex } = parser;
        const text = html.slice(start, endIndex + 1);
        if (kanji.test(text)) found.push({ start, end: endIndex + 1, text });
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  parser.end(html);
  return found;
}

function written({ text, reading }: Run): string {
  if (reading === undefined) return text;
  return `<ruby>${text}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;
}

/**
 * The same page with readings over its kanji; everything else stays as it is, letter by letter. Left
 * out: fields, code, texts in other languages, and what has readings already.
 *
 * @param annotate see `annotateWith`; it never changes a letter, so HTML stays HTML.
 */
export function withFurigana(html: string, annotate: (text: string) => readonly Run[]): string {
  const known = new Map<string, string>();
  const ruby = (text: string): string => {
    const found = known.get(text) ?? annotate(text).map(written).join('');
    known.set(text, found);
    return found;
  };
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, text } of readableTexts(html)) {
    parts.push(html.slice(from, start), ruby(text));
    from = end;
  }
  return parts.join('') + html.slice(from);
}
