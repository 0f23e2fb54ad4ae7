import { publicHref } from '../model.ts';

/** 賛成, 反対, わからない・パス. */
export const choices = ['agree', 'disagree', 'pass'] as const;
export type Choice = (typeof choices)[number];

/** As the votes are stored and counted. */
export const voteOf = { agree: 1, disagree: -1, pass: 0 } as const satisfies Record<
  Choice,
  -1 | 0 | 1
>;

export function choiceOf(value: number): Choice {
  return value === 1 ? 'agree' : value === -1 ? 'disagree' : 'pass';
}

/** Letters of a statement: one thought that somebody can agree with as a whole. */
export const longestStatement = 140;

/** Fewer than these are nothing to vote on. */
export const fewestSeeds = 3;
export const mostSeeds = 100;

/** People below which a group, and what it says to a statement, is not shown. */
export const fewestPeople = 5;

export const groupJob = 'opinions.group';

const base = (slug: string) => publicHref({ form: 'statements', slug });

export const pagesOf = (slug: string) => ({
  start: base(slug),
  vote: `${base(slug)}/vote`,
  mine: `${base(slug)}/mine`,
  add: `${base(slug)}/add`,
  results: `${base(slug)}/results`,
  json: `${base(slug)}/results.json`,
  csv: `${base(slug)}/statements.csv`,
  votesCsv: `${base(slug)}/votes.csv`,
});

/** How many said what. */
export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** Where its groups came from; the same votes, seed and version give the same, bit for bit. */
export interface GroupingManifest {
  readonly version: number;
  readonly seed: number;
  readonly people: number;
  readonly votes: number;
  readonly statements: number;
  /** SHA-256 of the matrix of votes. */
  readonly digest: string;
}

export interface GroupedStatement extends Partial<Standing> {
  /** Of the statement in its conversation. */
  readonly number: number;
  /** One for each group, in their order. */
  readonly groups: readonly Counts[];
}

/** Only where each group has enough who voted on it. */
interface Standing {
  readonly unites: number;
  readonly divides: number;
}

export interface TellingStatement {
  readonly number: number;
  readonly side: 'agree' | 'disagree';
}

export interface OpinionGroup {
  readonly people: number;
  /** Of its middle on the map, -1 to 1. */
  readonly x: number;
  readonly y: number;
  readonly telling: readonly TellingStatement[];
}

/** Groups of people who vote alike, as they are kept. */
export interface Grouping {
  readonly manifest: GroupingManifest;
  readonly groups: readonly OpinionGroup[];
  /** People who voted on too little, or whose group is too small to be shown. */
  readonly apart: number;
  readonly statements: readonly GroupedStatement[];
  /** Places of some of the people: x, y (-1 to 1) and the group. */
  readonly points: readonly (readonly [number, number, number])[];
}
