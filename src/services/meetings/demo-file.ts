import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { voteKinds } from './live/model.ts';
import { needs, speakers } from './model.ts';

const Words = z.object({ ja: z.string(), en: z.string(), easy: z.string().default('') });

const Said = z.object({
  /** Key of the item of the agenda. */
  under: z.string(),
  speaker: z.enum(speakers),
  name: z.string().default(''),
  named: z.boolean().default(false),
  text: z.string(),
  makes: z.enum(['nothing', 'question', 'promise']).default('nothing'),
  department: z.string().optional(),
  dueInDays: z.number().optional(),
  /** What became of it, told to the next meeting. */
  outcome: z.string().optional(),
});

/** What goes on in a meeting that is held at this moment. */
const Live = z.object({
  votes: z.array(
    z.object({
      kind: z.enum(voteKinds),
      title: z.string(),
      options: z.array(z.string()).default([]),
      open: z.boolean().default(false),
      shown: z.boolean().default(false),
      /** People for each option, in order. */
      ballots: z.array(z.number()).default([]),
    }),
  ),
  questions: z.array(
    z.object({ text: z.string(), voices: z.number(), now: z.boolean().default(false) }),
  ),
});
export type DemoLive = z.output<typeof Live>;

const Meeting = z.object({
  slug: z.string(),
  inDays: z.number(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  access: z.string(),
  onlineUrl: z.string().default(''),
  capacity: z.number(),
  title: Words,
  summary: Words,
  walkIns: z.number().default(0),
  agenda: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      people: z.string(),
      minutes: z.number(),
      detail: z.string().default(''),
    }),
  ),
  minutes: z
    .object({ html: z.string(), inEnglish: z.string().default(''), said: z.array(Said) })
    .optional(),
  live: Live.optional(),
  questions: z
    .array(z.object({ text: z.string(), wish: z.enum(['public', 'private']) }))
    .default([]),
  signUps: z
    .array(
      z.object({
        name: z.string(),
        needs: z.array(z.enum(needs)),
        note: z.string().default(''),
      }),
    )
    .default([]),
});
export type DemoMeeting = z.output<typeof Meeting>;
export type DemoSaid = z.output<typeof Said>;

const Series = z.object({
  slug: z.string(),
  department: z.string(),
  areas: z.array(z.string()),
  topics: z.array(z.string()),
  policy: z.number(),
  title: Words,
  summary: Words,
  meetings: z.array(Meeting),
});
export type DemoSeries = z.output<typeof Series>;

/** The sample meetings of the demo town. @param folder the project's `demo` */
export function readDemoMeetings(folder: string): readonly DemoSeries[] {
  const text = readFileSync(join(folder, 'meetings/meetings.yaml'), 'utf8');
  return z.object({ series: z.array(Series) }).parse(parse(text)).series;
}
