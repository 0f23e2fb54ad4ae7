/** A sentence and where it stands in the text that it was found in. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences of one block; a full stop inside 「」 or （） ends none, and a line break ends each. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '')
      sentences.push({ text: words, start: start + lead, end: start + lead + words.length });
    start = end;
    depth = 0;
  };
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] ?? '';
    if ('「『（(【'.includes(letter)) depth += 1;
    else if ('」』）)】'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '\n' || (depth === 0 && '。！？!?'.includes(letter))) close(place + 1);
  }
  close(text.length);
  return sentences;
}
