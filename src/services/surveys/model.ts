import type { Answers } from '#engines/forms/contract.ts';

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
