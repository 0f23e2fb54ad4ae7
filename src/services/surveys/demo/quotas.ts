import type { AgeBand } from '../model.ts';
import { shuffled, weighted } from './random.ts';

type Random = () => number;

/** A question that the plan counts: how the share goes with age, and what is chosen on either side. */
interface CountedQuestion {
  /** From the youngest band to the oldest. */
  readonly byAge: Readonly<Record<AgeBand, number>>;
  readonly yes: Readonly<Record<string, number>>;
  readonly no: Readonly<Record<string, number>>;
}

const bands = (
  list: readonly [number, number, number, number, number, number, number, number],
) => ({
  ...{ '16-19': list[0], '20-29': list[1], '30-39': list[2], '40-49': list[3] },
  ...{ '50-59': list[4], '60-69': list[5], '70-79': list[6], '80-': list[7] },
});

/** The options of `yes` are those that the plan's indicator counts. */
export const countedQuestions: Readonly<Record<string, CountedQuestion>> = {
  'koho-readers': {
    byAge: bands([0.55, 0.68, 0.8, 0.88, 0.93, 0.96, 0.97, 0.95]),
    yes: { every: 66, sometimes: 34 },
    no: { rarely: 74, never: 26 },
  },
  'ict-satisfaction': {
    byAge: bands([0.3, 0.32, 0.27, 0.22, 0.18, 0.15, 0.13, 0.11]),
    yes: { satisfied: 22, 'rather-satisfied': 78 },
    no: { neither: 52, 'rather-dissatisfied': 15, dissatisfied: 7, unknown: 26 },
  },
  'ward-participation': {
    byAge: bands([0.06, 0.08, 0.15, 0.22, 0.25, 0.3, 0.27, 0.16]),
    yes: { active: 34, regular: 66 },
    no: { rarely: 46, never: 54 },
  },
  'civic-participation': {
    byAge: bands([0.12, 0.14, 0.2, 0.25, 0.27, 0.31, 0.28, 0.18]),
    yes: { often: 24, sometimes: 76 },
    no: { wish: 30, never: 70 },
  },
};

/** The factor by which the rates of all bands together give the share among all citizens. */
function factorFor(
  byAge: CountedQuestion['byAge'],
  population: Readonly<Record<string, number>>,
  share: number,
): number {
  const total = Object.values(population).reduce((sum, count) => sum + count, 0);
  const shareAt = (factor: number) =>
    Object.entries(byAge).reduce(
      (sum, [age, rate]) => sum + Math.min(0.995, rate * factor) * (population[age] ?? 0),
      0,
    ) / total;
  let [low, high] = [0, 20];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (shareAt(middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Answers to a counted question for people of known ages: in each band as many as the share asks for,
 * so that a weighted count comes near it. Every fiftieth leaves it out.
 * @param share of all citizens, 0 to 1
 */
export function countedAnswers(
  random: Random,
  question: CountedQuestion,
  ages: readonly AgeBand[],
  target: { readonly population: Readonly<Record<string, number>>; readonly share: number },
): (string | undefined)[] {
  const factor = factorFor(question.byAge, target.population, target.share);
  const answers: (string | undefined)[] = ages.map(() => undefined);
  for (const [age, rate] of Object.entries(question.byAge)) {
    const places = ages.flatMap((one, place) => (one === age ? [place] : []));
    const answering = shuffled(random, places).slice(0, Math.ceil(places.length * 0.98));
    const yes = Math.floor(Math.min(0.995, rate * factor) * answering.length + random());
    for (const [index, place] of answering.entries()) {
      answers[place] = weighted(random, index < yes ? question.yes : question.no);
    }
  }
  return answers;
}
