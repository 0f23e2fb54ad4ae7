import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError, InputError, notFound } from '../errors.ts';
import { takesUploads } from './body-limit.ts';
import type { HttpEnv } from './context.ts';
import { issue, parseInput, readForm, readJson } from './input.ts';
import { testApp, testPlatform } from './testing.ts';

const unknown = new AppError('unauthenticated', {
  code: 'sign-in-needed',
  text: { ja: 'サインインが必要です。', en: 'Please sign in first.' },
});
const name = z.object({ name: z.string().min(1, issue({ ja: '氏名を', en: 'Your name' })) });

function failure(code: string, message = 'failed'): Error {
  const error = new Error('Failed query: select $1\nparams: hanako@example.jp', {
    cause: Object.assign(new Error(message), { code }),
  });
  return Object.assign(error, { name: 'DrizzleQueryError' });
}

const throwing: Readonly<Record<string, () => never>> = {
  missing: () => {
    throw notFound({ ja: '施策', en: 'The policy' });
  },
  bug: () => {
    throw failure('42703', 'column "x" of hanako@example.jp');
  },
  http: () => {
    throw new HTTPException(400);
  },
  input: () => {
    throw new InputError({ name: { ja: '氏名を', en: 'Your name' } });
  },
  refused: () => {
    throw failure('ECONNREFUSED');
  },
  shutdown: () => {
    throw failure('57P01');
  },
  starting: () => {
    throw failure('57P03');
  },
  disk: () => {
    throw failure('53100');
  },
  gone: () => {
    throw new Error('Connection terminated unexpectedly');
  },
  nul: () => {
    throw failure('22021');
  },
};

const routes = new Hono<HttpEnv>()
  .get('/throw/:what', (c) => throwing[c.req.param('what')]?.() ?? c.text('no'))
  .get('/api/v1/throw/:what', (c) => throwing[c.req.param('what')]?.() ?? c.text('no'))
  .on(['GET', 'POST'], ['/staff/desk', '/mine'], () => {
    throw unknown;
  })
  .post('/json', async (c) => c.json(parseInput(name, await readJson(c))))
  .post('/form', async (c) => c.json(await readForm(c)))
  .post('/upload', takesUploads(3 * 1024 * 1024), async (c) =>
    c.text((await c.req.text()).slice(0, 1)),
  );
const platform = testPlatform();
const app = testApp(platform, routes);

describe('an error becomes', () => {
  it.each([
    ['missing', 404],
    ['bug', 500],
    ['http', 400],
    ['input', 422],
    ['nul', 400],
    ['refused', 503],
    ['shutdown', 503],
    ['starting', 503],
    ['disk', 503],
    ['gone', 503],
  ])('for %s a page with %i', async (what, status) => {
    const response = await app.request(`/throw/${what}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.has('retry-after')).toBe(status === 503);
  });

  it('problem+json for the API and for whoever accepts JSON only', async () => {
    for (const [path, accept] of [
      ['/api/v1/throw/input', '*/*'],
      ['/throw/input', 'application/json'],
    ] as const) {
      const response = await app.request(path, {
        headers: { Accept: accept, 'Accept-Language': 'en' },
      });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toEqual({
        type: 'about:blank',
        title: 'Please check what you entered',
        status: 422,
        detail: 'Please check what you entered and send it again.',
        code: 'invalid-input',
        requestId: response.headers.get('x-request-id'),
        errors: [{ field: 'name', message: 'Your name' }],
      });
    }
  });

  it('the sentence of the refusal, in the language of the reader', async () => {
    expect(await (await app.request('/throw/missing')).text()).toContain('施策が見つかりません。');
    const english = await app.request('/throw/missing?lang=en');
    expect(await english.text()).toContain('The policy was not found.');
  });

  it('a way to the door for people who are not signed in, and 401 for programs', async () => {
    const door = async (path: string, init?: RequestInit) => {
      const response = await app.request(path, init);
      return [response.status, response.headers.get('location')];
    };
    expect(await door('/staff/desk?page=2')).toEqual([
      303,
      '/staff/sign-in?return=%2Fstaff%2Fdesk%3Fpage%3D2',
    ]);
    expect(await door('/mine')).toEqual([303, '/sign-in?return=%2Fmine']);
    expect(await door('/mine', { method: 'POST' })).toEqual([303, '/sign-in']);
    expect(await door('/mine', { headers: { Accept: 'application/json' } })).toEqual([401, null]);
  });

  it('404 for an address that nobody has, also below /api', async () => {
    expect((await app.request('/nowhere')).status).toBe(404);
    const api = await app.request('/api/v1/nowhere');
    expect([api.status, api.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  it('a bare page when the page around it cannot be drawn', async () => {
    const broken = new Hono<HttpEnv>();
    const { handleErrors } = await import('./errors.ts');
    broken.onError(
      handleErrors({
        renderPage: () => {
          throw new Error('no layout');
        },
      }).onError,
    );
    broken.use(async (c, next) => {
      c.set('platform', platform);
      await next();
    });
    broken.get('/', () => throwing.refused?.() as never);
    const response = await broken.request('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('ただいまご利用いただけません');
  });
});

describe('the log of a bug', () => {
  it('has the request id of the answer and nothing that people wrote', async () => {
    const response = await app.request('/throw/bug?q=hanako@example.jp');
    const id = response.headers.get('x-request-id');
    const line = platform.lines.find(
      ({ msg, requestId }) => msg === 'request failed' && requestId === id,
    );
    expect(line).toMatchObject({
      level: 50,
      err: { type: 'DrizzleQueryError', cause: { code: '42703' } },
    });
    expect(JSON.stringify(platform.lines)).not.toMatch(/hanako|params/);
  });

  it('names the route and not the address', async () => {
    const response = await app.request('/throw/http?q=secret');
    const id = response.headers.get('x-request-id');
    const line = platform.lines.find(
      ({ msg, requestId }) => msg === 'answered' && requestId === id,
    );
    expect(line).toMatchObject({
      method: 'GET',
      route: '/throw/:what',
      status: 400,
      cache: 'miss',
    });
  });
});

describe('a body', () => {
  const post = async (path: string, body: BodyInit, type: string) =>
    (await app.request(path, { method: 'POST', body, headers: { 'Content-Type': type } })).status;

  it('that is not what its header promises is 400', async () => {
    expect(await post('/json', '{"name":', 'application/json')).toBe(400);
    expect(await post('/form', 'no boundary', 'multipart/form-data; boundary=x')).toBe(400);
  });
  it('that breaks a rule is 422', async () => {
    expect(await post('/json', '{"name":""}', 'application/json')).toBe(422);
  });
  it('over 1 MiB is 413, by its header or by its bytes', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    expect(await post('/form', large, 'text/plain')).toBe(413);
    const stream = new Blob([large]).stream();
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await app.request('/form', init)).status).toBe(413);
  });
  it('may be as large as its route says', async () => {
    expect(await post('/upload', 'x'.repeat(2 * 1024 * 1024), 'text/plain')).toBe(200);
    expect(await post('/upload', 'x'.repeat(4 * 1024 * 1024), 'text/plain')).toBe(413);
  });
});
