import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { inputTexts as words } from './record-text.ts';

/** A figure as people type it, in any width; kept as exact digits. */
const figure = z
  .string(issue(words.value))
  .transform((typed) => readNumber(typed))
  .refine((value) => value !== undefined && /^-?\d{1,15}(\.\d{1,6})?$/.test(value), {
    message: issue(words.value),
  })
  .transform((value) => value ?? '');

const day = z.string(issue(words.asOf)).refine(isIsoDate, { message: issue(words.asOf) });

const optionalText = z
  .string()
  .trim()
  .max(1000, issue(words.tooLong))
  .optional()
  .transform((text) => text || undefined);

const key = z.string().min(8).max(200);
const fileId = z.uuid().optional();

/** A new figure of an indicator. */
export const recordInput = z.object({
  indicator: z.string().min(1).max(100),
  value: figure,
  /** The day the figure speaks for; for a whole fiscal year its last day. */
  asOf: day,
  sourceNote: z
    .string(issue(words.sourceNote))
    .trim()
    .min(1, issue(words.sourceNote))
    .max(1000, issue(words.tooLong)),
  fileId,
  key,
});
export type RecordInput = z.output<typeof recordInput>;

const withdrawal = z.literal('yes').optional();

/** What takes the place of an observation, and why; withdrawn, nothing does. */
export const correctInput = z
  .object({
    observation: z.uuid(),
    value: z.string().optional(),
    withdraw: withdrawal,
    asOf: z.string().optional(),
    reason: z
      .string(issue(words.reason))
      .trim()
      .min(1, issue(words.reason))
      .max(1000, issue(words.tooLong)),
    sourceNote: optionalText,
    fileId,
    key,
  })
  .transform((input, context) => {
    const { value: typed, asOf: typedDay, withdraw, ...rest } = input;
    if (withdraw) return { ...rest, replacement: undefined };
    const value = figure.safeParse(typed ?? '');
    const asOf = day.safeParse(typedDay ?? '');
    if (!value.success) {
      context.addIssue({ code: 'custom', path: ['value'], message: issue(words.value) });
    }
    if (!asOf.success) {
      context.addIssue({ code: 'custom', path: ['asOf'], message: issue(words.asOf) });
    }
    if (!value.success || !asOf.success) return z.NEVER;
    return { ...rest, replacement: { value: value.data, asOf: asOf.data } };
  });
export type CorrectInput = z.output<typeof correctInput>;
