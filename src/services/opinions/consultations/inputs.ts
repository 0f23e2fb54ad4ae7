import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { accessWays, consultationForms, moderationWays } from '../model.ts';
import { deskErrors } from './desk-text.ts';
import { formErrors } from './text.ts';

const errors = { ...deskErrors, ...formErrors };

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const needed = (longest: number, missing: (typeof errors)[keyof typeof errors]) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const day = z.string().refine(isIsoDate, issue(errors.day));
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim().min(1).max(100)).max(20),
);

/** What staff say of a consultation. */
export const ConsultationForm = z
  .object({
    form: z.enum(consultationForms, issue(errors.form)),
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, issue(errors.slug)),
    title: needed(100, errors.title),
    titleEn: text(150),
    titleEasy: text(150),
    question: needed(300, errors.question),
    questionEn: text(400),
    questionEasy: text(400),
    html: needed(300_000, errors.body),
    departmentId: z.uuid(issue(errors.department)),
    opensOn: day,
    closesOn: day,
    access: z.enum(accessWays, issue(errors.access)),
    moderation: z.enum(moderationWays, issue(errors.moderation)),
    topics: several,
    /** A ticked box. */
    additions: z.literal('on').optional().transform(Boolean),
    project: orNothing(z.string().trim().max(100)),
    policy: orNothing(
      z.coerce.number(issue(errors.policy)).int(issue(errors.policy)).min(1).max(999),
    ),
    /** The save that the form was opened on; 0 for a new one. */
    seen: z.coerce.number().int().min(0).default(0),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    path: ['closesOn'],
    message: issue(errors.order),
  });
export type ConsultationForm = z.output<typeof ConsultationForm>;

export const ExtendForm = z.object({ until: day, note: needed(300, errors.note) });
export const NoteForm = z.object({ note: needed(300, errors.note) });
export const OutcomeForm = z.object({ outcome: needed(2000, errors.outcome) });

/** What somebody writes to a consultation; ideas have a title. */
export const EntryForm = z.object({
  title: text(60),
  text: needed(2000, errors.entry),
  wish: z.enum(['public', 'private'], issue(errors.wish)),
  name: text(60),
  email: z.union([z.literal(''), z.email(issue(errors.email))]).default(''),
  area: text(60),
  /** Idempotency key of the page; the same page sent twice is one opinion. */
  key: z.string().regex(/^[\x21-\x7e]{8,80}$/, issue(errors.again)),
});
export type EntryForm = z.output<typeof EntryForm>;

/** As `EntryForm`, for proposals. */
export const IdeaForm = EntryForm.extend({ title: needed(60, errors.ideaTitle) });

/** Filters of the list of entries; anything else in the address is passed over. */
export const EntryFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  area: z.string().trim().max(60).catch(''),
  sort: z.enum(['new', 'supported']).catch('new'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type EntryFilter = z.output<typeof EntryFilter>;

/** As `EntryFilter`, over all collections of ideas or one of them. */
export const IdeasFilter = EntryFilter.extend({ of: z.string().trim().max(60).catch('') });
export type IdeasFilter = z.output<typeof IdeasFilter>;
