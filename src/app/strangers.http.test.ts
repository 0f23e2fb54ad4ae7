import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import {
  type Answer,
  begin,
  holderOf,
  openBrowser,
  openTown,
  png,
  type Receipt,
  sendJson,
  type Town,
} from './applications.testing.ts';

let town: Town;
/** An application of somebody else. */
let theirs: Receipt;

async function sent(): Promise<Receipt> {
  const photos = [{ name: 'house.png', content: png.toString('base64') }];
  const answers = { ...(await town.example('risai-shomei')), photos };
  const path = '/api/v1/procedures/risai-shomei/applications';
  const { status, html } = await sendJson(town.app, path, { answers }, newId());
  expect([status, html]).toEqual([201, expect.anything()]);
  return JSON.parse(html) as Receipt;
}

beforeAll(async () => {
  town = await openTown();
  theirs = await sent();
});
afterAll(() => town.close());

/** What does not depend on the receipt that was asked for. */
const bare = (answer: Answer | undefined) => [
  answer?.status,
  answer?.to.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, 'R'),
  answer?.html
    .replace(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'R')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID'),
];

describe("somebody else's receipt", () => {
  const nothing = '0000-0000-0000';
  const pages = ['', '/withdraw', '/correction', '/letters/x', '/files/x', '/everything.zip'];
  const acts = ['/withdraw', '/correction', '/attach'];

  it.each(pages)('reveals nothing at %j', async (page) => {
    const [there, nowhere] = await Promise.all(
      [theirs.receipt, nothing].map((one) =>
        openBrowser(town.app).get(`/applications/${one}${page}`),
      ),
    );
    expect(bare(there)).toEqual(bare(nowhere));
    expect(there?.to).toBe(`/applications?receipt=${theirs.receipt}`);
  });

  it.each(acts)('lets nobody act at %j', async (act) => {
    const form = { key: newId(), version: '1' };
    const [there, nowhere] = await Promise.all(
      [theirs.receipt, nothing].map((one) =>
        openBrowser(town.app).post(`/applications/${one}${act}`, form),
      ),
    );
    expect(bare(there)).toEqual(bare(nowhere));
    expect(there?.status).toBe(303);
  });

  it('does not open for who is signed in, or holds another application', async () => {
    const own = await sent();
    const browser = await holderOf(town, own);
    await town.signIn(browser, 'taro');
    expect((await browser.get(`/applications/${own.receipt}`)).status).toBe(200);
    expect((await browser.get(`/applications/${theirs.receipt}`)).status).toBe(303);
    const page = await (await holderOf(town, theirs)).get(`/applications/${theirs.receipt}`);
    const [, file = ''] = /\/files\/([0-9a-f-]{36})/.exec(page.html) ?? [];
    expect(file).not.toBe('');
    expect((await browser.get(`/applications/${own.receipt}/files/${file}`)).status).toBe(404);
  });

  it('limits wrong secrets, by address and by receipt, typed and in cookies', async () => {
    const guess = { receipt: theirs.receipt, secret: '0000-0000-0000-0000' };
    const browser = openBrowser(town.app);
    const typed: number[] = [];
    for (let i = 0; i < 22; i += 1) {
      typed.push((await browser.post('/applications', guess)).status);
    }
    expect([typed[0], typed.at(-1)]).toEqual([422, 429]);
    const many: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      many.push((await openBrowser(town.app).post('/applications', guess)).status);
    }
    expect([many[0], many.at(-1)]).toEqual([422, 429]);
    const robber = openBrowser(town.app);
    robber.cookies.set(`tomoni_receipt_${theirs.receipt.replaceAll('-', '')} /`, guess.secret);
    const inCookies: number[] = [];
    for (let i = 0; i < 22; i += 1) {
      inCookies.push((await robber.get(`/applications/${theirs.receipt}`)).status);
    }
    expect([inCookies[0], inCookies.at(-1)]).toEqual([303, 429]);
  });

  it('is not found by programs without its secret', async () => {
    const ask = async (receipt: string, secret?: string) => {
      const headers = secret === undefined ? undefined : { 'x-receipt-secret': secret };
      const path = `http://town.example/api/v1/applications/${receipt}`;
      const response = await town.app.request(path, { headers });
      const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>;
      return [response.status, problem];
    };
    const nowhere = await ask(nothing, theirs.secret);
    expect(nowhere[0]).toBe(404);
    const own = await sent();
    for (const secret of [undefined, '', '0000-0000-0000-0000', own.secret]) {
      expect(await ask(theirs.receipt, secret)).toEqual(nowhere);
    }
    expect((await ask(theirs.receipt, theirs.secret))[0]).toBe(200);
    const statuses = new Set<unknown>();
    for (let i = 0; i < 121; i += 1) statuses.add((await ask(theirs.receipt, 'wrong'))[0]);
    expect(statuses).toEqual(new Set([404, 429]));
  });

  it.each(['%0d%0aSet-Cookie:%20x=1', '%E3%81%82', 'a;b=c'])(
    'can be any text: finishing with %j is no error',
    async (receipt) => {
      const { status, headers } = await openBrowser(town.app).post(
        `/applications/${receipt}/finish`,
      );
      expect(status).toBe(303);
      expect(headers.getSetCookie().join()).not.toContain('x=1');
    },
  );
});

async function draftWithPhoto(name = 'house.png') {
  const browser = openBrowser(town.app);
  const path = await begin(browser, 'risai-shomei');
  const add = { photos: new File([png], name), do: 'add-files:photos' };
  expect((await browser.post(`${path}/damage`, add)).status).toBe(303);
  const { html } = await browser.get(`${path}/damage`);
  const [, file = ''] = /\/files\/([0-9a-f-]{36})/.exec(html) ?? [];
  return { browser, path, file };
}

describe("somebody else's draft", () => {
  it('gives neither page nor file, whatever ids are put together', async () => {
    const [mine, other] = [await draftWithPhoto(), await draftWithPhoto()];
    const own = await mine.browser.get(`${mine.path}/files/${mine.file}`);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'image/png']);
    const foreign = [
      `${mine.path}/files/${other.file}`,
      `${other.path}/files/${other.file}`,
      `${other.path}/files/${mine.file}`,
      `${other.path}/damage`,
      `${other.path}/review`,
      `${other.path}/procedures/contact`,
    ];
    for (const path of foreign) expect((await mine.browser.get(path)).status, path).toBe(404);
    const before = await town.draft(other.path);
    const act = { do: `remove-file:photos:${other.file}`, description: '偽' };
    expect((await mine.browser.post(`${other.path}/damage`, act)).status).toBe(404);
    await mine.browser.post(`${mine.path}/damage`, act);
    expect((await other.browser.get(`${other.path}/files/${other.file}`)).status).toBe(200);
    expect((await town.draft(other.path)).answers).toEqual(before.answers);
  });
});
