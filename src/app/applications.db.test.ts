import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '#engines/accounts/contract.ts';
import {
  findPublishedVersion,
  listSubmissions,
  publishVersion,
  registerPrefillSources,
  saveVersion,
} from '#engines/forms/contract.ts';
import { closeServer, createServer } from '#platform/http/serve.ts';
import {
  type Answer,
  type Browser,
  begin,
  keyIn,
  leaveNumber,
  openBrowser,
  openTown,
  sendJson,
  type Town,
} from './applications.testing.ts';

let town: Town;
let example: Record<string, unknown>;
beforeAll(async () => {
  town = await openTown();
  example = await town.example('suido-kaishi');
});
afterAll(() => town.close());

const apiPath = '/api/v1/procedures/suido-kaishi/applications';
const send = (key: string, answers: unknown) => sendJson(town.app, apiPath, { answers }, key);

describe('a program that sends an application', () => {
  it('ten times at once with one key opens one case and gets one answer', async () => {
    const before = await town.count('cases_cases');
    const sent = await Promise.all(Array.from({ length: 10 }, () => send('ten-at-once', example)));
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(sent.map(({ html }) => html)).size).toBe(1);
    expect(JSON.parse(sent[0]?.html ?? '')).toMatchObject({ status: 'received' });
    expect((await town.count('cases_cases')) - before).toBe(1);
    const other = await send('ten-at-once', { ...example, company: '別の会社' });
    expect([other.status, (await town.count('cases_cases')) - before]).toEqual([409, 1]);
  });

  it('is told of every wrong field, and nothing is stored', async () => {
    const tables = ['forms_submissions', 'forms_results', 'cases_cases'];
    const before = await Promise.all(tables.map(town.count));
    const { status, html } = await send('wrong-answers', {
      ...{ ...example, phone: '12', use: 'nonsense', nobody: 1 },
      'place-address': null,
    });
    expect(status).toBe(422);
    const { errors } = JSON.parse(html) as { errors: { field: string; message: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual(
      expect.arrayContaining(['nobody', 'phone', 'place-address', 'use']),
    );
    for (const { message } of errors) expect(message).toMatch(/。$/);
    expect(await Promise.all(tables.map(town.count))).toEqual(before);
    expect((await send('', example)).status).toBe(422);
  });

  it('may lose the connection after sending, and gets its receipt when it sends again', async () => {
    const { app, platform } = town;
    const server = createServer(app, { platform, sessionCookie, townOfHost: () => '202070' });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const before = await town.count('cases_cases');
    const arrived = once(server, 'request');
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'cut-off-key' };
    const cut = request({ ...{ port, path: apiPath, method: 'POST', headers } });
    cut.on('error', () => undefined).end(JSON.stringify({ answers: example }));
    await arrived;
    cut.destroy();
    const again = await send('cut-off-key', example);
    await closeServer(server, 1000);
    expect(again.status).toBe(201);
    expect((await send('cut-off-key', example)).html).toBe(again.html);
    expect((await town.count('cases_cases')) - before).toBe(1);
  });
});

/** A draft that could be sent, and the page from which it is. */
async function readyToSend(browser: Browser): Promise<{ path: string; review: Answer }> {
  const path = await begin(browser, 'suido-kaishi');
  await town.fill(path);
  expect((await leaveNumber(browser, path)).status).toBe(303);
  return { path, review: await browser.get(`${path}/review`) };
}

describe('somebody who fills a form in', () => {
  it('clicks twice, or in two tabs, and has one receipt', async () => {
    const browser = openBrowser(town.app);
    const { path, review } = await readyToSend(browser);
    const other = await browser.get(`${path}/review`);
    const before = await town.count('cases_cases');
    const keys = [review, review, review, other].map(keyIn);
    const sent = await Promise.all(keys.map((key) => browser.post(`${path}/review`, { key })));
    expect(new Set(sent.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(sent[0]?.to).toMatch(/^\/applications\/[0-9A-Z-]{14}\?done=sent$/);
    expect((await town.count('cases_cases')) - before).toBe(1);
    expect((await browser.get(sent[0]?.to ?? '')).status).toBe(200);
  });

  it('loses nothing when the session ends meanwhile', async () => {
    const browser = openBrowser(town.app);
    expect((await town.signIn(browser, 'hanako')).status).toBe(303);
    const path = await begin(browser, 'suido-kaishi');
    await town.platform.database.pool.query(
      "UPDATE accounts_sessions SET expires_at = now() - interval '1 minute'",
    );
    expect((await browser.get('/account')).status).toBe(303);
    const name = { 'name.family': '見本', 'name.familyKana': 'みほん' };
    const saved = await browser.post(`${path}/applicant`, { ...name, do: 'leave' });
    expect([saved.status, saved.to]).toEqual([303, `${path}/leave`]);
    expect((await browser.get(`${path}/applicant`)).html).toContain('value="見本"');
    await town.fill(path);
    const key = keyIn(await browser.get(`${path}/review`));
    const sent = await browser.post(`${path}/review`, { key });
    expect((await browser.get(sent.to)).status).toBe(200);
    const hanako = openBrowser(town.app);
    await town.signIn(hanako, 'hanako');
    expect((await hanako.get('/applications')).html).toContain(sent.to.split('?')[0]);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['another page of the domain', { 'sec-fetch-site': 'same-site' }],
  ])('is not made to send by %s', async (_name, headers) => {
    const browser = openBrowser(town.app);
    const { path, review } = await readyToSend(browser);
    const forged = [
      browser.post(`${path}/applicant`, { 'name.family': '偽' }, headers),
      browser.post(`${path}/finish`, { how: 'delete' }, headers),
      browser.post(`${path}/procedures/contact`, { phone: '090-0000-0000' }, headers),
      browser.post(`${path}/review`, { key: keyIn(review) }, headers),
    ];
    const statuses = (await Promise.all(forged)).map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403]);
    const draft = await town.draft(path);
    expect(draft.submissionId).toBeUndefined();
    expect(JSON.stringify(draft.answers)).not.toContain('偽');
  });
});

