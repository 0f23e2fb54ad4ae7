import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { mostSeconds, type WrittenKind, writtenKinds } from './rules.ts';
import { ledgerWords } from './text.ts';

const fault = issue(ledgerWords.secondsFault);
const seconds = z
  .string(fault)
  .trim()
  .regex(/^\d{1,4}$/, fault)
  .transform(Number)
  .refine((value) => value <= mostSeconds, fault);

/** One input for each kind of question. */
export const SecondsForm = z.object(
  Object.fromEntries(writtenKinds.map((kind) => [kind, seconds])) as Record<
    WrittenKind,
    typeof seconds
  >,
);
