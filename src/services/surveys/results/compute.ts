import type { Answer, Field } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Population, respondentQuestions, type SurveyResponse } from '../model.ts';
import { shareInterval } from './interval.ts';
import {
  type CrossTable,
  type QuestionResult,
  type ResultLine,
  type SampleFacts,
  type SurveyResults,
  type Trait,
  traits,
  type Weighting,
} from './model.ts';
import { rake } from './raking.ts';
import { hideCells, hideLines } from './small-cells.ts';
import { type Tally, tally } from './tally.ts';
import { whoAnswered } from './who.ts';

export interface Category {
  readonly value: string;
  readonly label: Text;
}

export type Categories = Readonly<Record<Trait, readonly Category[]>>;

export interface Basis {
  readonly fields: readonly Field[];
  readonly responses: readonly SurveyResponse[];
  readonly excluded: number;
  /** True for a random sample. */
  readonly represents: boolean;
  readonly sampling?: SampleFacts;
  readonly population?: Population;
  readonly categories: Categories;
}

const people = (population: Population, trait: Trait): Readonly<Record<string, number>> =>
  population[trait] as Readonly<Record<string, number>>;

/** Traits by which answers can be weighted: the town knows them of everybody. */
function knownTraits(population: Population | undefined): Trait[] {
  if (!population) return [];
  return traits.filter((trait) => Object.values(people(population, trait)).some((n) => n > 0));
}

interface Weighed {
  readonly weights: readonly number[];
  readonly weighting?: Weighting;
}

/** Only a random sample is weighted: weights cannot make good who chose to answer. */
function weigh({ responses, represents, population, categories }: Basis): Weighed {
  const known = represents ? knownTraits(population) : [];
  if (!population || known.length === 0) return { weights: responses.map(() => 1) };
  const raked = rake(
    responses.map((response) => known.map((trait) => response[trait])),
    known.map((name) => ({ name, people: people(population, name) })),
  );
  const labelOf = (trait: Trait, value: string) =>
    categories[trait].find((one) => one.value === value)?.label ?? { ja: value, en: value };
  const empty = known.flatMap((trait) =>
    raked.empty
      .filter(({ margin }) => margin === trait)
      .map(({ category }) => ({ trait, label: labelOf(trait, category) })),
  );
  const { weights, rounds, converged, designEffect } = raked;
  const [lightest, heaviest] = [Math.min(...range(weights)), Math.max(...range(weights))];
  return {
    weights,
    weighting: { traits: known, rounds, converged, designEffect, lightest, heaviest, empty },
  };
}

/** Distinct values: there are as many as cells, while answers can be too many for an argument list. */
const range = (weights: readonly number[]): number[] => [...new Set([...weights, 1])];

function linesOf(
  result: Tally,
  hidden: readonly boolean[],
  basis: Basis,
  effect: number,
): ResultLine[] {
  const all = basis.population && basis.represents ? total(basis.population) : undefined;
  return result.lines.map(({ value, label, count, weighted }, index) => {
    if (hidden[index] || result.weightedAnswered === 0) return { value, label };
    const share = weighted / result.weightedAnswered;
    const interval = basis.represents
      ? shareInterval(Math.min(1, share), result.answered, effect, all)
      : undefined;
    return { value, label, count, share, ...interval };
  });
}

const total = ({ age }: Population): number =>
  Object.values(age).reduce((sum, n) => sum + (n ?? 0), 0);

interface Column {
  readonly category: Category;
  readonly tally: Tally | undefined;
}

interface Line {
  readonly count: number;
  readonly hidden: boolean;
}

