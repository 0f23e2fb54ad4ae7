import { annotateWith } from '#japan/reading/annotate.ts';
import { loadTokenizer } from '#japan/reading/tokenizer.ts';

/** Particles and endings make an address long and say nothing. */
const particles = /^\p{Script=Hiragana}+$/u;

/** How the words of a title are read, in kana, with spaces between them. */
export async function readingOf(title: string): Promise<string> {
  const tokenize = await loadTokenizer();
  const words = annotateWith(tokenize, title, new Map());
  const telling = words.filter(({ text, reading }) => reading || !particles.test(text.trim()));
  return (telling.length > 0 ? telling : words)
    .map(({ text, reading }) => reading ?? text)
    .join(' ');
}
