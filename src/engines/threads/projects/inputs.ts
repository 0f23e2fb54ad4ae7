import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { faults } from './text.ts';

/** Words in three languages; where no English or easy ones are given, the Japanese stand there. */
const words = (most: number, missing: Text) =>
  z
    .object({
      ja: z
        .string()
        .trim()
        .min(1, issue(missing))
        .max(most, issue(faults.tooLong(most))),
      en: z
        .string()
        .trim()
        .max(most * 3, issue(faults.tooLong(most * 3)))
        .default(''),
      easy: z
        .string()
        .trim()
        .max(most * 2, issue(faults.tooLong(most * 2)))
        .default(''),
    })
    .transform(({ ja, en, easy }): Text => ({ ja, en: en || ja, ...(easy && { easy }) }));

export const ProjectInput = z.object({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, issue(faults.slug))
    .max(60),
  title: words(80, faults.title),
  summary: words(400, faults.summary),
  departmentId: z.uuid(issue(faults.department)),
  policy: z.number(issue(faults.policy)).int(issue(faults.policy)).positive().optional(),
  published: z.boolean().default(false),
  sample: z.boolean().default(false),
});
export type ProjectInput = z.input<typeof ProjectInput>;

const day = z.string().refine(isIsoDate, issue(faults.day));

export const PhaseInput = z
  .object({
    name: words(60, faults.phaseName),
    summary: words(400, faults.phaseSummary),
    startsOn: day,
    endsOn: z.union([z.literal('').transform(() => undefined), day]).optional(),
  })
  .refine(({ startsOn, endsOn }) => endsOn === undefined || startsOn <= endsOn, {
    path: ['endsOn'],
    message: issue(faults.endsBeforeStart),
  });
export type PhaseInput = z.input<typeof PhaseInput>;

export const ClosingInput = z.object({ on: day, outcome: words(400, faults.outcome) });
export type ClosingInput = z.input<typeof ClosingInput>;
