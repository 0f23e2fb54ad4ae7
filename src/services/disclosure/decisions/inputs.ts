import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { outcomes } from '../model.ts';
import { isRefusal } from './rules.ts';
import { decisionErrors as errors } from './text.ts';

const words = z.string().trim().max(10_000, issue(errors.tooLong)).default('');

/** A refusal without rule, facts and 教示 is refused here, and again by the letter itself. */
export const ProposalForm = z
  .object({
    key: z.uuid(),
    version: z.coerce.number().int().optional().catch(undefined),
    outcome: z.enum(outcomes, issue(errors.outcome)),
    rule: words,
    facts: words,
    appeal: words,
    withheld: words,
    place: words,
    note: words,
    transferTo: words,
  })
  .superRefine((form, context) => {
    const need = (part: 'rule' | 'facts' | 'appeal' | 'withheld' | 'transferTo') => {
      if (form[part] !== '') return;
      context.addIssue({ code: 'custom', path: [part], message: issue(errors[part]) });
    };
    if (isRefusal(form.outcome))
      for (const part of ['rule', 'facts', 'appeal'] as const) need(part);
    if (form.outcome === 'partial') need('withheld');
    if (form.outcome === 'transferred') need('transferTo');
  });
export type ProposalForm = z.output<typeof ProposalForm>;
