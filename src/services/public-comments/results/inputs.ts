import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { CommentFilter } from '../comments/inputs.ts';
import { conclusions, reflections } from '../model.ts';
import { tableErrors as errors } from './desk-text.ts';

const text = (longest: number) => z.string().trim().max(longest, issue(errors.tooLong)).default('');
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(500),
);

/** A row of the table; it may be saved before it is complete. */
export const RowForm = z.object({
  section: text(100),
  summary: text(3000),
  view: text(5000),
  reflection: z.union([z.literal('').transform(() => null), z.enum(reflections)]).default(null),
  before: text(3000),
  after: text(3000),
  seen: z.coerce.number().int().min(0),
});
export type RowForm = z.output<typeof RowForm>;

/** The chosen ones, or all that the filter of the list finds: thousands may say the same. */
export const FileForm = CommentFilter.extend({
  all: z.literal('1').optional().catch(undefined),
  comments: several,
  row: z.union([z.literal('new'), z.uuid()]).default('new'),
}).refine(({ all, comments }) => all || comments.length > 0, {
  path: ['comments'],
  message: issue(errors.chooseSome),
});
export type FileForm = z.output<typeof FileForm>;

export const CommentForm = z.object({ comment: z.uuid() });
export const MoveForm = z.object({ by: z.enum(['up', 'down']) });

export const ResultForm = z.object({
  conclusion: z.enum(conclusions, issue(errors.conclusion)),
  conclusionText: text(3000),
  finalDocuments: several,
});
export type ResultForm = z.output<typeof ResultForm>;
