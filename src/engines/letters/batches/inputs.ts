import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { ReasonsInput, RecipientInput, SubjectInput } from '../issuing/inputs.ts';
import { text } from './text.ts';

const { fields, errors } = text;

/** Most letters of one batch. */
export const batchLimit = 1000;

export const BatchRow = z.object({
  subject: SubjectInput,
  recipient: RecipientInput,
  fields: z.record(z.string(), z.string().max(20_000)),
  reasons: ReasonsInput.optional(),
});

export const BatchInput = z.object({
  template: z.string().min(1, issue(fields.template.error)),
  departmentId: z.uuid(issue(fields.department.error)),
  title: z.string().trim().min(1, issue(fields.title.error)).max(60, issue(fields.title.error)),
  rows: z.array(BatchRow).min(1, issue(errors.empty)).max(batchLimit, issue(errors.tooMany)),
});
export type BatchInput = z.input<typeof BatchInput>;
