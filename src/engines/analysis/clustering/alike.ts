import type { AlikeTexts, ClusteringParameters } from '../clustering.ts';
import type { AnalysedText } from '../source.ts';

const hashes = 32;
const bandSize = 4;

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

function shinglesOf(text: string): Set<number> {
  const letters = [...text];
  const found = new Set<number>();
  for (let at = 0; at + 2 < Math.max(3, letters.length); at += 1) {
    let hash = 2166136261;
    for (const letter of letters.slice(at, at + 3)) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
    }
    found.add(hash >>> 0);
  }
  return found;
}

/** MinHash: how alike two signatures are tells how many shingles the texts share. */
function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let n = 0; n < hashes; n += 1) {
      const hash = Math.imul(shingle ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
      if (hash < (signature[n] ?? 0)) signature[n] = hash;
    }
  }
  return signature;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return both / (a.size + b.size - both || 1);
}

/** Joins texts into sets: with the root of each, the smallest place. */
function joiner(count: number) {
  const parent = Int32Array.from({ length: count }, (_, n) => n);
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[n] = at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { root, join };
}

/** The first stretch of time in which enough of them came. */
function campaignOf(
  moments: readonly string[],
  { campaignSize, campaignHours }: ClusteringParameters,
): AlikeTexts['campaign'] {
  const sorted = moments.toSorted();
  for (let first = 0; first + campaignSize <= sorted.length; first += 1) {
    const [from = '', to = ''] = [sorted[first], sorted[first + campaignSize - 1]];
    if (Date.parse(to) - Date.parse(from) > campaignHours * 3_600_000) continue;
    const end = Date.parse(from) + campaignHours * 3_600_000;
    const last = sorted.findLast((moment) => Date.parse(moment) <= end) ?? to;
    return { from, to: last };
  }
  return undefined;
}

/** Texts that are the same or nearly so; the order of the texts decides nothing but the order. */
export function findAlike(
  texts: readonly AnalysedText[],
  parameters: ClusteringParameters,
): AlikeTexts[] {
  const plain = texts.map(({ text }) => bare(text));
  const shingles = plain.map(shinglesOf);
  const { root, join } = joiner(texts.length);
  const buckets = new Map<string, number>();
  for (const [index, own] of shingles.entries()) {
    const signature = signatureOf(own);
    for (let band = 0; band < hashes / bandSize; band += 1) {
      const key = `${band} ${signature.subarray(band * bandSize, (band + 1) * bandSize).join(' ')}`;
      const first = buckets.get(key);
      if (first === undefined) buckets.set(key, index);
      else if (overlap(own, shingles[first] ?? new Set()) >= parameters.nearDuplicate)
        join(first, index);
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of texts.keys()) {
    const members = groups.get(root(index));
    if (members) members.push(index);
    else groups.set(root(index), [index]);
  }
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const same = new Set(members.map((index) => plain[index])).size === 1;
      const campaign = campaignOf(
        members.map((index) => texts[index]?.at ?? ''),
        parameters,
      );
      const ids = members.flatMap((index) => texts[index]?.id ?? []);
      return {
        ids,
        kind: same ? ('same' as const) : ('near' as const),
        ...(campaign && { campaign }),
      };
    });
}

/** Texts without those that say the same as another: by row, each with the rows that it stands for. */
export interface Distinct {
  readonly rows: readonly number[];
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/** Of texts that are alike one stands for all: the first that may be quoted, or the first. */
export function distinctOf(texts: readonly AnalysedText[], alike: readonly AlikeTexts[]): Distinct {
  const rowOfId = new Map(texts.map(({ id }, row) => [id, row]));
  const copies = new Map<number, readonly number[]>();
  const gone = new Set<number>();
  for (const { ids } of alike) {
    const rows = ids.flatMap((id) => rowOfId.get(id) ?? []);
    const first = rows.find((row) => texts[row]?.quotable) ?? rows[0] ?? 0;
    const others = rows.filter((row) => row !== first);
    copies.set(first, others);
    for (const row of others) gone.add(row);
  }
  return { rows: [...texts.keys()].filter((row) => !gone.has(row)), copies };
}
