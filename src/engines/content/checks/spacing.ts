import { isElement } from '../html/node.ts';
import type { Finding } from './finding.ts';
import { excerptOf, finding, japaneseSpots, matchesIn, type Page, rewrite } from './page.ts';

/** Words that are spread with spaces to fill a line; single letters apart are read one by one (F32). */
const spread =
  /(?<![\p{L}\p{N}])(\p{sc=Han})[ \u3000\u00a0]+(\p{sc=Han})(?:[ \u3000\u00a0]+(\p{sc=Han}))?(?:[ \u3000\u00a0]+(\p{sc=Han}))?(?!\p{sc=Han})/gu;
const hiragana = /^\p{sc=Hiragana}/u;
/** Letters that stand alone and make no word with their neighbour, as in 「月 火 水」. */
const separate =
  /^(?:[月火水木金土日祝]|[一二三四五六七八九十]|[上中下]|[東西南北]|[年月日時分]|[男女]|[大小]|[甲乙丙丁]|[有無]|[可否])$/;
const wordsOfTwo = new Set([
  '日時',
  '月日',
  '年月',
  '年月日',
  '上下',
  '大小',
  '日中',
  '大中小',
  '南北',
  '東西',
  '男女',
  '有無',
  '可否',
  '上中下',
]);

/** What goes on in kana may be two words (山 登り), unless the letters are known as one. */
function isSpread(letters: readonly string[], after: string): boolean {
  const word = letters.join('');
  if (wordsOfTwo.has(word)) return true;
  return !hiragana.test(after) && !letters.every((letter) => separate.test(letter));
}

/** Letters of one word with spaces between (日　時): read aloud letter by letter, and never found. */
function findSpread(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), spread)].flatMap(({ spot, match, place }) => {
    const letters = match.slice(1).filter((letter) => letter !== undefined);
    if (!isSpread(letters, spot.text.slice(match.index + match[0].length))) return [];
    const word = letters.join('');
    const message = {
      ja: `「${word}」の中に空白があります。読み上げで一つの言葉と伝わらず、検索でも見つかりません。`,
      en: `There are spaces inside the word “${word}”. It is neither read aloud nor found as one word.`,
    };
    return [finding('space-in-word', place, message, rewrite(word))];
  });
}

function findDouble(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), /(?<=\S)[ \u3000\u00a0]{2,}(?=\S)/g)].map(
    ({ place, match }) => {
      const message = {
        ja: '空白が続いています。位置をそろえたいときは、表か箇条書きにしてください。',
        en: 'Spaces are repeated. To line things up, please use a table or a list.',
      };
      const wide = match[0].includes('\u3000');
      return finding('space-double', place, message, {
        label: { ja: '空白を一つにする', en: 'Leave one space' },
        replacement: wide ? '\u3000' : ' ',
      });
    },
  );
}

/** What a line never begins with, unless the line before was broken inside its sentence. */
const continues =
  /^(?:[、。，．）」』】ぁぃぅぇぉっゃゅょァィゥェォッャュョー]|(?:を|が|に|は|で|の|と|へ|も|から|まで|より|です|ます|した|して|する|され|くださ)(?![\s\u3000]))/;
const goesOn = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;

/** Sentences broken by hand where the editor's window ended; on a phone they fall to pieces. */
function findBreaks({ elements }: Page): Finding[] {
  return elements.flatMap(({ element: { children }, path }) =>
    children.flatMap((node, place): Finding[] => {
      const [before, after] = [children[place - 1], children[place + 1]];
      if (!isElement(node, 'br') || before?.kind !== 'text' || after?.kind !== 'text') return [];
      if (!goesOn.test(before.text) || !continues.test(after.text)) return [];
      const excerpt = excerptOf(`${before.text.slice(-10)}↵${after.text.slice(0, 10)}`);
      const message = {
        ja: '文の途中に改行があります。画面の幅は人によって違うため、読みにくくなります。',
        en: 'A line break stands inside a sentence. Screens differ in width, so it reads badly.',
      };
      const label = { ja: '改行を取る', en: 'Remove the break' };
      return [
        finding('break-in-word', { path: [...path, place], excerpt }, message, {
          label,
          replacement: '',
        }),
      ];
    }),
  );
}

export function checkSpacing(page: Page): Finding[] {
  const words = findSpread(page);
  const inWord = (found: Finding): boolean =>
    words.some(
      ({ place }) =>
        place.path.join() === found.place.path.join() &&
        partOverlaps(place.start, place.end, found.place.start, found.place.end),
    );
  return [...words, ...findDouble(page).filter((found) => !inWord(found)), ...findBreaks(page)];
}

const partOverlaps = (start = 0, end = 0, otherStart = 0, otherEnd = 0): boolean =>
  start < otherEnd && otherStart < end;
