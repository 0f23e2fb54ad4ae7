import { z } from 'zod';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { sendingErrors as errors } from './text.ts';

const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, issue(errors.long(longest)))
    .default('');

/** Six digits after the point are about 10 cm; full-width digits are understood. */
const degrees = (most: number, fault: Parameters<typeof issue>[0]) =>
  words(30).transform((written, context) => {
    if (written === '') return undefined;
    const value = Number(readNumber(written) ?? Number.NaN);
    if (Math.abs(value) <= most) return Math.round(value * 1e6) / 1e6 + 0;
    context.addIssue({ code: 'custom', message: issue(fault) });
    return z.NEVER;
  });

/** Where it is: words, and a point or a landmark if possible. */
export const PlaceForm = z.object({
  place: z
    .string()
    .trim()
    .min(1, issue(errors.place))
    .max(60, issue(errors.long(60))),
  landmark: words(40),
  area: words(60),
  latitude: degrees(90, errors.latitude),
  longitude: degrees(180, errors.longitude),
  /** The point is meant to be outside of the town. */
  outside: words(5),
});
export type PlaceForm = z.output<typeof PlaceForm>;

export const WordsForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, issue(errors.text))
    .max(2000, issue(errors.long(2000))),
  wish: z.enum(['public', 'private']).default('public'),
  name: words(60),
  email: z.union([z.literal(''), z.email(issue(errors.email)).max(200)]).default(''),
});
export type WordsForm = z.output<typeof WordsForm>;
