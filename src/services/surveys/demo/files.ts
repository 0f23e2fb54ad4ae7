import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FormDefinition } from '#engines/forms/contract.ts';
import type { Population, SeriesQuestion } from '../model.ts';
import { comparabilities } from '../model.ts';

const text = z.object({ ja: z.string(), en: z.string(), easy: z.string().optional() });
const about = z.object({ why: text, audience: text, use: text });
const counts = z.record(z.string(), z.number());

const Series = z.object({
  series: z.array(
    z.object({
      slug: z.string(),
      title: text,
      question: z.custom<SeriesQuestion>(),
      /** Another wording, from the later survey on. */
      later: z.object({ comparable: z.enum(comparabilities), note: text, label: text }).optional(),
    }),
  ),
});

const Citizens = z.object({
  department: z.string(),
  topics: z.array(z.string()),
  population: z.object({ asOf: z.string(), source: text, area: counts, age: counts, sex: counts }),
  about,
  screens: z.array(z.object({ id: z.string(), title: text, questions: z.array(z.string()) })),
  surveys: z.array(
    z.object({
      ...{
        slug: z.string(),
        title: text,
        summary: text,
        opensOn: z.string(),
        closesOn: z.string(),
      },
      ...{ answers: z.number(), seed: z.number(), later: z.boolean().default(false) },
      /** Percent of all citizens that the answers should come near to, by series. */
      shares: counts,
    }),
  ),
});

const Parks = z.object({
  ...{ slug: z.string(), department: z.string(), title: text, summary: text, about },
  ...{ minutes: z.number(), form: z.custom<FormDefinition>(), answers: z.number() },
  wishes: z.array(z.string()),
});

const FreeText = z.object({
  opinion: z.record(z.string(), z.array(z.string())),
  good: z.record(z.string(), z.array(z.string())),
});

export type DemoSeries = z.output<typeof Series>['series'][number];
export type DemoCitizens = z.output<typeof Citizens>;
export type DemoSurvey = DemoCitizens['surveys'][number];
export type DemoParks = z.output<typeof Parks>;
export type DemoFreeText = z.output<typeof FreeText>;

/** @param folder the project's `demo` */
export function readSurveysDemo(folder: string) {
  const read = (name: string): unknown =>
    parse(readFileSync(join(folder, 'surveys', `${name}.yaml`), 'utf8'));
  return {
    series: Series.parse(read('series')).series,
    citizens: Citizens.parse(read('citizens')),
    parks: Parks.parse(read('parks')),
    freeText: FreeText.parse(read('free-text')),
  };
}

/** Who lives in the demo town (見本), for comparison and raking. @param folder the project's `demo` */
export function readDemoPopulation(folder: string): Population {
  const { population } = readSurveysDemo(folder).citizens;
  return { ...population, source: population.source.ja };
}
