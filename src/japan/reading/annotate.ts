import { toHiragana } from '../kana.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

/** A piece of text; with a reading where it is written in kanji. */
export interface Run {
  readonly text: string;
  /** Hiragana. */
  readonly reading?: string;
}

/** Words and how this town reads them; they win over the general dictionary (米子 = よなこ). */
export type ReadingDictionary = ReadonlyMap<string, string>;

const kanji = /[\p{Script=Han}々〆]/u;
const pieces = /[\p{Script=Han}々〆]+|[^\p{Script=Han}々〆]+/gu;
const special = /[.*+?^${}()|[\]\\]/g;

/** Days of the week in brackets: 「（日）」 is にち, and not ひ. */
const weekdays: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど', 日: 'にち' },
    ...{ 祝: 'しゅく', 休: 'きゅう' },
  }),
);

/** What counts things: read so behind figures, whatever the character says alone. */
const counters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 月: 'がつ', 日: 'にち', 年: 'ねん', 時: 'じ', 分: 'ふん', 円: 'えん', 人: 'にん' },
    ...{ 回: 'かい', 歳: 'さい', 件: 'けん', 名: 'めい', 号: 'ごう', 番: 'ばん', 階: 'かい' },
  }),
);

/**
 * The reading over the kanji alone: 申し込む, もうしこむ -> 申(もう)し込(こ)む. Where kana and reading
 * do not fit, the reading stands over the whole word.
 */
export function trimOkurigana(text: string, reading: string): Run[] {
  const parts = text.match(pieces) ?? [];
  const pattern = parts
    .map((part) => (kanji.test(part) ? '(.+?)' : toHiragana(part).replace(special, '\\$&')))
    .join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading);
  if (!found) return [{ text, reading }];
  let group = 0;
  return parts.map((part) => {
    if (!kanji.test(part)) return { text: part };
    group += 1;
    return { text: part, reading: found[group] };
  });
}

/** 分 after 1, 3, 4, 6, 8 and the tens: いっぷん, さんぷん, じゅっぷん. */
const hardMinutes = /[134680１３４６８０]$/;

function counterReading(counter: string, figures: string): string | undefined {
  if (counter === '分' && hardMinutes.test(figures)) return 'ぷん';
  return counters.get(counter);
}

function readingOf(token: Token, before: string, after: string): string | undefined {
  const { surface } = token;
  if (/[（(・]$/.test(before) && /^[）)・]/.test(after) && weekdays.has(surface)) {
    return weekdays.get(surface);
  }
  if (/[0-9０-９]$/.test(before) && counters.has(surface)) return counterReading(surface, before);
  return token.reading;
}

/** Days of the month that are not read にち; one reading over figure and 日. */
const days: ReadonlyMap<string, string> = new Map([
  ['1', 'ついたち'],
  ['2', 'ふつか'],
  ['3', 'みっか'],
  ['4', 'よっか'],
  ['5', 'いつか'],
  ['6', 'むいか'],
  ['7', 'なのか'],
  ['8', 'ようか'],
  ['9', 'ここのか'],
  ['10', 'とおか'],
  ['14', 'じゅうよっか'],
  ['20', 'はつか'],
  ['24', 'にじゅうよっか'],
]);

/** 5日 as one word with the reading of a day; only behind a month, as 1日 may be a whole day. */
function withDays(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, place): Token[] => {
    const day = (at: number) =>
      tokens[at + 1]?.surface === '日' && tokens[at - 1]?.surface.endsWith('月')
        ? days.get(tokens[at]?.surface.normalize('NFKC') ?? '')
        : undefined;
    if (day(place - 1)) return [];
    const reading = day(place);
    return reading ? [{ ...token, surface: `${token.surface}日`, reading }] : [token];
  });
}

/** Figures in a word keep no reading: １０月 is cut into the figures and the month. */
const figuresFirst = /^([0-9０-９]+)(.+)$/u;

function runsOf(found: readonly Token[]): Run[] {
  const tokens = withDays(found);
  const surfaces = tokens.map(({ surface }) => surface);
  return tokens.flatMap((token, index): Run[] => {
    const { surface } = token;
    if (!kanji.test(surface)) return [{ text: surface }];
    const [, figures, counter] = figuresFirst.exec(surface) ?? [];
    if (token.reading && token.reading === days.get(surface.normalize('NFKC').slice(0, -1))) {
      return [{ text: surface, reading: token.reading }];
    }
    if (figures && counter) {
      return [{ text: figures }, { text: counter, reading: counterReading(counter, figures) }];
    }
    const reading = readingOf(token, surfaces[index - 1] ?? '', surfaces[index + 1] ?? '');
    return reading === undefined ? [{ text: surface }] : trimOkurigana(surface, reading);
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function wordSpans(text: string, dictionary: ReadingDictionary): Span[] {
  if (dictionary.size === 0) return [];
  const words = [...dictionary.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map((word) => word.replace(special, '\\$&')).join('|'), 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

interface Placed extends Span {
  readonly token: Token;
}

function place(tokens: readonly Token[]): Placed[] {
  let start = 0;
  return tokens.map((token) => {
    const end = start + token.surface.length;
    const placed = { token, start, end };
    start = end;
    return placed;
  });
}

/** The tokens between two words of the town; one that a word cuts through is cut anew. */
function between(tokenize: Tokenizer, text: string, placed: readonly Placed[], gap: Span): Token[] {
  const inside = placed.filter(({ start, end }) => start < gap.end && end > gap.start);
  const [first] = inside;
  const whole = first && first.start >= gap.start && (inside.at(-1)?.end ?? 0) <= gap.end;
  if (!first || whole) return inside.map(({ token }) => token);
  return tokenize(text.slice(gap.start, gap.end));
}

/** Neighbours without a reading become one piece, so that pages grow by what is read only. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.reading === undefined && run.reading === undefined) {
      result[result.length - 1] = { text: last.text + run.text };
    } else {
      result.push(run.reading === undefined ? { text: run.text } : run);
    }
  }
  return result;
}

/**
 * Text in pieces, those in kanji with their reading. The pieces put together are the text again.
 *
 * @param dictionary how this town reads words; it wins over the general dictionary.
 */
export function annotateWith(
  tokenize: Tokenizer,
  text: string,
  dictionary: ReadingDictionary,
): Run[] {
  if (!kanji.test(text)) return text === '' ? [] : [{ text }];
  const placed = place(tokenize(text));
  const runs: Run[] = [];
  let from = 0;
  for (const { start, end } of wordSpans(text, dictionary)) {
    if (start > from) {
      runs.push(...runsOf(between(tokenize, text, placed, { start: from, end: start })));
    }
    const word = text.slice(start, end);
    runs.push(...trimOkurigana(word, dictionary.get(word) ?? ''));
    from = end;
  }
  if (from < text.length) {
    runs.push(...runsOf(between(tokenize, text, placed, { start: from, end: text.length })));
  }
  return joined(runs);
}

/** How the whole text is read: kanji by their reading, the rest as it stands, kana as hiragana. */
export function readingOfText(
  tokenize: Tokenizer,
  text: string,
  dictionary: ReadingDictionary,
): string {
  const runs = annotateWith(tokenize, text, dictionary);
  return toHiragana(runs.map((run) => run.reading ?? run.text).join(''));
}
