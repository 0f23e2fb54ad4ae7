import type { Answers } from '#engines/forms/contract.ts';
import type { AgeBand } from '../model.ts';
import type { DemoFreeText } from './files.ts';
import { pick, shuffled, weighted } from './random.ts';

type Random = () => number;
type Weights = Readonly<Record<string, number>>;

/** 0 for the youngest, 1 for the oldest. */
const ageScale: Readonly<Record<AgeBand, number>> = {
  '16-19': 0,
  '20-29': 0.12,
  '30-39': 0.26,
  '40-49': 0.4,
  '50-59': 0.55,
  '60-69': 0.7,
  '70-79': 0.86,
  '80-': 1,
};

const mix = (young: Weights, old: Weights, share: number): Weights =>
  Object.fromEntries(
    Object.keys(young).map((key) => [
      key,
      (young[key] ?? 0) * (1 - share) + (old[key] ?? 0) * share,
    ]),
  );

const scaleOf = (random: Random, lift: number): number => {
  const value = 3.3 + lift + (random() + random() + random() - 1.5) * 2.1;
  return Math.min(5, Math.max(1, Math.round(value)));
};

const fields = [
  ...['children', 'elderly', 'health', 'transport', 'roads', 'waste', 'disaster', 'industry'],
] as const;

/** How much better or worse than the middle people think of each field. */
const liking: Weights = {
  ...{ children: 0.4, elderly: 0.1, health: 0.2, transport: -0.9, roads: -0.5 },
  ...{ waste: 0.6, disaster: 0.3, industry: -0.3 },
};

const grades = ['dissatisfied', 'rather-dissatisfied', 'neither', 'rather-satisfied', 'satisfied'];

function services(random: Random): Record<string, string> {
  const mood = (random() - 0.5) * 0.8;
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (random() < 0.03) return [];
      const grade = grades[scaleOf(random, (liking[field] ?? 0) + mood - 0.2) - 1];
      return grade ? [[field, grade]] : [];
    }),
  );
}

function priorities(random: Random, old: number): string[] {
  const young = {
    children: 5,
    elderly: 1,
    health: 2,
    transport: 3,
    roads: 2,
    waste: 1,
    disaster: 2,
    industry: 3,
  };
  const aged = {
    children: 1.5,
    elderly: 5,
    health: 4,
    transport: 4,
    roads: 3,
    waste: 1,
    disaster: 2,
    industry: 1,
  };
  const left: Record<string, number> = { ...mix(young, aged, old) };
  const count = random() < 0.85 ? 3 : 2;
  return Array.from({ length: count }, () => {
    const next = weighted(random, left);
    delete left[next];
    return next;
  });
}

/** Several of a list, each by its own chance; `none` where nothing was chosen. */
function several(random: Random, chances: Weights): string[] {
  const chosen = Object.keys(chances).filter((key) => random() < (chances[key] ?? 0));
  return chosen.length > 0 ? chosen : ['none'];
}

const sources = {
  young: {
    magazine: 0.35,
    website: 0.4,
    line: 0.5,
    sns: 0.4,
    notice: 0.2,
    paper: 0.2,
    people: 0.4,
  },
  old: {
    magazine: 0.9,
    website: 0.15,
    line: 0.2,
    sns: 0.03,
    notice: 0.75,
    paper: 0.6,
    people: 0.35,
  },
};

function words(random: Random, themes: Readonly<Record<string, readonly string[]>>): string {
  const theme = pick(random, Object.values(themes)) ?? [];
  return shuffled(random, theme)
    .slice(0, random() < 0.7 ? 1 : 2)
    .join('');
}

/** Everything but the questions that the plan counts, which come from `quotas`. */
export function answersOf(random: Random, age: AgeBand, freeText: DemoFreeText): Answers {
  const old = ageScale[age];
  const by = (young: Weights, aged: Weights) => weighted(random, mix(young, aged, old));
  const all: Answers = {
    'living-comfort': random() < 0.03 ? 'no-opinion' : scaleOf(random, 0.3 + old * 0.5),
    'stay-intention': by(
      { stay: 25, 'rather-stay': 30, 'rather-move': 20, move: 9, unknown: 16 },
      { stay: 68, 'rather-stay': 23, 'rather-move': 4, move: 1, unknown: 4 },
    ),
    'going-out': by(
      { 'own-car': 62, lift: 12, 'train-bus': 14, bicycle: 9, foot: 3 },
      { 'own-car': 55, lift: 26, 'train-bus': 6, bicycle: 4, foot: 9 },
    ),
    'service-satisfaction': services(random),
    priorities: priorities(random, old),
    'info-sources': several(random, mix(sources.young, sources.old, old)),
    'online-use': by({ did: 52, wish: 38, 'will-not': 10 }, { did: 6, wish: 26, 'will-not': 68 }),
    neighbours: scaleOf(random, -0.4 + old * 0.9),
    'disaster-preparation': several(random, {
      ...{ food: 0.48, map: 0.3 + old * 0.2, meeting: 0.25 },
      ...{ drill: 0.08 + old * 0.2, furniture: 0.22 },
    }),
    'city-trust': random() < 0.06 ? 'no-opinion' : scaleOf(random, old * 0.4),
  };
  const answered = Object.entries(all).filter(() => random() > 0.02);
  if (random() < 0.24) answered.push(['good-points', words(random, freeText.good)]);
  if (random() < 0.33) answered.push(['opinion', words(random, freeText.opinion)]);
  return Object.fromEntries(answered);
}
