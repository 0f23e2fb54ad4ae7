import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { accesses, comparabilities } from '../model.ts';
import { inputTexts } from './staff-text.ts';

/** One sentence in both languages; English may follow later and is Japanese until then. */
const text = (missing: Text, max: number) =>
  z
    .object({
      ja: z
        .string()
        .trim()
        .min(1, issue(missing))
        .max(max, issue(inputTexts.tooLong(max))),
      en: z
        .string()
        .trim()
        .max(max, issue(inputTexts.tooLong(max)))
        .default(''),
      easy: z
        .string()
        .trim()
        .max(max, issue(inputTexts.tooLong(max)))
        .optional(),
    })
    .transform(({ ja, en, easy }): Text => ({ ja, en: en || ja, ...(easy ? { easy } : {}) }));

const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, issue(inputTexts.slug))
  .max(60, issue(inputTexts.slug));

const day = z.string().trim().refine(isIsoDate, issue(inputTexts.day));
const whole = (min: number, max: number) =>
  z.coerce
    .number(issue(inputTexts.whole(min, max)))
    .int(issue(inputTexts.whole(min, max)))
    .min(min, issue(inputTexts.whole(min, max)))
    .max(max, issue(inputTexts.whole(min, max)));

/** Addresses below `/surveys` and `/staff/surveys` that are no survey. */
const reserved = new Set(['new', 'bank', 'settings']);

export const SurveyInput = z.object({
  slug: slug.refine((value) => !reserved.has(value), issue(inputTexts.slug)),
  title: text(inputTexts.title, 100),
  summary: text(inputTexts.summary, 300),
  why: text(inputTexts.why, 1000),
  audience: text(inputTexts.audience, 300),
  use: text(inputTexts.use, 1000),
  minutes: whole(1, 120),
  departmentId: z.uuid(issue(inputTexts.department)),
  access: z.enum(accesses, issue(inputTexts.access)),
  doubleEntry: z.coerce.boolean().default(false),
  topics: z.array(z.string()).default([]),
  project: z
    .string()
    .trim()
    .optional()
    .transform((value) => value || undefined),
  policy: z.union([z.literal('').transform(() => undefined), whole(1, 200)]).optional(),
});
export type SurveyInput = z.output<typeof SurveyInput>;

export const OpenInput = z
  .object({ opensOn: day, closesOn: day })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    ...{ message: issue(inputTexts.order), path: ['closesOn'] },
  });
export type OpenInput = z.output<typeof OpenInput>;

export const ExtendInput = z.object({ closesOn: day });

export const CloseInput = z.object({
  why: z
    .string()
    .trim()
    .min(1, issue(inputTexts.closeWhy))
    .max(300, issue(inputTexts.tooLong(300))),
});

export const SettingsInput = z.object({ graceMinutes: whole(0, 1440) });

/** Options one a line, each `value | words | words in English`; the value may be left out. */
export const SeriesInput = z.object({
  slug,
  title: text(inputTexts.seriesTitle, 60),
  label: text(inputTexts.label, 300),
  kind: z.enum(
    ['choice', 'choices', 'scale', 'long-text', 'number', 'yes-no'],
    issue(inputTexts.kind),
  ),
  options: z.string().default(''),
  comparable: z.enum(comparabilities, issue(inputTexts.comparable)).default('yes'),
  note: z.string().trim().max(300).default(''),
});
export type SeriesInput = z.output<typeof SeriesInput>;

export const AddQuestionInput = z.object({ series: slug });
