import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { readIdempotencyKey } from '#platform/http/once.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { findPublished } from './consultations/queries.ts';
import { takeEntry } from './consultations/take.ts';
import { formErrors } from './consultations/text.ts';
import { sendLetter } from './letters/commands.ts';
import { apiSending } from './limits.ts';
import { names, refusals } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.number().int() });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const why = 'Anybody may say something; a program sends for people as a browser does.';

const sendRoute = createRoute({
  method: 'post',
  path: '/opinions',
  tags: ['opinions'],
  summary: 'Sends an opinion to a consultation, or a letter; the same key gives the same answer',
  middleware: [openToEveryone(why), rateLimit({ ...apiSending, by: 'address' })] as const,
  request: {
    headers: z.object({
      'idempotency-key': z.string().optional().openapi({
        description: '8 to 200 visible characters, new for each opinion',
      }),
    }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            topic: z.string().max(60).optional().openapi({
              description: 'Short name of a consultation; a letter to the mayor without it',
            }),
            text: z
              .string()
              .trim()
              .min(1, issue(formErrors.entry))
              .max(2000, issue(formErrors.tooLong)),
          }),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'Received. The secret finds it again with the receipt; it is told here only.',
      content: {
        'application/json': { schema: z.object({ receipt: z.string(), secret: z.string() }) },
      },
    },
    404: problem('No such consultation'),
    409: problem('It is not open'),
    422: problem('A text that cannot be taken'),
    429: problem('Too many from one address'),
  },
});

apiRoutes.openapi(sendRoute, async (c) => {
  const key = readIdempotencyKey(c);
  const { topic, text } = c.req.valid('json');
  const said = {
    text,
    wish: topic ? 'public' : 'private',
    name: '',
    email: '',
    area: '',
    key,
  } as const;
  const { receipt, secret } = await inTown(c, async (unit) => {
    if (!topic) return sendLetter(unit, c.var.actor, { ...said, title: '' }, 'api');
    const consultation = await findPublished(unit, topic);
    if (!consultation || consultation.state === 'withdrawn') throw notFound(names.consultation);
    if (consultation.access !== 'open') throw new AppError('rule-violation', refusals.notByApi);
    return takeEntry(unit, consultation, said, { actor: c.var.actor, channel: 'api' });
  });
  return c.json({ receipt, secret }, 201);
});
