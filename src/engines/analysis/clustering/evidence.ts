import { areaCount, areaOf, fieldCount, fieldsOfKanji, fieldsOfWord } from '../text/fields.ts';
import type { Words } from '../text/words.ts';
import { type Matrix, matrix, rowOf } from './matrix.ts';

/** A kanji of a word that nobody listed says less than a listed word. */
const kanjiWeight = 0.7;
/** Long words mean one thing more often than short ones: so much more for each letter from 2 to 4. */
const letterWeight = 0.2;
/** What is assumed of a word before the texts tell: in so many texts, so often in good company. */
const assumed = { texts: 4, share: 0.5 };
/** Other words of less weight than this are no company. */
const leastCompany = 0.3;

const listed = (word: string) => fieldsOfWord.get(word) ?? [];

/** What a listed word says of each area; 1 in all. */
function areasOf(word: string): Float64Array {
  const found = new Float64Array(areaCount);
  const fields = listed(word);
  for (const field of fields) {
    const area = areaOf[field] ?? 0;
    found[area] = (found[area] ?? 0) + 1 / fields.length;
  }
  return found;
}

/** What all of a text says of each area. */
function areasOfText({ known, kanji }: Words): Float64Array {
  const all = new Float64Array(areaCount);
  for (const word of new Set(known))
    areasOf(word).forEach((share, area) => {
      all[area] = (all[area] ?? 0) + share;
    });
  for (const sign of kanji) {
    for (const [field, share] of fieldsOfKanji.get(sign) ?? []) {
      const area = areaOf[field] ?? 0;
      all[area] = (all[area] ?? 0) + share / 2;
    }
  }
  return all;
}

/**
 * How far each word can be trusted in these texts: about 1, more where the other words around it speak of
 * the same area, less where it stands among all kinds (子ども, 車, 山).
 */
function trustOf(texts: readonly Words[]): ReadonlyMap<string, number> {
  const company = new Map<string, { fitting: number; all: number }>();
  for (const text of texts) {
    const areas = areasOfText(text);
    const others = areas.reduce((sum, one) => sum + one, -1);
    if (others < leastCompany) continue;
    const weight = Math.min(1, others);
    for (const word of new Set(text.known)) {
      const own = areasOf(word);
      const fitting = own.reduce(
        (sum, share, area) => sum + share * ((areas[area] ?? 0) - share),
        0,
      );
      const before = company.get(word) ?? { fitting: 0, all: 0 };
      company.set(word, {
        fitting: before.fitting + Math.min(1, fitting / others) * weight,
        all: before.all + weight,
      });
    }
  }
  const { texts: few, share } = assumed;
  return new Map(
    [...company].map(([word, { fitting, all }]) => {
      const odds = (few * share + fitting) / (few + all) / share;
      return [word, odds * odds];
    }),
  );
}

/** What each text (row) says of each field (column), by its listed words and by kanji of the others. */
export function fieldEvidence(texts: readonly Words[]): Matrix {
  const trust = trustOf(texts);
  const evidence = matrix(texts.length, fieldCount);
  for (const [row, { known, kanji }] of texts.entries()) {
    const said = rowOf(evidence, row);
    for (const word of known) {
      const fields = listed(word);
      const weight = (1 + letterWeight * (Math.min(4, word.length) - 2)) * (trust.get(word) ?? 1);
      for (const field of fields) said[field] = (said[field] ?? 0) + weight / fields.length;
    }
    for (const sign of kanji) {
      for (const [field, share] of fieldsOfKanji.get(sign) ?? []) {
        said[field] = (said[field] ?? 0) + kanjiWeight * share * share;
      }
    }
  }
  return evidence;
}

/** The same for areas. */
export function areaEvidence(fields: Matrix): Matrix {
  const evidence = matrix(fields.rows, areaCount);
  for (let row = 0; row < fields.rows; row += 1) {
    const said = rowOf(evidence, row);
    rowOf(fields, row).forEach((value, field) => {
      const area = areaOf[field] ?? 0;
      said[area] = (said[area] ?? 0) + value;
    });
  }
  return evidence;
}
