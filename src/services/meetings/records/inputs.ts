import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { orNothing } from '../series/inputs.ts';
import { formErrors as errors } from './text.ts';

export const RecordForm = z
  .object({
    title: z.string().trim().min(1, issue(errors.title)).max(150, issue(errors.tooLong)),
    mediaId: orNothing(z.uuid()),
    href: z
      .union([z.literal(''), z.url({ protocol: /^https?$/, error: issue(errors.href) }).max(1000)])
      .default(''),
  })
  .refine(({ mediaId, href }) => (mediaId !== undefined) !== (href !== ''), {
    path: ['mediaId'],
    error: issue(errors.which),
  });
export type RecordForm = z.output<typeof RecordForm>;
