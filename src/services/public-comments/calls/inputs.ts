import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { askings, reservedSlugs, ways } from '../model.ts';
import { refusals } from '../text.ts';
import { deskErrors as errors } from './desk-text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const needed = (longest: number, missing: Text) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const day = z.string().refine(isIsoDate, issue(errors.day));
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const several = <S extends z.ZodType>(one: S) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(30),
  );

/** One chapter a line; the same line twice is one. */
const sections = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? [...new Set(value.split(/\r?\n/).map((line) => line.trim()))].filter(Boolean)
      : value,
  z.array(z.string().max(100, issue(errors.tooLong))).max(60, issue(errors.sections)),
);

/** What staff say of a call. */
export const CallForm = z
  .object({
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, issue(errors.slug))
      .refine((slug) => !reservedSlugs.includes(slug), issue(errors.slug)),
    title: needed(120, errors.title),
    titleEn: text(200),
    titleEasy: text(200),
    outline: needed(400, errors.outline),
    outlineEn: text(600),
    outlineEasy: text(600),
    html: needed(300_000, errors.body),
    draftHtml: text(500_000),
    legalBasis: text(300),
    departmentId: z.uuid(issue(errors.department)),
    documents: several(z.uuid()),
    sections,
    opensOn: day,
    closesOn: day,
    shortReason: text(300),
    eligible: needed(400, errors.eligible),
    ways: several(z.enum(ways)).refine((list) => list.length > 0, issue(errors.ways)),
    sendTo: needed(600, errors.sendTo),
    asksName: z.enum(askings, issue(errors.asks)),
    asksAddress: z.enum(askings, issue(errors.asks)),
    topics: several(z.string().trim().min(1).max(100)),
    project: orNothing(z.string().trim().max(100)),
    policy: orNothing(
      z.coerce.number(issue(errors.policy)).int(issue(errors.policy)).min(1).max(999),
    ),
    /** Names, or beginnings of names, of an initiative and an indicator of the plan. */
    initiative: text(200),
    indicator: text(200),
    /** The save that the form was opened on; 0 for a new one. */
    seen: z.coerce.number().int().min(0).default(0),
    /** What readers are told about a correction. */
    note: text(300),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    path: ['closesOn'],
    message: issue(refusals.order.text),
  });
export type CallForm = z.output<typeof CallForm>;

export const ExtendForm = z.object({ until: day, note: needed(300, errors.note) });
export const NoteForm = z.object({ note: needed(300, errors.note) });
export const SubmitForm = z.object({ comment: text(1000) });
export const SettingsForm = z.object({
  minimumDays: z.coerce
    .number(issue(errors.minimumDays))
    .int(issue(errors.minimumDays))
    .min(1, issue(errors.minimumDays))
    .max(120, issue(errors.minimumDays)),
});
