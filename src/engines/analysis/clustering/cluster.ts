import { createHash } from 'node:crypto';
import type { Tokenizer } from '#japan/reading/tokenizer.ts';
import type {
  Clustering,
  ClusteringParameters,
  Place,
  PlaceReason,
  TextGroup,
} from '../clustering.ts';
import type { AnalysedText } from '../source.ts';
import { type Words, wordsOf } from '../text/words.ts';
import { distinctOf, findAlike } from './alike.ts';
import { fieldEvidence } from './evidence.ts';
import { weigh } from './features.ts';
import { type Grouped, groupRows } from './grouping.ts';
import { dot, type Matrix, normaliseRows, pickRows, rowOf } from './matrix.ts';
import { fieldOf, mainFields, nameOf, tellingTerms, termCounts } from './naming.ts';
import { type Random, randomFrom } from './random.ts';
import { reduce } from './svd.ts';

/** Changes with every change of an outcome. */
export const version = 'tomoni-4';

const width = 32;
const mostCentral = 12;
/** Themes smaller than this have no parts. */
const leastForParts = 24;
const closeTo = 0.4;
const minority = 0.03;

/** Everything about the texts that do not repeat another; rows are theirs. */
interface Work {
  readonly texts: readonly AnalysedText[];
  /** How many voices each stands for. */
  readonly voices: readonly number[];
  readonly words: readonly Words[];
  /** Rows one unit long; zeros where a text has no known word. */
  readonly points: Matrix;
  /** For each text the field that it is mostly about. */
  readonly fields: Int32Array;
  readonly counts: ReadonlyMap<string, number>;
  readonly random: Random;
}

function digestOf(texts: readonly AnalysedText[]): string {
  const hash = createHash('sha256');
  for (const { id, text } of texts) hash.update(`${JSON.stringify([id, text])}\n`);
  return hash.digest('hex');
}

const isEmpty = (points: Matrix, row: number) => rowOf(points, row).every((value) => value === 0);

/** Mean direction of some rows. */
function centreOf(points: Matrix, rows: readonly number[]): Float64Array {
  const centre = new Float64Array(points.columns);
  for (const row of rows) {
    const point = rowOf(points, row);
    for (let k = 0; k < centre.length; k += 1) centre[k] = (centre[k] ?? 0) + (point[k] ?? 0);
  }
  const length = Math.sqrt(dot(centre, centre)) || 1;
  return centre.map((value) => value / length);
}

interface Made {
  readonly group: TextGroup;
  readonly rows: readonly number[];
  readonly similarity: ReadonlyMap<number, number>;
}

function describe(
  work: Work,
  id: string,
  rows: readonly number[],
  stability: number,
  parent?: string,
): Made {
  const centre = centreOf(work.points, rows);
  const similarity = new Map(
    rows.map((row) => [row, Math.max(0, dot(rowOf(work.points, row), centre))]),
  );
  const ordered = rows.toSorted(
    (a, b) => (similarity.get(b) ?? 0) - (similarity.get(a) ?? 0) || a - b,
  );
  const own = rows.flatMap((row) => work.words[row] ?? []);
  const terms = tellingTerms(own, work.counts, work.texts.length, fieldOf(rows, work.fields));
  const central = ordered.slice(0, mostCentral).flatMap((row) => work.texts[row]?.id ?? []);
  // A name is read by everybody, so it quotes only what everybody may read.
  const quoted = ordered.find((row) => work.texts[row]?.quotable);
  const name = nameOf(terms, quoted === undefined ? undefined : work.texts[quoted]?.text);
  const level = parent ? 2 : 1;
  const group: TextGroup = {
    id,
    level,
    size: rows.reduce((sum, row) => sum + (work.voices[row] ?? 1), 0),
    terms,
    name,
    central,
    stability,
    ...(parent && { parent }),
  };
  return { group, rows, similarity };
}

