import { z } from '@hono/zod-openapi';

/** A line of the catalogue; the same schema describes and types it. */
export const procedureSchema = z
  .object({
    id: z.string().openapi({ example: 'jido-teate' }),
    name: z.string().openapi({ description: 'In the language asked for with ?lang=' }),
    promoted: z.boolean().openapi({
      description: 'One of the 59 that the national government wants online first',
    }),
    performed: z.boolean().openapi({ description: 'The town does this itself' }),
    online: z.boolean().openapi({
      description: 'It can be sent online today, by a form here or in another system',
    }),
  })
  .openapi('Procedure');

export const formSchema = z.record(z.string(), z.unknown()).openapi('FormSchema', {
  description:
    'JSON Schema (2020-12) of the answers of the published form; examples[0] is a valid set',
});

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int() })
  .openapi('Problem');

export type ProcedureJson = z.output<typeof procedureSchema>;
