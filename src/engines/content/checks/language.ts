import { escapeHtml } from '../html/node.ts';
import type { Finding } from './finding.ts';
import { finding, matchesIn, type Page, type Spot } from './page.ts';

interface Foreign {
  readonly language: string;
  readonly ja: string;
  readonly en: string;
  readonly pattern: RegExp;
}

/** Scripts tell their language well enough for a proposal; Latin letters are taken for English. */
const foreign: readonly Foreign[] = [
  {
    language: 'ko',
    ja: '韓国語',
    en: 'Korean',
    pattern: /[\p{sc=Hangul}][\p{sc=Hangul}\s.,!?]{2,}[\p{sc=Hangul}.!?]/gu,
  },
  { language: 'th', ja: 'タイ語', en: 'Thai', pattern: /\p{sc=Thai}[\p{sc=Thai}\s]{3,}/gu },
  {
    language: 'ru',
    ja: 'ロシア語',
    en: 'Russian',
    pattern: /\p{sc=Cyrillic}{2,}(?:[\s,.!?-]+\p{sc=Cyrillic}+)+/gu,
  },
  {
    language: 'ne',
    ja: 'ネパール語',
    en: 'Nepali',
    pattern: /\p{sc=Devanagari}[\p{sc=Devanagari}\s]{3,}/gu,
  },
  {
    language: 'my',
    ja: 'ミャンマー語',
    en: 'Burmese',
    pattern: /\p{sc=Myanmar}[\p{sc=Myanmar}\s]{3,}/gu,
  },
  {
    language: 'en',
    ja: '英語',
    en: 'English',
    pattern: /[A-Za-z][A-Za-zÀ-ỹ0-9'’&%$()-]*(?:[,;:]?\s+[A-Za-z0-9À-ỹ'’&%$()-]+){3,}[.!?]?/g,
  },
];

const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;
const portuguese = /[ãõç]/i;

function languageOf(
  { language }: Foreign,
  words: string,
): { code: string; ja: string; en: string } | undefined {
  if (language !== 'en') return undefined;
  if (vietnamese.test(words)) return { code: 'vi', ja: 'ベトナム語', en: 'Vietnamese' };
  return portuguese.test(words) ? { code: 'pt', ja: 'ポルトガル語', en: 'Portuguese' } : undefined;
}

const japaneseOnly = (page: Page): Spot[] =>
  page.spots.filter(({ language }) => language.startsWith('ja'));

/** Sentences in another language that do not say so are read aloud with Japanese sounds (3.1.2). */
export function checkLanguage(page: Page): Finding[] {
  const spots = japaneseOnly(page);
  return foreign.flatMap((entry) =>
    [...matchesIn(spots, entry.pattern)]
      .filter(
        ({ match: [words] }) =>
          words.length >= (entry.language === 'en' ? 16 : 4) && !/https?:|@/.test(words),
      )
      .map(({ match: [words], place }) => {
        const { code, ja, en } = languageOf(entry, words) ?? {
          code: entry.language,
          ja: entry.ja,
          en: entry.en,
        };
        const message = {
          ja: `外国語の部分に言語の指定がありません。読み上げソフトが正しく発音できるよう、${ja}と指定してください。`,
          en: `A passage in another language does not say so. Please mark it as ${en}, so that it is read aloud rightly.`,
        };
        return finding('language-part', place, message, {
          label: { ja: `${ja}と指定する`, en: `Mark as ${en}` },
          replacement: `<span lang="${code}">${escapeHtml(words)}</span>`,
        });
      }),
  );
}
