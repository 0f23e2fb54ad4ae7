import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { sourceKinds } from '../schema.ts';
import { sourceErrors as errors } from './text.ts';

export const SourceForm = z.object({
  title: z.string().trim().min(1, issue(errors.title)).max(100, issue(errors.title)),
  url: z
    .string()
    .trim()
    .max(500, issue(errors.url))
    .regex(/^https?:\/\/[^\s]+$/, issue(errors.url)),
  kind: z.enum(sourceKinds, issue(errors.kind)),
});
export type SourceForm = z.output<typeof SourceForm>;
