import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillAll, keyIn, openTown, you } from './pages.testing.ts';
import { rowsOf } from './paths.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type World = Awaited<ReturnType<typeof openTown>>;
let database: World['database'];
let browse: World['browse'];

beforeAll(async () => {
  ({ database, browse } = await openTown());
});
afterAll(() => database.close());

describe('filling a form in', () => {
  it('goes from screen to screen, keeps every answer and sends it once', async () => {
    const browser = await browse();
    const first = await browser.post('/you', { ...you, do: 'next' });
    expect([first.status, first.to]).toEqual([303, `${browser.path}/home`]);
    await fillAll(browser);
    const review = await browser.get('/review');
    expect(review.html).toContain('026-248-9000');
    expect(review.html).toContain('1985年4月1日');
    const form = { key: keyIn(review.html) };
    const sent = await Promise.all([1, 2, 3].map(() => browser.post('/review', form)));
    expect(new Set(sent.map(({ status, to }) => `${status} ${to}`)).size).toBe(1);
    expect(sent[0]?.to).toMatch(/^\/applications\//);
    expect(sent[0]?.response.headers.get('set-cookie')).toContain('tomoni_receipt=secret');
    const after = await browser.get('');
    expect([after.status, after.response.headers.get('location')]).toEqual([303, sent[0]?.to]);
  });

  it('comes back with 422, the errors on top and everything typed', async () => {
    const browser = await browse();
    const { status, html } = await browser.post('/you', {
      ...{ ...you, 'birthday.month': '13', phone: '12', do: 'next' },
    });
    expect(status).toBe(422);
    expect(html).toContain('class="error-summary"');
    expect(html).toContain('href="#field-phone"');
    for (const typed of ['value="13"', 'value="12"', 'value="山田"']) expect(html).toContain(typed);
    expect((await browser.get('/you')).html).toContain('value="13"');
  });

  it('asks what an answer opens, and says which answers will not be sent', async () => {
    const browser = await browse();
    const opened = await browser.post('/home', { household: '3', cares: 'yes', do: 'next' });
    expect(opened.html).toContain('name="carehours"');
    expect(opened.html).toContain('質問が増えました');
    await browser.post('/home', { household: '3', cares: 'yes', carehours: '5', do: 'next' });
    const closed = await browser.post('/home', { household: '3', cares: 'no', do: 'next' });
    expect(closed.to).toBe(`${browser.path}/children?hidden=1`);
    expect((await browser.get('/children?hidden=1')).html).toContain('介護の時間');
    expect((await browser.draft()).answers.carehours).toBe(5);
  });

  it('finds an address by its postcode without a script', async () => {
    const browser = await browse();
    const found = await browser.post('/you', {
      ...{
        'address.postcode': '３８２−００９１',
        'address.street': '1528',
        do: 'find-address:address',
      },
    });
    expect(found.status).toBe(303);
    const { html } = await browser.get(browser.inside(found.to));
    expect(html).toContain('value="須坂市"');
    const wrong = await browser.post('/you', {
      ...{ 'address.postcode': '0000000', do: 'find-address:address' },
    });
    expect(wrong.to).toContain('?find=find-address:address#field-address');
    const shown = await browser.get('/you?find=find-address:address');
    expect(shown.html).toContain('見つかりませんでした');
  });

  it('finds a bank and its branch by name', async () => {
    const browser = await browse();
    await browser.post('/payment', { 'account.bank': '八十二', do: 'find-bank:account' });
    const found = await browser.get('/payment?find=find-bank:account');
    expect(found.html).toContain('value="0143"');
    await browser.post('/payment', {
      ...{ 'account.bank': '八十二', 'found.account.bank': '0143', do: 'use-bank:account' },
    });
    expect((await browser.get('/payment')).html).toMatch(/form-chosen[^<]*>八十二/);
    const branch = await browser.post('/payment', {
      ...{ 'account.bank': '0143', 'account.branch': '須坂', do: 'find-branch:account' },
    });
    const branches = await browser.get(browser.inside(branch.to));
    expect(branches.html).toContain('name="found.account.branch"');
  });

  it('adds and removes rows and keeps their ids', async () => {
    const browser = await browse();
    const rows = async () => rowsOf((await browser.draft()).answers.children);
    const [first] = await rows();
    const added = await browser.post('/children', { do: 'add-row:children' });
    expect((await rows()).map(({ id }) => id)).toEqual([first?.id, added.to.split('.').at(-1)]);
    await browser.post('/children', { do: `remove-row:children:${first?.id}` });
    expect(await rows()).toHaveLength(1);
    expect((await rows())[0]?.id).not.toBe(first?.id);
  });

  it('takes files, shows them, lets them go, and refuses what they only pretend to be', async () => {
    const browser = await browse();
    const add = (name: string, content: Uint8Array) =>
      browser.post('/payment', {
        photos: new File([new Uint8Array(content)], name),
        do: 'add-files:photos',
      });
    await add('house.png', png);
    const page = await browser.get('/payment');
    const href = /href="(\/apply\/[^"]+\/files\/[^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await browser.get(href)).status).toBe(200);
    const refused = await add('photo.png', Buffer.from('MZ not a picture'));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('house.png');
    const id = href.split('/').at(-1);
    await browser.post('/payment', { do: `remove-file:photos:${id}` });
    expect((await browser.get(href)).status).toBe(404);
  });
});
