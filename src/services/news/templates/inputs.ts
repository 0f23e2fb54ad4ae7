import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { formErrors as errors } from '../items/text.ts';
import { templateWords as words } from './text.ts';

export const TemplateForm = z.object({
  name: z.string().trim().min(1, issue(words.nameMissing)).max(80, issue(errors.tooLong)),
  departmentId: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.uuid(issue(errors.department)).optional(),
  ),
  html: z.string().trim().min(1, issue(words.htmlMissing)).max(100_000, issue(errors.tooLong)),
});
export type TemplateForm = z.output<typeof TemplateForm>;
