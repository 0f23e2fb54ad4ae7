import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { meetingStates } from '../model.ts';
import { orNothing, sharedFields, shortText as text } from '../series/inputs.ts';
import { formErrors as errors } from './text.ts';

const day = z.string().trim().refine(isIsoDate, issue(errors.day));
const time = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, issue(errors.time));

const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

export const MeetingForm = z
  .object({
    ...sharedFields,
    seriesId: orNothing(z.uuid()),
    day,
    startsAt: time,
    endsAt: time,
    place: text(120),
    access: text(400),
    onlineUrl: z
      .union([z.literal(''), z.url({ protocol: /^https$/, error: issue(errors.online) })])
      .default(''),
    onlineForAll: ticked,
    takesSignUps: ticked,
    capacity: orNothing(
      z.coerce
        .number(issue(errors.capacity))
        .int(issue(errors.capacity))
        .min(1, issue(errors.capacity))
        .max(100_000, issue(errors.capacity)),
    ),
    signUpUntil: orNothing(day),
    questionsUntil: orNothing(day),
    keepDays: z.coerce
      .number(issue(errors.keepDays))
      .int(issue(errors.keepDays))
      .min(1, issue(errors.keepDays))
      .max(365, issue(errors.keepDays))
      .default(30),
    /** What a change says to readers and to those who signed up. */
    note: text(300),
    /** The save that the form was opened on; 0 for a new one. */
    seen: z.coerce.number().int().min(0).default(0),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    error: issue(errors.ends),
  })
  .refine(({ place, onlineUrl }) => place !== '' || onlineUrl !== '', {
    path: ['place'],
    error: issue(errors.place),
  })
  .refine(({ signUpUntil, day: on }) => !signUpUntil || signUpUntil <= on, {
    path: ['signUpUntil'],
    error: issue(errors.until),
  })
  .refine(({ questionsUntil, day: on }) => !questionsUntil || questionsUntil <= on, {
    path: ['questionsUntil'],
    error: issue(errors.until),
  });
export type MeetingForm = z.output<typeof MeetingForm>;

export const CancelForm = z.object({
  reason: z.string().trim().min(1, issue(errors.reason)).max(500, issue(errors.tooLong)),
});

export const ListFilter = z.object({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  state: z.enum(meetingStates).optional().catch(undefined),
  series: z.uuid().optional().catch(undefined),
});
export type ListFilter = z.output<typeof ListFilter>;
