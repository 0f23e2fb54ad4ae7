import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { findCaseByReceipt } from '#engines/cases/contract.ts';
import { submitAlone } from '#engines/forms/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { readIdempotencyKey } from '#platform/http/once.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { say } from '#platform/i18n/text.ts';
import { recallOffer } from '../catalogue/offer.ts';
import { idText, names } from '../text.ts';
import { applicationType } from './case-type.ts';
import { typeLabel } from './state-text.ts';
import { refusals } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.number().int() });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const why = 'Anybody may apply; a program sends for people as a browser does.';

/** Files come inside the JSON as Base64, which makes them a third larger. Bytes. */
const uploads = 32 * 1024 * 1024;

const sendRoute = createRoute({
  method: 'post',
  path: '/procedures/{id}/applications',
  tags: ['procedures'],
  summary: 'Sends an application; the same key gives the same answer',
  middleware: [openToEveryone(why), takesUploads(uploads)] as const,
  request: {
    params: z.object({ id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, issue(idText)) }),
    headers: z.object({
      'idempotency-key': z.string().optional().openapi({
        description: '8 to 200 visible characters, new for each application',
      }),
    }),
    body: {
      content: { 'application/json': { schema: z.object({ answers: z.unknown() }) } },
    },
  },
  responses: {
    201: {
      description: 'Received. The secret opens the status; it is told here only.',
      content: {
        'application/json': {
          schema: z.object({ receipt: z.string(), secret: z.string(), status: z.string() }),
        },
      },
    },
    404: problem('No such procedure'),
    409: problem('The key was used for other answers, or nothing is taken online now'),
    422: problem('Answers that cannot be taken, each by its field'),
  },
});

apiRoutes.openapi(sendRoute, async (c) => {
  const { id } = c.req.valid('param');
  const key = readIdempotencyKey(c);
  const { answers } = c.req.valid('json');
  const prepare = async (unit: Unit) => {
    const { procedure, form } = (await recallOffer(unit, id)) ?? {};
    if (!procedure) throw notFound(names.procedure);
    if (!form || !procedure.online || !procedure.accepting) {
      throw new AppError('rule-violation', refusals.notOnline);
    }
    return {
      ...{ owner: 'procedures', subject: procedure.id, formVersionId: form.id },
      ...{ answers, channel: 'api' as const, key, files: c.var.platform.files },
      context: { language: c.var.language },
    };
  };
  const { answer } = await submitAlone((work) => inTown(c, work), c.var.actor, prepare);
  const { receipt = '', secret = '', status = '' } = answer;
  // It holds a secret: kept by nobody, and not compressed.
  c.header('Cache-Control', 'no-store');
  return c.json({ receipt, secret, status }, 201);
});

const statusRoute = createRoute({
  method: 'get',
  path: '/applications/{receipt}',
  tags: ['procedures'],
  summary: 'Where an application stands',
  middleware: [
    rateLimit({ name: 'procedures.api-status', limit: 120, window: 600, by: 'address' }),
  ] as const,
  request: {
    params: z.object({ receipt: z.string().max(40) }),
    headers: z.object({ 'x-receipt-secret': z.string().max(60).optional() }),
  },
  responses: {
    200: {
      description: 'State, section in charge and expected day (null where none is set)',
      content: {
        'application/json': {
          schema: z.object({
            status: z.string(),
            department: z.string(),
            due: z.string().nullable(),
          }),
        },
      },
    },
    404: problem('No such receipt, or not its secret: nothing tells which'),
  },
});

apiRoutes.openapi(statusRoute, async (c) => {
  const { receipt } = c.req.valid('param');
  const secret = c.req.valid('header')['x-receipt-secret'] ?? '';
  const found = await inTown(c, async (unit) => {
    const record = await findCaseByReceipt(unit, receipt, secret);
    if (record?.type !== applicationType) return undefined;
    const departments = await findDepartments(unit, [record.departmentId]);
    return { record, department: departments.get(record.departmentId) };
  });
  if (!found) throw notFound(typeLabel);
  c.header('Cache-Control', 'no-store');
  const { record, department } = found;
  const section = department ? say(department.name, c.var.language) : '';
  return c.json({ status: record.state, department: section, due: record.dueOn ?? null }, 200);
});
