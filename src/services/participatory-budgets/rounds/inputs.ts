import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { reservedSlugs, voteMethods } from '../model.ts';
import { deskErrors as errors } from './desk-text.ts';
import { dayNames, misplacedDay } from './rules.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const needed = (longest: number, missing: Text) =>
  z.string().trim().min(1, issue(missing)).max(longest, issue(errors.tooLong));
const day = z.string().refine(isIsoDate, issue(errors.day));

/** Digits as people type them: １２，０００円. */
const digits = (value: unknown): unknown =>
  typeof value === 'string' ? foldDigits(value).replace(/[,\s円]/g, '') : value;

/** As people say them: 50万円. */
const inFull = (value: unknown): unknown => {
  const plain = digits(value);
  return typeof plain === 'string' ? plain.replace(/^(\d{1,7})万$/, '$10000') : plain;
};

/** Whole yen, at most 100 billion. */
export const yen = (fault: Text) =>
  z.preprocess(
    inFull,
    z
      .string()
      .regex(/^\d{1,12}$/, issue(fault))
      .transform(Number)
      .refine((value) => value <= 100_000_000_000, issue(fault)),
  );

/** As `yen`; null where nothing was typed. */
export const yenOrNone = (fault: Text) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? null : value),
    z.union([z.null(), yen(fault)], issue(fault)),
  );

const whole = (least: number, most: number, fault: Text) =>
  z.preprocess(
    digits,
    z
      .string()
      .regex(/^\d{1,5}$/, issue(fault))
      .transform(Number)
      .refine((value) => value >= least && value <= most, issue(fault)),
  );

const choices = z.preprocess(
  (value) => (value === undefined || value === '' ? null : value),
  z.union([z.null(), whole(1, 100, errors.maxChoices)], issue(errors.maxChoices)),
);

/** What staff say of a round. */
export const RoundForm = z
  .object({
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, issue(errors.slug))
      .refine((slug) => !reservedSlugs.includes(slug), issue(errors.slug)),
    title: needed(80, errors.title),
    titleEn: text(120),
    titleEasy: text(120),
    description: needed(2000, errors.description),
    descriptionEn: text(3000),
    descriptionEasy: text(3000),
    sum: yen(errors.sum).refine((value) => value > 0, issue(errors.sum)),
    fiscalYear: whole(2000, 2100, errors.fiscalYear),
    proposalsFrom: day,
    proposalsUntil: day,
    votesFrom: day,
    votesUntil: day,
    resultOn: day,
    deliveredUntil: day,
    voteMethod: z.enum(voteMethods, issue(errors.voteMethod)),
    maxChoices: choices,
    mayPropose: needed(400, errors.mayPropose),
    proposeMinimumAge: whole(0, 120, errors.age),
    mayVote: needed(400, errors.mayVote),
    voteMinimumAge: whole(0, 120, errors.age),
    departmentId: z.uuid(issue(errors.department)),
    /** What readers are told about a correction; needed once it is public. */
    note: text(300),
    /** The save that the form was opened on; 0 for a new one. */
    seen: z.coerce.number().int().min(0).default(0),
  })
  .superRefine((round, check) => {
    if (dayNames.some((name) => !isIsoDate(round[name]))) return;
    const misplaced = misplacedDay(round);
    if (misplaced === undefined) return;
    const message = issue(errors.order[misplaced]);
    check.addIssue({ code: 'custom', path: [misplaced], message });
  });
export type RoundForm = z.output<typeof RoundForm>;

export const SubmitForm = z.object({ comment: text(1000) });
export const ReasonForm = z.object({ note: needed(300, errors.note) });
