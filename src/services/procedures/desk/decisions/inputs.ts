import { z } from 'zod';
import { foldDigits } from '#japan/digits.ts';
import { issue } from '#platform/http/input.ts';
import { outcomes } from './rules.ts';
import { decisionWords as words } from './text.ts';

/** Blanks of the letter stand in the form under this and their own name. */
export const letterField = (key: string): string => `letter-${key}`;

/** The `integer` of the database; far above what a town grants to one applicant. */
const mostYen = 2_000_000_000;

/** 12,000円, １２０００ and 12000 are the same sum. */
const amount = z
  .string()
  .default('')
  .transform((raw) => foldDigits(raw).replace(/[\s,，円]/g, ''))
  .refine((raw) => raw === '' || (/^\d+$/.test(raw) && Number(raw) <= mostYen), {
    message: issue(words.amountWrong),
  })
  .transform((raw) => (raw === '' ? undefined : Number(raw)));

const written = z.string().trim().max(5000).default('');

function blanks(raw: Readonly<Record<string, unknown>>): Record<string, string> {
  const prefix = letterField('');
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === 'string'
        ? [[name.slice(prefix.length), value.trim().slice(0, 5000)] as const]
        : [],
    ),
  );
}

export const DecisionForm = z
  .looseObject({
    outcome: z.enum(outcomes, issue(words.outcomeMissing)),
    template: z.string().trim().max(80).default(''),
    amount,
    rule: written,
    facts: written,
    appeal: written,
    comment: written,
    version: z.coerce.number().int().min(0),
  })
  .superRefine(({ outcome, rule, facts, appeal }, context) => {
    if (outcome !== 'refuse') return;
    const missing = [
      { path: 'rule', value: rule, text: words.ruleMissing },
      { path: 'facts', value: facts, text: words.factsMissing },
      { path: 'appeal', value: appeal, text: words.appealMissing },
    ];
    for (const { path, value, text } of missing) {
      if (!value) context.addIssue({ code: 'custom', path: [path], message: issue(text) });
    }
  })
  .transform(({ outcome, template, amount, rule, facts, appeal, comment, version, ...rest }) => ({
    ...{ outcome, amount, comment, version, fields: blanks(rest) },
    template: template || undefined,
    reasons: rule || facts || appeal ? { rule, facts, appeal } : undefined,
  }));
export type DecisionInput = z.output<typeof DecisionForm>;

/** What the buttons below a prepared decision carry. */
export const CarryOutForm = z.object({
  key: z.string().min(8).max(200),
  /** Of the case, as it was seen. */
  version: z.coerce.number().int().positive(),
  /** Of the decision, as it was seen. */
  decision: z.coerce.number().int().positive(),
});
export type CarryOut = z.output<typeof CarryOutForm>;