let register: () => Promise<Record<string, { value: unknown }>> = async () => ({});
registerPrefillSources([
  {
    name: 'test-register',
    label: { ja: '見本台帳', en: 'Sample register' },
    fill: () => register(),
  },
]);

/** Publishes the form anew: with one more question, and a register that fills the number in. */
const publishNext = () =>
  town.inTown(async (unit) => {
    const { rows } = await unit.db.$client.query<{ form_id: string }>(
      "SELECT form_id FROM procedures_procedures WHERE id = 'suido-kaishi'",
    );
    const formId = rows[0]?.form_id ?? '';
    const before = await findPublishedVersion(unit, formId);
    if (!before) throw new Error('the demo town has no such form');
    const { fields, screens, ...rest } = before.definition;
    const label = { ja: '新しい質問', en: 'New question', easy: '新しい 質問' };
    const definition = {
      ...rest,
      fields: [
        ...fields.map((field) =>
          field.key === 'customer-number'
            ? { ...field, prefill: { sources: ['test-register'] } }
            : field,
        ),
        { key: 'fresh', kind: 'text' as const, required: true, label },
      ],
      screens: [...screens, { id: 'more', title: label, items: [{ field: 'fresh' }] }],
    };
    const system = { kind: 'system', name: 'test' } as const;
    const versionId = await saveVersion(unit, system, formId, definition);
    await publishVersion(unit, system, versionId);
    return { before: before.id, after: versionId };
  });

const lastSubmission = () =>
  town.inTown(async (unit) => (await listSubmissions(unit, { owner: 'procedures', limit: 1 }))[0]);

describe('a form that changes while somebody fills it in', () => {
  it('lets them finish on theirs; whoever begins later gets the new one', async () => {
    const early = openBrowser(town.app);
    const { path } = await readyToSend(early);
    const versions = await publishNext();
    const late = openBrowser(town.app);
    const latePath = await begin(late, 'suido-kaishi');
    expect((await late.get(latePath)).html).toContain('新しい質問');
    const review = await early.get(`${path}/review`);
    expect(review.html).not.toContain('新しい質問');
    const sent = await early.post(`${path}/review`, { key: keyIn(review) });
    expect((await early.get(sent.to)).status).toBe(200);
    expect((await lastSubmission())?.draft.formVersionId).toBe(versions.before);
    expect((await send('old-answers', example)).status).toBe(422);
  });
});

describe('a source of prefilled answers', () => {
  const fillFrom = async (source: typeof register) => {
    register = source;
    const browser = openBrowser(town.app);
    const path = await begin(browser, 'suido-kaishi');
    return { browser, path, page: await browser.get(`${path}/place`) };
  };
  const number = (value: string) => async () => ({ 'customer-number': { value } });

  it.each<[string, typeof register]>([
    ['fails', () => Promise.reject(new Error('away'))],
    ['never answers', () => new Promise<never>(() => undefined)],
    [
      'says nonsense',
      async () => ({ 'customer-number': { value: { a: ['\0'] } }, x: { value: 1 } }),
    ],
  ])('that %s keeps nobody from the form', async (_name, source) => {
    const { browser, path, page } = await fillFrom(source);
    expect(page.status).toBe(200);
    expect((await browser.post(`${path}/place`, { do: 'leave' })).status).toBe(303);
  });

  it('that changed until the sending is told beside the answer, never an error', async () => {
    const { browser, path, page } = await fillFrom(number('MIHON-7'));
    expect(page.html).toContain('value="MIHON-7"');
    await town.fill(path, { 'customer-number': 'MIHON-7' });
    await leaveNumber(browser, path);
    register = number('MIHON-8');
    const review = await browser.get(`${path}/review`);
    expect(review.html).toContain('MIHON-8');
    const sent = await browser.post(`${path}/review`, { key: keyIn(review) });
    expect((await browser.get(sent.to)).status).toBe(200);
    const stored = await lastSubmission();
    expect(stored?.answers['customer-number']).toBe('MIHON-7');
    expect(stored?.differences).toEqual([
      {
        field: 'customer-number',
        source: 'test-register',
        answered: 'MIHON-7',
        sourceSays: 'MIHON-8',
      },
    ]);
  });
});
