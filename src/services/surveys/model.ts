import type { Answers, SimpleField } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';

export const surveyStates = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

/**
 * Open: anybody, as often as they come. Account and line: once a person, by account or LINE. Code: once for
 * each code that was handed out. Sample: once for each letter of a random sample; speaks for the citizens.
 */
export const accesses = ['open', 'account', 'line', 'code', 'sample'] as const;
export type Access = (typeof accesses)[number];

export const responseChannels = ['web', 'line', 'paper', 'counter', 'phone'] as const;
export type ResponseChannel = (typeof responseChannels)[number];

export const sexes = ['male', 'female', 'other'] as const;
export type Sex = (typeof sexes)[number];

/** As citizens' surveys print them. */
export const ageBands = [
  '16-19',
  '20-29',
  '30-39',
  '40-49',
  '50-59',
  '60-69',
  '70-79',
  '80-',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** What people are told before the first question. */
export interface SurveyAbout {
  readonly why: Text;
  readonly audience: Text;
  /** What becomes of the answers. */
  readonly use: Text;
}

/** Beside the version before it: as it stands, with care, not at all. */
export const comparabilities = ['yes', 'with-care', 'no'] as const;
export type Comparability = (typeof comparabilities)[number];

type WithoutPlace<F> = F extends SimpleField ? Omit<F, 'key' | 'question' | 'prefill'> : never;
/** A question of the bank: a field of a form without its place in one. */
export type SeriesQuestion = WithoutPlace<SimpleField>;

export const codeStates = ['open', 'used', 'void'] as const;
export type CodeState = (typeof codeStates)[number];

/** Of whom a code is, as far as the sample knows; each part may be unknown. */
export interface Stratum {
  readonly area?: string;
  readonly age?: AgeBand;
  readonly sex?: Sex;
}

export interface StratumCount extends Stratum {
  readonly count: number;
}

/** Waiting for the second person, for a decision between the two, or done. */
export const sheetStates = ['second', 'differences', 'finished'] as const;

/** What was typed from a paper, by field key, as typed and as read. */
export interface TypedSheet {
  readonly typed: Readonly<Record<string, string>>;
  readonly answers: Answers;
}

/** Question identities by which results know who answered. */
export const respondentQuestions = {
  area: 'respondent.area',
  age: 'respondent.age',
  sex: 'respondent.sex',
} as const;

/** What a question of the bank is called in a form. */
export const seriesQuestion = (slug: string): string => `series.${slug}`;

/** An answered questionnaire as results read it. */
export interface SurveyResponse {
  readonly id: string;
  readonly area?: string;
  readonly age?: AgeBand;
  readonly sex?: Sex;
  readonly answers: Answers;
}

/** How many live here, for comparison and raking: one margin each by area, age and sex. */
export interface Population {
  /** ISO day of the register. */
  readonly asOf: string;
  /** Where the figures come from, as printed under charts. */
  readonly source: string;
  readonly area: Readonly<Record<string, number>>;
  readonly age: Readonly<Partial<Record<AgeBand, number>>>;
  readonly sex: Readonly<Partial<Record<Sex, number>>>;
}
