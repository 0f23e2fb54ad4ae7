import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSurveysDemo } from './files.ts';
import { countedQuestions } from './quotas.ts';
import { makeResponses } from './respondents.ts';

const demo = readSurveysDemo(join(import.meta.dirname, '../../../../demo'));

it('makes the same answers every time, near the plan once they are weighted by age', () => {
  for (const year of demo.citizens.surveys) {
    const made = makeResponses(year, demo.citizens, demo.freeText);
    expect(made).toEqual(makeResponses(year, demo.citizens, demo.freeText));
    expect(made.length).toBeGreaterThanOrEqual(1200);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    const { age: population } = demo.citizens.population;
    for (const [slug, question] of Object.entries(countedQuestions)) {
      let [yes, all] = [0, 0];
      for (const [age, count] of Object.entries(population)) {
        const band = made.filter((one) => one.age === age && one.answers[slug] !== undefined);
        const chosen = band.filter((one) => String(one.answers[slug]) in question.yes);
        yes += (count * chosen.length) / band.length;
        all += count;
      }
      expect(Math.abs((100 * yes) / all - (year.shares[slug] ?? 0)), slug).toBeLessThan(0.5);
    }
  }
});

it('has at least 150 different sentences', () => {
  const { opinion, good } = demo.freeText;
  const sentences = [...Object.values(opinion), ...Object.values(good)].flat();
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(150);
});