function crossOf(
  by: Trait,
  { several, answered: all }: Tally,
  lines: readonly Line[],
  columns: readonly Column[],
): CrossTable {
  const rows = lines.map((_, option) =>
    columns.map(({ tally: own }) => own?.lines[option]?.count ?? 0),
  );
  const answered = columns.map(({ tally: own }) => own?.answered ?? 0);
  const hidden = hideCells({ rows, lines, answered, several }, all);
  return {
    by,
    columns: columns.map(({ category }, column) => ({
      ...category,
      ...(hidden.answered[column] ? {} : { answered: answered[column] ?? 0 }),
    })),
    cells: rows.map((row, option) =>
      row.map((count, column) => {
        const own = columns[column]?.tally;
        if (hidden.cells[option]?.[column] || !own || own.weightedAnswered === 0) return {};
        // A share beside its count would tell of how many.
        if (hidden.answered[column]) return { count };
        return { count, share: (own.lines[option]?.weighted ?? 0) / own.weightedAnswered };
      }),
    ),
  };
}

interface Group {
  readonly category: Category;
  /** Places of those who answered, in the list of responses. */
  readonly members: readonly number[];
}

function groupsOf({ responses, categories }: Basis): ReadonlyMap<Trait, readonly Group[]> {
  return new Map(
    traits.map((trait) => {
      const members = new Map<string, number[]>(categories[trait].map(({ value }) => [value, []]));
      for (const [index, response] of responses.entries()) {
        members.get(response[trait] ?? '')?.push(index);
      }
      const groups = categories[trait].map((category) => ({
        category,
        members: members.get(category.value) ?? [],
      }));
      return [trait, groups];
    }),
  );
}

interface Counted {
  readonly answer: Answer | undefined;
  readonly weight: number;
}

function questionResults(
  field: Field,
  basis: Basis,
  { weights, weighting }: Weighed,
  groups: ReadonlyMap<Trait, readonly Group[]>,
): QuestionResult[] {
  const all = basis.responses.map(
    ({ answers }, index): Counted => ({ answer: answers[field.key], weight: weights[index] ?? 1 }),
  );
  const pick = (members: readonly number[]) => members.flatMap((index) => all[index] ?? []);
  const results = tally(field, all);
  if (results.length === 0) return [];
  const parts = [...groups].map(([trait, columns]) => ({
    trait,
    columns: columns.map(({ category, members }) => ({
      category,
      results: tally(field, pick(members)),
    })),
  }));
  const series = field.question?.startsWith('series.') ? field.question.slice(7) : undefined;
  return results.map((result, place) => {
    const { key, label, several, answered, lines } = result;
    const hidden = hideLines(
      lines.map(({ count }) => count),
      !several,
    );
    // With the mean one could work out what is hidden.
    const mean = hidden.includes(true) ? undefined : result.mean;
    const told = lines.map(({ count }, index) => ({ count, hidden: hidden[index] ?? false }));
    const cross = parts.map(({ trait, columns }) => {
      const own = columns.map(({ category, results: of }) => ({ category, tally: of[place] }));
      return crossOf(trait, result, told, own);
    });
    return {
      ...{ key, kind: field.kind, label, series, several, answered, mean, cross },
      lines: linesOf(result, hidden, basis, weighting?.designEffect ?? 1),
    };
  });
}

const aboutThemselves: ReadonlySet<string> = new Set(Object.values(respondentQuestions));

/** Questions that are answered in words. */
export const wordKinds: ReadonlySet<Field['kind']> = new Set(['text', 'long-text']);

/**
 * Everything that is told of the answers of a survey. A random sample is weighted by what the town knows of
 * everybody, with 95 % intervals; any other survey is counted as it came.
 */
export function computeResults(basis: Basis): SurveyResults {
  const { responses, excluded, represents, sampling, population, fields } = basis;
  const weighed = weigh(basis);
  const groups = groupsOf(basis);
  const asked = fields.filter(({ question }) => !question || !aboutThemselves.has(question));
  return {
    ...{ answers: responses.length, excluded, represents, sampling },
    population: population && { asOf: population.asOf, source: population.source },
    weighting: weighed.weighting,
    who: traits.map((trait) => whoAnswered(trait, basis, weighed.weights)),
    questions: asked.flatMap((field) => questionResults(field, basis, weighed, groups)),
    words: asked
      .filter(({ kind }) => wordKinds.has(kind))
      .map(({ key, label }) => ({
        ...{ key, label },
        answered: responses.filter(({ answers }) => answers[key] !== undefined).length,
      })),
  };
}
