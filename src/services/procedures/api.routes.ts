import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { formJsonSchema } from '#engines/forms/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { proceduresJson } from './api.present.ts';
import { formSchema, problemSchema, procedureSchema } from './api.schemas.ts';
import { apiRoutes as applicationRoutes } from './applications/api.routes.ts';
import { findForm } from './catalogue/form.ts';
import { getProcedure, listProcedures } from './catalogue/queries.ts';
import { listPromoted } from './promoted/queries.ts';
import { idText, names } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const listRoute = createRoute({
  method: 'get',
  path: '/procedures',
  tags: ['procedures'],
  summary: 'The catalogue of procedures and what of the national list is not in it',
  responses: {
    200: {
      description: 'Those with a form here first',
      content: { 'application/json': { schema: z.array(procedureSchema) } },
    },
  },
});

apiRoutes.openapi(listRoute, async (c) => {
  cachePage(c, 'procedures');
  const { entries, promoted } = await inTown(c, async (unit) => ({
    entries: await listProcedures(unit),
    promoted: await listPromoted(unit),
  }));
  return c.json(proceduresJson(entries, promoted, c.var.language), 200);
});

const formRoute = createRoute({
  method: 'get',
  path: '/procedures/{id}',
  tags: ['procedures'],
  summary: 'The form of a procedure as JSON Schema',
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,59}$/, issue(idText))
        .openapi({ example: 'jido-teate' }),
    }),
  },
  responses: {
    200: {
      description: 'The published form',
      content: { 'application/json': { schema: formSchema } },
    },
    404: problem('No such procedure, or it has no form here'),
    422: problem('What stands in the place of the id cannot be one'),
  },
});

apiRoutes.openapi(formRoute, async (c) => {
  const { id } = c.req.valid('param');
  const form = await inTown(c, async (unit) =>
    findForm(unit, (await getProcedure(unit, id)).formId),
  );
  if (!form) throw notFound(names.form);
  cachePage(c, 'procedures', `procedures:${id}`);
  return c.json(formJsonSchema(form.definition, c.var.language), 200);
});

apiRoutes.route('/', applicationRoutes);
