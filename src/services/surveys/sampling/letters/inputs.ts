import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { mailingKinds, outcomes } from '../draws/model.ts';
import { letterFaults as faults } from './text.ts';

const most = 500;
const span = /^(\d{1,6})(?:-(\d{1,6}))?$/;

/** `1,2,3 10-15` in any width; undefined for what is no list of numbers, or too long a one. */
export function readNumbers(typed: string): number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .replace(/[‐‑–—−ー〜~]/g, '-')
    .split(/[\s,、.;]+/)
    .filter(Boolean);
  const numbers = new Set<number>();
  for (const part of parts) {
    const found = span.exec(part);
    if (!found) return undefined;
    const from = Number(found[1]);
    const to = Number(found[2] ?? from);
    if (to < from || to - from >= most) return undefined;
    for (let number = from; number <= to; number += 1) numbers.add(number);
  }
  return numbers.size > most ? undefined : [...numbers].sort((a, b) => a - b);
}

const numbers = z
  .string()
  .default('')
  .transform((typed, context) => {
    const read = readNumbers(typed);
    if (read) return read;
    context.addIssue({ code: 'custom', message: issue(faults.numbers) });
    return z.NEVER;
  });

export const PrintInput = z.object({
  kind: z.enum(mailingKinds, issue(faults.kind)),
  format: z.enum(['pdf', 'csv']).catch('pdf'),
  questionnaire: z.literal('yes').optional().catch(undefined),
  only: numbers.transform((list) => (list.length > 0 ? list : undefined)),
});

export const MarkInput = z.object({
  numbers: numbers.refine((list) => list.length > 0, issue(faults.numbers)),
  outcome: z.enum([...outcomes, 'none'], issue(faults.outcome)),
});

export const DiscardInput = z.object({
  why: z.string().trim().min(1, issue(faults.why)).max(300, issue(faults.whyLong)),
});
