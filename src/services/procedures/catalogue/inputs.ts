import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { applicantRoles, lifeEventIds, type ProcedureContent, topics } from '../model.ts';
import { durationText } from './duration-text.ts';
import { inputTexts as say } from './staff-text.ts';

const line = (max: number) => z.string().trim().min(1, issue(say.write)).max(max, issue(say.long));

/** An empty box is no answer. */
const empty = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const optional = <S extends z.ZodType>(schema: S) => z.preprocess(empty, schema.optional());

const words = (max = 2000) => z.object({ ja: line(max), en: line(max), easy: optional(line(max)) });

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** A group of boxes that were all left empty is not there. */
const unlessBlank = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

const number = (min: number, max: number) =>
  z.preprocess(
    (value) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value,
    z
      .number(issue(say.number))
      .int(issue(say.number))
      .min(min, issue(say.number))
      .max(max, issue(say.number)),
  );

const day = z.string().refine(isIsoDate, issue(say.day));
const slug = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, issue(say.slug));
const uuid = z.string().refine(isId, issue(say.choose));
const list = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().trim()),
);
/** Ticked boxes come as they stand on the page; another order is no change. */
const inOrderOf =
  <T>(all: readonly T[]) =>
  (chosen: readonly T[]): T[] =>
    all.filter((one) => chosen.includes(one));

/** Words apart by commas, spaces or lines, or a list. */
const keywords = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[\s、,，]+/).filter(Boolean) : value),
  z.array(line(60)).max(60, issue(say.long)),
);

const document = z.object({
  id: slug,
  name: words(200),
  why: unlessBlank(words()),
  where: unlessBlank(words()),
  when: unlessBlank(words()),
});

/** Rows left empty, as the form offers them, are not there; a list of a file is as it is. */
const documents = z.preprocess(
  (value) => (Array.isArray(value) ? value.filter((row) => !isBlank(row)) : (value ?? [])),
  z.array(document).max(30),
);

const fieldKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, issue(say.fieldKey));
/** `sofa: 1200`, one a line, or the same as an object. */
const prices = z.preprocess(
  (value) => {
    if (typeof value !== 'string') return value;
    const lines = value.split(/\r?\n/).filter((row) => row.trim() !== '');
    return Object.fromEntries(lines.map((row) => row.split(/[:：]/).map((part) => part.trim())));
  },
  z.record(z.string().min(1), number(0, 10_000_000)),
);

const fee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), words: unlessBlank(words()) }),
  z.object({ kind: z.literal('fixed'), yen: number(1, 10_000_000), words: unlessBlank(words()) }),
  z.object({
    kind: z.literal('by-answer'),
    words: words(),
    yen: optional(number(1, 10_000_000)),
    rows: optional(fieldKey),
    choice: unlessBlank(z.object({ field: fieldKey, prices })),
    times: optional(fieldKey),
  }),
]);

/** Without words of its own, a period is said in ours. */
const processing = z
  .object({
    days: number(1, 730),
    unit: z.enum(['calendar', 'business']),
    firstDay: z.enum(['counted', 'next']),
    skips: z.enum(['none', 'holidays', 'closed']),
    lastDayClosed: z.enum(['next-open', 'keep']),
    words: unlessBlank(words(500)),
  })
  .transform((rule) => ({ ...rule, words: rule.words ?? durationText(rule.days, rule.unit) }));

const channels = z.object({
  counter: unlessBlank(z.object({ place: words(200), hours: words(200) })),
  phone: unlessBlank(z.object({ number: line(20), hours: words(200) })),
  post: unlessBlank(z.object({ address: words(200) })),
});

/** An address of the web, or a page of this site. */
const href = z
  .string()
  .trim()
  .max(500)
  .regex(/^(https:\/\/|\/(?!\/))\S+$/, issue(say.href));

const details = z.object({
  summary: words(),
  who: words(),
  legalBasis: words(500),
  documents,
  fee,
  /** Chosen units alone, without a number of days, mean that no period was set. */
  processing: z.preprocess(
    (value) => ((value as { days?: unknown } | undefined)?.days ? value : undefined),
    processing.optional(),
  ),
  afterwards: unlessBlank(words()),
  channels: z.preprocess((value) => value ?? {}, channels),
  elsewhere: unlessBlank(z.object({ name: words(200), href })),
  applicants: list.pipe(
    z.array(z.enum(applicantRoles)).min(1, issue(say.choose)).transform(inOrderOf(applicantRoles)),
  ),
  letters: z.preprocess(
    (value) => value ?? {},
    z.object({ approval: optional(line(100)), refusal: optional(line(100)) }),
  ),
});

const acceptance = z
  .object({ from: optional(day), until: optional(day) })
  .refine(({ from, until }) => !from || !until || from <= until, {
    message: issue(say.untilBeforeFrom),
    path: ['until'],
  });

/** A procedure as the form of staff or a file of ours has it. */
export const ContentInput = z
  .object({
    name: words(200),
    topic: z.enum(topics, issue(say.choose)),
    position: number(0, 9999),
    departmentId: uuid,
    promotedId: optional(z.string()),
    formId: optional(uuid),
    keywords,
    lifeEvents: list.pipe(z.array(z.enum(lifeEventIds)).transform(inOrderOf(lifeEventIds))),
    retentionYears: number(1, 100),
    acceptance: z.preprocess((value) => value ?? {}, acceptance),
    approvalKind: optional(line(100)),
    planPolicy: optional(number(1, 999)),
    details,
  })
  .transform((content): ProcedureContent => content);

export const NewProcedure = z.object({ id: slug });
/** The version that was on the screen. */
export const Seen = z.object({ version: number(1, 1_000_000_000) });
export const OnDay = z.object({ on: day });
