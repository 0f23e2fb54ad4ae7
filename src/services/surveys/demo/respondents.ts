import { addDays } from '#japan/dates.ts';
import {
  type AgeBand,
  ageBands,
  type ResponseChannel,
  type Sex,
  type SurveyResponse,
  sexes,
} from '../model.ts';
import { answersOf } from './answers.ts';
import type { DemoCitizens, DemoFreeText, DemoSurvey } from './files.ts';
import { countedAnswers, countedQuestions } from './quotas.ts';
import { seeded, shuffled, uuidOf, weighted } from './random.ts';

type Random = () => number;

export interface MadeResponse extends SurveyResponse {
  readonly day: string;
  readonly channel: ResponseChannel;
}

/** Who answers a letter: the old more than the young, so that weighting has something to mend. */
const willing: Readonly<Record<AgeBand, number>> = {
  ...{ '16-19': 0.2, '20-29': 0.23, '30-39': 0.31, '40-49': 0.37 },
  ...{ '50-59': 0.44, '60-69': 0.56, '70-79': 0.61, '80-': 0.46 },
};

interface Person {
  readonly area: string;
  readonly age: AgeBand;
  readonly sex: Sex;
}

function person(random: Random, { area, age, sex }: DemoCitizens['population']): Person {
  const answering = Object.fromEntries(
    ageBands.map((band) => [band, (age[band] ?? 0) * willing[band]]),
  );
  const bandDrawn = weighted(random, answering);
  const sexDrawn = weighted(random, {
    male: (sex.male ?? 0) * 0.92,
    female: sex.female ?? 0,
    other: 260,
  });
  return {
    area: weighted(random, area),
    age: ageBands.find((band) => band === bandDrawn) ?? '60-69',
    sex: sexes.find((one) => one === sexDrawn) ?? 'other',
  };
}

function channelOf(random: Random, age: AgeBand): ResponseChannel {
  const web = {
    '16-19': 72,
    '20-29': 68,
    '30-39': 62,
    '40-49': 52,
    '50-59': 40,
    '60-69': 26,
    '70-79': 13,
    '80-': 5,
  };
  const drawn = weighted(random, { web: web[age], paper: 98 - web[age], counter: 1, phone: 1 });
  return drawn === 'web' || drawn === 'counter' || drawn === 'phone' ? drawn : 'paper';
}

/** Most come in the first days, and once more after the reminder. */
function dayOf(random: Random, opensOn: string): string {
  const wave = random() < 0.68 ? random() * random() * 13 : 14 + random() * random() * 13;
  return addDays(opensOn, 1 + Math.floor(wave));
}

/** The answers of a year: the same for the same seed. */
export function makeResponses(
  survey: DemoSurvey,
  { population }: DemoCitizens,
  freeText: DemoFreeText,
): MadeResponse[] {
  const random = seeded(survey.seed);
  const people = Array.from({ length: survey.answers }, () => person(random, population));
  const counted = Object.entries(countedQuestions).map(([slug, question]) => {
    const target = { population: population.age, share: (survey.shares[slug] ?? 0) / 100 };
    const ages = people.map(({ age }) => age);
    return { slug, answers: countedAnswers(random, question, ages, target) };
  });
  const made = people.map((one, place): MadeResponse => {
    const own = answersOf(random, one.age, freeText);
    const figures = counted.flatMap(({ slug, answers }) => {
      const answer = answers[place];
      return answer === undefined ? [] : [[slug, answer] as const];
    });
    return {
      ...{ id: uuidOf(random), ...one, day: dayOf(random, survey.opensOn) },
      channel: channelOf(random, one.age),
      answers: { ...one, ...own, ...Object.fromEntries(figures) },
    };
  });
  return shuffled(random, made);
}
