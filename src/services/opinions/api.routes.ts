import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { RecordedInput } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { issue, refuseInvalid } from '#platform/http/input.ts';
import { once, readIdempotencyKey } from '#platform/http/once.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { findPublished } from './consultations/queries.ts';
import { takeEntry } from './consultations/take.ts';
import { formErrors } from './consultations/text.ts';
import { sendLetter } from './letters/commands.ts';
import { apiSending } from './limits.ts';
import { refusals } from './text.ts';

export const apiRoutes = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });

const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.number().int() });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

interface Sent {
  readonly topic?: string;
  readonly text: string;
  readonly key: string;
}

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
            topic: z.string().trim().max(60, issue(formErrors.tooLong)).optional().openapi({
              description:
                'Short name of a consultation. Without it, or with a subject that no consultation asks about, a letter to the mayor.',
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
    409: problem('It is not open, or the key was used for another opinion'),
    422: problem(
      'A text that cannot be taken, or a consultation that takes part on the website only',
    ),
    429: problem('Too many from one address'),
  },
});

/** What is asked for goes there; a subject of one's own is the title of a letter, and is not lost. */
async function send(unit: Unit, actor: Actor, { topic, text, key }: Sent): Promise<RecordedInput> {
  const said = { text, name: '', email: '', area: '', key } as const;
  const consultation = topic ? await findPublished(unit, topic) : undefined;
  if (!consultation) {
    return sendLetter(unit, actor, { ...said, wish: 'private', title: topic ?? '' }, 'api');
  }
  if (consultation.access !== 'open') throw new AppError('rule-violation', refusals.notByApi);
  return takeEntry(unit, consultation, { ...said, wish: 'public' }, { actor, channel: 'api' });
}

apiRoutes.openapi(sendRoute, async (c) => {
  const key = readIdempotencyKey(c);
  const request = c.req.valid('json');
  const { actor } = c.var;
  const { receipt, secret } = await inTown(c, async (unit) => {
    // The answer holds a secret and is not kept: the same key finds the same voice again.
    await once(unit, { act: 'opinions.api', actor, key, request }, async () => null);
    return send(unit, actor, { ...request, key });
  });
  c.header('Cache-Control', 'no-store');
  return c.json({ receipt, secret }, 201);
});
