import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { nameIn } from './desk/field-names.ts';
import { uploadForm } from './documents/views/documents.tsx';
import { sendRequest } from './requests/commands.ts';
import { disclosure } from './service.ts';
import { openTestOffice, requestForm, visitor } from './testing.ts';

let office: Awaited<ReturnType<typeof openTestOffice>>;
beforeAll(async () => {
  office = await openTestOffice();
  await office.setUp();
});
afterAll(() => office.close());

const send = (form = requestForm()) =>
  office.inTown((unit) =>
    sendRequest(unit, visitor, { form, channel: 'web', language: 'ja', identity: undefined }),
  );

function app() {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  if (disclosure.routes?.public) routes.route('/', disclosure.routes.public);
  return testApp(office.platform, routes);
}

const cookieOf = (receipt: string, code: string) =>
  `tomoni_disclosure_${receipt.replaceAll('-', '')}=${code}`;
const get = (path: string, cookie = '') =>
  app().request(`http://town.example${path}`, { headers: { cookie } });

describe('the upload of an original', () => {
  it('without a file, or with one of another kind, draws the form again with the fault', async () => {
    const { id: caseId } = await send();
    const clerk = await office.actor('clerk');
    const place = { caseId, documentId: newId() };
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      c.set('actor', clerk);
      await next();
    });
    if (disclosure.routes?.staff) routes.route('/staff', disclosure.routes.staff);
    const desk = testApp(office.platform, routes);
    const to = `/staff/disclosure/${place.caseId}/documents/${place.documentId}/file`;
    const upload = async (file?: File) => {
      const body = new FormData();
      if (file) body.append(nameIn(uploadForm(place.documentId), 'file'), file);
      const headers = { 'sec-fetch-site': 'same-origin' };
      const answer = await desk.request(`http://town.example${to}`, {
        method: 'POST',
        headers,
        body,
      });
      return { status: answer.status, html: await answer.text() };
    };
    for (const file of [undefined, new File(['no picture'], 'a.pdf')]) {
      const { status, html } = await upload(file);
      expect(status).toBe(422);
      expect(html).toContain('error-summary');
      expect(html).toContain(`action="${to}"`);
    }
  });
});

describe('the pages of requests', () => {
  it('open requests alone: no receipt of another service', async () => {
    const { id, receipt, secret: code } = await send();
    await office.inTown((unit) =>
      unit.db.execute(`UPDATE cases_cases SET type = 'procedures.application' WHERE id = '${id}'`),
    );
    expect((await get(`/disclosure/${receipt}`, cookieOf(receipt, code))).status).toBe(303);
    const found = await app().request('http://town.example/disclosure/find', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ receipt, secret: code }),
    });
    expect([found.status, await found.text()]).toEqual([
      422,
      expect.stringContaining('組み合わせ'),
    ]);
  });

  it('take only so many wrong secrets', async () => {
    const { receipt, secret: code } = await send();
    const wrong = () => get(`/disclosure/${receipt}`, cookieOf(receipt, `${code}x`));
    const answers = [];
    for (let turn = 0; turn < 21; turn += 1) answers.push((await wrong()).status);
    expect(new Set(answers.slice(0, 15))).toEqual(new Set([303]));
    expect(answers.at(-1)).toBe(429);
  });
});
