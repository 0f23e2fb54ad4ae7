import { Hono } from 'hono';
import { readCatalogue } from '#engines/datasets/contract.ts';
import { AppError, type ErrorKind } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { actions } from './actions.ts';
import { badRequest, CkanError, type CkanErrorType, fail, succeed } from './answer.ts';
import { helpTexts } from './help-text.ts';
import { addressParameters, type Parameters } from './parameters.ts';

export const ckanRoutes = new Hono<HttpEnv>();

const readsOnly = "CKAN's clients send their questions by POST; nothing is written but a count.";

/** What the engine refuses, as CKAN's clients know it. */
const refusals: Partial<Record<ErrorKind, CkanErrorType>> = {
  'rule-violation': 'Search Query Error',
  unavailable: 'Service Unavailable',
};

async function answer(c: HttpContext, name: string, parameters: Parameters): Promise<Response> {
  c.header('Access-Control-Allow-Origin', '*');
  if (name === 'help_show') {
    return succeed(c, name, helpTexts[String(parameters.name)] ?? null);
  }
  const action = actions.get(name);
  if (!action) return badRequest(c, `Action name not known: ${name}`);
  const { platform, town } = c.var;
  try {
    const result = await inTown(c, async (unit) => {
      const entries = await readCatalogue(unit);
      return action(unit, { origin: originOf(platform, town), town, entries }, parameters);
    });
    return succeed(c, name, result);
  } catch (error) {
    if (error instanceof CkanError) return fail(c, name, error);
    const type = error instanceof AppError && refusals[error.kind];
    if (!type) throw error;
    return fail(c, name, new CkanError(type, { message: error.reason.text.en }));
  }
}

const nameOf = (c: HttpContext) => c.req.param('action') ?? '';

for (const base of ['/api/3/action', '/api/action']) {
  ckanRoutes.get(`${base}/:action`, (c) =>
    answer(c, nameOf(c), addressParameters(new URL(c.req.url).searchParams)),
  );
  ckanRoutes.post(`${base}/:action`, openToEveryone(readsOnly), async (c) => {
    const body = await c.req.text();
    try {
      const parameters: unknown = body.trim() === '' ? {} : JSON.parse(body);
      const isRecord = typeof parameters === 'object' && parameters && !Array.isArray(parameters);
      if (!isRecord) return badRequest(c, 'JSON Error: the body must be a dictionary');
      return answer(c, nameOf(c), { ...parameters });
    } catch (error) {
      if (error instanceof SyntaxError)
        return badRequest(c, 'JSON Error: Error decoding JSON data');
      throw error;
    }
  });
}
