import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import type { treatments } from '../schema.ts';
import { documentErrors as errors } from './text.ts';

export type Treatment = (typeof treatments)[number];

export const wholeNumber = (least: number, most: number, message: string) =>
  z
    .string(message)
    .transform((raw) => Number(foldDigits(raw).trim() || Number.NaN))
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, message);

export const DocumentForm = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(200, issue(errors.title)),
  departmentId: z.string().refine(isId, issue(errors.department)),
  pages: wholeNumber(1, 9999, issue(errors.pages)),
});
export type DocumentForm = z.output<typeof DocumentForm>;

const length = z
  .string()
  .transform((raw) => Number(foldDigits(raw).replaceAll('．', '.').trim() || Number.NaN))
  .refine((value) => Number.isFinite(value) && value >= 0 && value <= 2000, issue(errors.length));
const side = length.refine((value) => !Number.isFinite(value) || value >= 1, issue(errors.side));

const categoryId = z.string(issue(errors.category)).min(1, issue(errors.category));
const list = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z.array(z.coerce.number().int().min(0)),
);

/** Lines of the page as they were shown; their numbers are those of `linesOf`. */
export const LinesForm = z.object({
  categoryId,
  lines: list.refine((lines) => lines.length > 0, issue(errors.lines)),
});

/** Millimetres from the upper left corner of the page. */
export const RectangleForm = z.object({
  categoryId,
  x: length,
  y: length,
  width: side,
  height: side,
});

export const SameTextForm = z.object({
  categoryId,
  words: z.string().trim().min(2, issue(errors.words)).max(200, issue(errors.words)),
});

export const TreatmentForm = z.object({
  treatment: z.enum(['open', 'partial', 'withheld'], issue(errors.treatment)),
});
