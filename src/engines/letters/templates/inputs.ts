import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { type Block, letterKinds } from '../model.ts';
import { text } from './text.ts';

const { fields } = text;
const words = (limit: number) => z.string().trim().min(1).max(limit);
const fieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,39}$/);

const BlockInput: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('heading'), text: words(200) }),
    z.object({ type: z.literal('paragraph'), text: words(4000) }),
    z.object({
      type: z.literal('list'),
      numbered: z.boolean(),
      items: z.array(words(1000)).min(1).max(100),
    }),
    z.object({
      type: z.literal('table'),
      rows: z
        .array(z.object({ name: z.string().max(200), value: z.string().max(1000) }))
        .min(1)
        .max(200),
    }),
    z.object({ type: z.literal('record'), blocks: z.array(BlockInput).max(200) }),
    z.object({
      type: z.literal('when'),
      when: z.object({
        field: fieldName,
        is: z.enum(['given', 'missing', 'equals', 'differs']),
        value: z.string().max(200).optional(),
      }),
      blocks: z.array(BlockInput).max(200),
    }),
    z.object({ type: z.literal('reasons') }),
    z.object({ type: z.literal('appeal') }),
  ]),
);

export const TemplateInput = z.object({
  key: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, issue(fields.key.error)),
  departmentId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  title: z.string().trim().min(1, issue(fields.title.error)).max(60, issue(fields.title.error)),
  kind: z.enum(letterKinds, issue(fields.kind.error)),
  refusal: z.boolean(),
  fields: z
    .array(z.object({ key: fieldName, label: words(60), sample: words(1000) }))
    .max(100, issue(fields.fields.error)),
  blocks: z.array(BlockInput).max(300, issue(fields.blocks.error)),
});
export type TemplateInput = z.input<typeof TemplateInput>;
