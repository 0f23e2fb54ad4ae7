import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { plain } from '../rules.ts';
import { filterErrors as errors } from './text.ts';

const mostWords = 1000;
const longest = 50;

/** A number from which on a rule holds; 0 turns it off. */
const from = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, issue(errors.number(least, most)))
    .transform(Number)
    .refine(
      (value) => value === 0 || (value >= least && value <= most),
      issue(errors.number(least, most)),
    );

/** What is compared decides: the same word in another width or case is one. */
function listOf(typed: string): string[] {
  const words = new Map<string, string>();
  for (const line of typed.split(/\r?\n/)) {
    const word = line.trim();
    if (word !== '' && !words.has(plain(word))) words.set(plain(word), word);
  }
  return [...words.values()];
}

export const FilterForm = z.object({
  words: z
    .string()
    .transform(listOf)
    .superRefine((words, context) => {
      const short = words.find((word) => plain(word).length < 2);
      const long = words.find((word) => word.length > longest);
      const fault = short
        ? errors.short(short)
        : long
          ? errors.long(long)
          : words.length > mostWords
            ? errors.many
            : undefined;
      if (fault) context.addIssue({ code: 'custom', message: issue(fault) });
    }),
  links: from(1, 100),
  repeats: from(4, 100),
  shouting: from(3, 100),
  personalData: from(1, 100),
  alike: from(1, 1000),
});
