import { findJargon } from '../plain/jargon.ts';
import { kanjiShareOf, negation, passive } from '../plain/measure.ts';
import { sentencesOf } from '../plain/sentences.ts';
import type { Finding } from './finding.ts';
import {
  finding,
  japaneseBlocks,
  japaneseSpots,
  matchesIn,
  type Page,
  partOf,
  rewrite,
} from './page.ts';

/** 公用文作成の考え方 asks to look again from 50 to 60 letters; nobody keeps 90 in mind. */
const longest = 90;

function findSentences(page: Page): Finding[] {
  return japaneseBlocks(page).flatMap((block) =>
    sentencesOf(block.text).flatMap((sentence): Finding[] => {
      const place = partOf(block, sentence.start, sentence.end);
      const found: Finding[] = [];
      if (sentence.text.length > longest) {
        found.push(
          finding('plain-sentence', place, {
            ja: `一文が${sentence.text.length}文字あります。60文字くらいまでの文に分けてください。`,
            en: `This sentence has ${sentence.text.length} characters. Please split it into sentences of about 60.`,
          }),
        );
      }
      const passives = [...sentence.text.matchAll(passive)].length;
      if (passives >= 2) {
        found.push(
          finding('plain-passive', place, {
            ja: `受け身が${passives}回続いています。「だれが何をする」の形に直すと伝わりやすくなります。`,
            en: `There are ${passives} passives in one sentence. Please say who does what.`,
          }),
        );
      }
      return found;
    }),
  );
}

function findKanji(page: Page): Finding[] {
  return japaneseBlocks(page)
    .filter(
      ({ element: { name }, text }) =>
        name === 'p' && text.length >= 60 && kanjiShareOf(text) > 0.45,
    )
    .map((block) =>
      finding('plain-kanji', partOf(block, 0, block.text.length), {
        ja: `漢字が${Math.round(kanjiShareOf(block.text) * 100)}%を占めています。漢字の言葉を動詞で言い換えると読みやすくなります。`,
        en: `${Math.round(kanjiShareOf(block.text) * 100)}% of the letters are kanji. Verbs instead of kanji nouns read more easily.`,
      }),
    );
}

function findNegations(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), negation)].map(({ match: [words], place }) =>
    finding('plain-negation', place, {
      ja: `「${words}」は二重の否定です。肯定の形で書いてください。`,
      en: `“${words}” is a double negation. Please say it positively.`,
    }),
  );
}

function findNounChains(page: Page): Finding[] {
  return [...matchesIn(japaneseSpots(page), /\p{sc=Han}{10,}/gu)].map(({ match: [words], place }) =>
    finding('plain-noun-chain', place, {
      ja: `「${words}」は漢字が${words.length}字続いています。名前でなければ、「の」や動詞で区切ってください。`,
      en: `“${words}” is ${words.length} kanji in a row. Unless it is a name, please break it up.`,
    }),
  );
}

function findWords(page: Page): Finding[] {
  return japaneseSpots(page).flatMap((spot) =>
    findJargon(spot.text).map(({ word, kind, instead, fits, start, end }) => {
      const [first = ''] = instead;
      const others = instead.map((words) => `「${words}」`).join('や');
      const message =
        kind === 'office'
          ? {
              ja: `「${word}」は役所の言葉です。${others}と書くと伝わりやすくなります。`,
              en: `“${word}” is a word of offices. Please consider “${instead.join('”, “')}”.`,
            }
          : {
              ja: `「${word}」を知らない人がいます。${others}などと言い換えるか、説明を付けてください。`,
              en: `Not everybody knows “${word}”. Please write “${instead.join('”, “')}” or explain it.`,
            };
      const name = kind === 'office' ? 'plain-jargon' : 'plain-katakana';
      return finding(name, partOf(spot, start, end), message, fits ? rewrite(first) : undefined);
    }),
  );
}

/** Whether everybody will understand it. */
export function checkWords(page: Page): Finding[] {
  return [
    ...findSentences(page),
    ...findKanji(page),
    ...findNegations(page),
    ...findNounChains(page),
    ...findWords(page),
  ];
}
