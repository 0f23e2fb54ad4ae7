import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { lineKeys } from './rules.ts';
import { protocolFaults as faults } from './text.ts';

const papers = issue(faults.papers);

export const PapersInput = z.object({
  papers: z
    .string(papers)
    .transform((typed) => foldDigits(typed).trim())
    .refine((typed) => /^\d{1,6}$/.test(typed), papers)
    .transform(Number),
});

export const ExplainInput = z.object({
  line: z.enum(lineKeys),
  words: z
    .string(issue(faults.words))
    .trim()
    .min(1, issue(faults.words))
    .max(500, issue(faults.wordsLong)),
});

/** Each line has a form of its own on one page, so the fields need a name each. */
export const reasonField = (line: string): string => `words-${line}`;

export const SignInput = z.object({ digest: z.string().max(64) });