/** Groups of some rows, the largest first. */
function grouped({ points, random }: Work, rows: readonly number[], count: number): Grouped[] {
  const found = groupRows(pickRows(points, rows), count, random);
  return found
    .map(({ rows: own, stability }) => ({ stability, rows: own.map((row) => rows[row] ?? 0) }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function partsOf(work: Work, theme: Made): Made[] {
  const size = theme.rows.length;
  if (size < leastForParts) return [];
  const count = Math.min(6, Math.max(2, Math.round(Math.sqrt(size / 8))));
  const parts = grouped(work, theme.rows, count);
  if (parts.length < 2) return [];
  const { id } = theme.group;
  return parts.map(({ rows, stability }, index) =>
    describe(work, `${id}-${index + 1}`, rows, stability, id),
  );
}

/** Two directions in which the voices differ, drawn into -1 to 1. */
function mapOf({ points }: Work): Float64Array {
  const places = new Float64Array(points.rows * 2);
  let most = 1e-9;
  for (let row = 0; row < points.rows; row += 1) {
    const point = rowOf(points, row);
    for (const axis of [0, 1]) {
      const value = point[Math.min(axis + 1, points.columns - 1)] ?? 0;
      places[row * 2 + axis] = value;
      most = Math.max(most, Math.abs(value));
    }
  }
  return places.map((value) => Math.round((value / most) * 1e6) / 1e6);
}

function reasonOf(work: Work, row: number, { group }: Made, near: number): PlaceReason {
  const all = work.voices.reduce((sum, one) => sum + one, 0);
  if (isEmpty(work.points, row)) return 'too-short';
  if (group.level === 1 && group.size < all * minority) return 'minority';
  return near >= closeTo ? 'close' : 'nearest';
}

/** Where each distinct text stands, in their order. */
function placesOf(work: Work, lowest: readonly Made[]): Place[] {
  const map = mapOf(work);
  const found: (Place | undefined)[] = Array.from({ length: work.texts.length });
  for (const made of lowest) {
    for (const row of made.rows) {
      const id = work.texts[row]?.id ?? '';
      const similarity = Math.round((made.similarity.get(row) ?? 0) * 1e6) / 1e6;
      const reason = reasonOf(work, row, made, similarity);
      const [x = 0, y = 0] = [map[row * 2], map[row * 2 + 1]];
      found[row] = { id, group: made.group.id, reason, similarity, x, y };
    }
  }
  return found.filter((place) => place !== undefined);
}

type Progress = (share: number) => void;

/** Words and points of texts that each stand for so many voices. */
function workOf(
  { texts, voices }: Pick<Work, 'texts' | 'voices'>,
  random: Random,
  tokenize: Tokenizer,
  progress: Progress,
): Work {
  const words = texts.map(({ text }, index) => {
    if (index % 500 === 0) progress((index / Math.max(1, texts.length)) * 0.4);
    return wordsOf(tokenize, text);
  });
  const evidence = fieldEvidence(words);
  const points = reduce(weigh(words, evidence), width, random);
  normaliseRows(points);
  return {
    ...{ texts, voices, words, points, random },
    counts: termCounts(words),
    fields: mainFields(evidence),
  };
}

/** Voices without a known word are a group of their own. */
function themesOf(work: Work, count: number): Made[] {
  const rows = work.texts.map((_, row) => row);
  const silent = rows.filter((row) => isEmpty(work.points, row));
  const speaking = rows.filter((row) => !isEmpty(work.points, row));
  const themes = grouped(work, speaking, count).map(({ rows: own, stability }, index) =>
    describe(work, `t${index + 1}`, own, stability),
  );
  return silent.length > 0 ? [...themes, describe(work, 't0', silent, 1)] : themes;
}

/**
 * Themes of many voices: words weighed by rarity and by the fields of municipal life that they belong to,
 * drawn into few dimensions, grouped again and again from drawn samples, and cut from the tree of what
 * stays together. What says the same as another stands where that stands, so that a campaign counts and
 * yet does not push other themes together. The same texts, parameters and version give the same result,
 * bit for bit. No voice is dropped.
 */
export function cluster(
  texts: readonly AnalysedText[],
  parameters: ClusteringParameters,
  tokenize: Tokenizer,
  progress: Progress = () => undefined,
): Clustering {
  const alike = findAlike(texts, parameters);
  const { rows, copies } = distinctOf(texts, alike);
  const distinct = {
    texts: rows.flatMap((row) => texts[row] ?? []),
    voices: rows.map((row) => 1 + (copies.get(row)?.length ?? 0)),
  };
  const work = workOf(distinct, randomFrom(parameters.seed), tokenize, progress);
  progress(0.6);
  const themes = themesOf(work, parameters.themes);
  progress(0.8);
  const families = themes.map((theme) => ({ theme, parts: partsOf(work, theme) }));
  const lowest = families.flatMap(({ theme, parts }) => (parts.length > 0 ? parts : [theme]));
  const places: Place[] = Array.from({ length: texts.length });
  for (const [index, place] of placesOf(work, lowest).entries()) {
    const row = rows[index] ?? 0;
    places[row] = place;
    for (const copy of copies.get(row) ?? [])
      places[copy] = { ...place, id: texts[copy]?.id ?? '', reason: 'same-as-another' };
  }
  progress(1);
  return {
    manifest: { inputs: digestOf(texts), count: texts.length, parameters, version },
    groups: families.flatMap(({ theme, parts }) => [theme, ...parts].map(({ group }) => group)),
    places,
    alike,
  };
}
