import { createHash } from 'node:crypto';
import {
  groupOpinions,
  type OpinionGroups,
  standing,
  tellingOf,
  type VoteList,
  voteMatrix,
} from '#engines/analysis/contract.ts';
import { fewestPeople, type Grouping } from './model.ts';
import { isShowable, nobody } from './rules.ts';

/** Counts up when the same votes may give other groups. */
const version = 1;
const seed = 1;
const mostTelling = 5;
/** More marks would only be one blot. */
const mostPoints = 600;

/** Votes on what everybody may read now. */
export interface VotesRead {
  readonly people: number;
  /** Numbers of the statements, in the order of the matrix. */
  readonly numbers: readonly number[];
  readonly list: VoteList;
}

function digestOf({ people, numbers, list }: VotesRead): string {
  const hash = createHash('sha256').update(JSON.stringify({ people, numbers }));
  for (const part of [list.person, list.statement, list.value]) {
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  return hash.digest('hex');
}

function sizesOf({ groupOf, count }: OpinionGroups): number[] {
  const sizes = Array.from({ length: count }, () => 0);
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Places within a circle of 1, as coarse as a picture needs; some of the people where there are many. */
function pictureOf({ points, groupOf, centres }: OpinionGroups, kept: readonly number[]) {
  const shown = [...groupOf.keys()].filter((person) => kept.includes(groupOf[person] ?? -1));
  const at = (places: Float64Array, index: number) =>
    [places[index * 2] ?? 0, places[index * 2 + 1] ?? 0] as const;
  const farthest =
    shown.reduce((far, one) => Math.max(far, Math.hypot(...at(points, one))), 0) || 1;
  const place = (places: Float64Array, index: number) => {
    const [x, y] = at(places, index);
    return [rounded(x / farthest), rounded(y / farthest)] as const;
  };
  const step = Math.max(1, Math.ceil(shown.length / mostPoints));
  return {
    middles: kept.map((group) => place(centres, group)),
    points: shown
      .filter((_, index) => index % step === 0)
      .map((one) => [...place(points, one), kept.indexOf(groupOf[one] ?? -1)] as const),
  };
}

/** Groups that are large enough to be shown, and what each says; few voices on a statement are kept back. */
function describe(
  found: OpinionGroups,
  { numbers, people }: VotesRead,
): Omit<Grouping, 'manifest'> {
  const sizes = sizesOf(found);
  const kept = [...sizes.keys()].filter((group) => (sizes[group] ?? 0) >= fewestPeople);
  const numberOf = (statement: number) => numbers[statement] ?? 0;
  const standings = found.standings.map(({ statement, groups }) =>
    standing(
      statement,
      kept.flatMap((group) => groups[group] ?? []),
    ),
  );
  const { middles, points } = pictureOf(found, kept);
  const groups = kept.map((group, index) => {
    const [x = 0, y = 0] = middles[index] ?? [];
    const telling = tellingOf(standings, index, mostTelling);
    return {
      ...{ people: sizes[group] ?? 0, x, y },
      telling: telling.map(({ statement, side }) => ({ number: numberOf(statement), side })),
    };
  });
  const statements = standings.map(({ statement, groups: own, unites, divides }) => ({
    number: numberOf(statement),
    groups: own.map((says) => {
      const { agree, disagree, pass } = isShowable(says) ? says : nobody;
      return { agree, disagree, pass };
    }),
    ...(own.length > 0 && own.every(isShowable) && { unites, divides }),
  }));
  const shown = groups.reduce((sum, group) => sum + group.people, 0);
  return { groups, statements, points, apart: people - shown };
}

/** Groups of opinion with where they came from. The same votes give the same, bit for bit. */
export async function computeGrouping(read: VotesRead): Promise<Grouping> {
  const { people, numbers, list } = read;
  const found = await groupOpinions(voteMatrix(people, numbers.length, list), seed);
  const counted = { people, votes: list.value.length, statements: numbers.length };
  return {
    manifest: { version, seed, ...counted, digest: digestOf(read) },
    ...describe(found, read),
  };
}
