import { z } from 'zod';
import { readNumber } from '#japan/numbers.ts';
import { issue } from '#platform/http/input.ts';
import { purposes } from '../model.ts';
import { staffTexts as texts } from '../staff-text.ts';

const required = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, { message: issue(texts.wordError) })
    .max(longest, { message: issue(texts.tooLong(longest)) });
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { message: issue(texts.tooLong(longest)) })
    .default('');

export const ProjectForm = z.object({
  code: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim())
    .refine((code) => /^(?=.*\d)[0-9A-Za-z-]{2,20}$/.test(code), {
      message: issue(texts.codeError),
    }),
  name: required(80),
  nameEn: optional(120),
  department: z.uuid({ message: issue(texts.departmentError) }),
  purpose: z.enum(purposes.map(({ code }) => code) as [string], {
    message: issue(texts.purposeError),
  }),
  section: required(40),
  item: required(40),
  description: optional(400),
  descriptionEn: optional(400),
  descriptionEasy: optional(400),
  endsIn: z
    .string()
    .trim()
    .default('')
    .transform((typed) => (typed === '' ? null : Number(readNumber(typed))))
    .refine((year) => year === null || (Number.isInteger(year) && year >= 1950 && year <= 2100), {
      message: issue(texts.yearError),
    }),
});
export type ProjectForm = z.output<typeof ProjectForm>;
