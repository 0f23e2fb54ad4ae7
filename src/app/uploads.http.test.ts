import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '#engines/accounts/contract.ts';
import { eicar, type Manner, runClamd } from '#platform/files/scanner.testing.ts';
import { scannerAway } from '#platform/files/text.ts';
import { closeServer, createServer } from '#platform/http/serve.ts';
import { newId } from '#platform/ids.ts';
import {
  begin,
  holderOf,
  keyIn,
  openBrowser,
  openTown,
  png,
  type Receipt,
  sendJson,
  type Town,
} from './applications.testing.ts';
import { createApp } from './create-app.ts';

const apiPath = '/api/v1/procedures/risai-shomei/applications';
let town: Town;
let example: Record<string, unknown>;
beforeAll(async () => {
  town = await openTown();
  example = await town.example('risai-shomei');
});
afterAll(() => town.close());

/** The same town behind a scanner that asks for a page before it says that it is away. */
function slowScanner() {
  const { platform, towns } = town;
  const browser = openBrowser(town.app);
  let others = 0;
  const inspect = async () => {
    others = (await browser.get('/procedures/risai-shomei/apply')).status;
    throw scannerAway;
  };
  const app = createApp({ ...platform, files: { ...platform.files, inspect } }, towns);
  return { app, others: () => others };
}

describe('a file', () => {
  const add = async (
    app: Town['app'],
    content: Uint8Array,
    name = 'photo.jpg',
    act = 'add-files:photos',
  ) => {
    const browser = openBrowser(app);
    const path = await begin(browser, 'risai-shomei');
    await town.fill(path, { description: '屋根が壊れました' });
    const photos = new File([new Uint8Array(content)], name, { type: 'image/jpeg' });
    const answer = await browser.post(`${path}/damage`, { photos, do: act });
    const draft = await town.draft(path);
    expect(draft.answers.description).toBe('屋根が壊れました');
    expect(draft.answers.photos).toBeUndefined();
    expect((await browser.get(`${path}/review`)).status).toBe(200);
    return answer;
  };

  it.each(['add-files:photos', 'next', 'back', 'leave'])(
    'that only calls itself a picture is refused at its question, whatever the button: %s',
    async (act) => {
      const { status, html } = await add(town.app, Buffer.from('no picture'), 'photo.jpg', act);
      expect([status, html]).toEqual([422, expect.stringContaining('テキスト')]);
    },
  );

  it.each<[string, Manner, Uint8Array, string]>([
    ['infected', 'honest', Buffer.concat([png, Buffer.from(eicar)]), 'ウイルスの疑い'],
    ['not understood by the scanner', 'garbage', png, '安全を今は確かめられない'],
  ])('that is %s is not taken, and the draft is kept', async (_name, manner, content, told) => {
    const clamd = await runClamd(manner);
    const { status, html } = await add(town.appWithScanner(clamd.url), content, 'photo.png');
    await clamd.close();
    expect([status, html]).toEqual([422, expect.stringContaining(told)]);
  });

  it('is not taken while the scanner is away, and the draft is kept', async () => {
    const clamd = await runClamd();
    await clamd.close();
    const { status, html } = await add(town.appWithScanner(clamd.url), png, 'photo.png');
    expect([status, html]).toEqual([422, expect.stringContaining('もう一度お送りください')]);
  });

  it('keeps nobody else waiting while it is scanned', async () => {
    const slow = slowScanner();
    const { status, html } = await add(slow.app, png, 'photo.png');
    expect([slow.others(), status]).toEqual([200, 422]);
    expect(html).toContain('もう一度お送り');
  });

  it('keeps nobody else waiting while it is scanned, inside JSON either', async () => {
    const slow = slowScanner();
    const photos = [{ name: 'a.png', content: png.toString('base64') }];
    const answers = { answers: { ...example, photos } };
    const { status, html } = await sendJson(slow.app, apiPath, answers, newId());
    expect([slow.others(), status]).toEqual([200, 422]);
    expect(html).toContain('もう一度お送り');
  });

  it.each([true, false])(
    'of 100 MB gets a page that says how large (announced: %s)',
    async (says) => {
      const browser = openBrowser(town.app);
      const path = await begin(browser, 'risai-shomei');
      await town.fill(path, { description: '屋根が壊れました' });
      const { app, platform } = town;
      const server = createServer(app, { platform, sessionCookie, townOfHost: () => '202070' });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const bytes = 100 * 1024 * 1024;
      const cookie = [...browser.cookies].map(([key, value]) => `${key.split(' ')[0]}=${value}`);
      const sending = request({
        ...{ port, path: `${path}/damage`, method: 'POST' },
        headers: {
          ...{ cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' },
          'content-type': 'multipart/form-data; boundary=x',
          ...(says ? { 'content-length': bytes } : {}),
        },
      });
      const answered = new Promise<[number | undefined, string]>((resolve, reject) => {
        sending.on('error', reject);
        sending.on('response', async (response) => {
          let body = '';
          for await (const part of response.setEncoding('utf8')) body += part;
          resolve([response.statusCode, body]);
        });
      });
      const part = Buffer.alloc(1024 * 1024, '--x\r\n');
      let left = bytes / part.length;
      const more = () => {
        while (left > 0) {
          left -= 1;
          if (!sending.write(part)) return void sending.once('drain', more);
        }
        sending.end();
      };
      more();
      const [status, html] = await answered;
      await closeServer(server, 1000);
      expect([status, html]).toEqual([413, expect.stringContaining('64 MB')]);
      expect(html).toContain('政策推進課');
      expect((await town.draft(path)).answers.description).toBe('屋根が壊れました');
    },
  );

  const names = ['../../x.png', '..\\..\\x.png', 'a"\r\nX-Evil: 1.png', '\0', '\ud800.png', '..'];
  it.each([...names, `${'😀'.repeat(200)}.webp`, 'a\u202egnp.exe', '=cmd|x.png', 'お家.png'])(
    'called %j comes back as a file, and lies in no other folder of the ZIP',
    async (name) => {
      const photos = [{ name, content: png.toString('base64') }];
      const sent = await sendJson(town.app, apiPath, { answers: { ...example, photos } }, newId());
      const { receipt, secret } = JSON.parse(sent.html) as Receipt;
      const browser = await holderOf(town, { receipt, secret });
      const page = await browser.get(`/applications/${receipt}`);
      const [href = ''] = /\/applications\/[^"]+\/files\/[0-9a-f-]{36}/.exec(page.html) ?? [];
      const file = await browser.get(href);
      expect([file.status, file.headers.get('x-evil')]).toEqual([200, null]);
      const disposition = file.headers.get('content-disposition') ?? '';
      expect(disposition).toMatch(/^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w.%!~-]+$/);
      const zip = await browser.get(`/applications/${receipt}/everything.zip`);
      const entries = Object.keys(unzipSync(zip.bytes));
      expect(entries).toHaveLength(2);
      expect(entries[0]).toBe('application.json');
      expect(entries[1]).toMatch(/^files\/[0-9a-f-]{36}-[^/\\\p{Cc}\p{Cf}]+\.png$/u);
    },
  );
});

describe('a correction that asks for other photos', () => {
  const find = (receipt: string) =>
    town.platform.database.pool.query<{ id: string; version: number }>(
      'SELECT id, version FROM cases_cases WHERE receipt = $1',
      [receipt.replaceAll('-', '')],
    );

  it('takes them in the place of those before, and tells when they are none', async () => {
    const photos = [{ name: 'dark.png', content: png.toString('base64') }];
    const sent = await sendJson(town.app, apiPath, { answers: { ...example, photos } }, newId());
    const { receipt, secret } = JSON.parse(sent.html) as Receipt;
    const [found] = (await find(receipt)).rows;
    const clerk = openBrowser(town.app);
    await town.signIn(clerk, 'clerk');
    const asked = await clerk.post(`/staff/procedures/cases/${found?.id}/correction`, {
      ...{ key: newId(), version: String(found?.version), reason: '暗くて見えません' },
      ...{ fields: 'photos', 'message-photos': '明るい所で撮ってください' },
    });
    expect(asked.status).toBe(303);
    const browser = await holderOf(town, { receipt, secret });
    const at = `/applications/${receipt}/correction`;
    const page = await browser.get(at);
    expect(page.html).toContain('dark.png');
    expect(page.html).toMatch(/<input[^>]*type="file"[^>]*name="photos"/);
    expect(page.html).not.toMatch(/remove-file|add-files/);
    const answer = (content: Uint8Array<ArrayBuffer>, name: string) =>
      browser.post(at, { key: keyIn(page), photos: new File([content], name) });
    const wrong = await answer(new TextEncoder().encode('no picture'), 'bright.png');
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('テキスト')]);
    const slow = slowScanner();
    const away = await holderOf({ ...town, app: slow.app }, { receipt, secret });
    const photo = new File([new Uint8Array(png)], 'bright.png');
    const waited = await away.post(at, { key: keyIn(page), photos: photo });
    expect([slow.others(), waited.status]).toEqual([200, 422]);
    expect(waited.html).toContain('もう一度お送り');
    const right = await answer(new Uint8Array(png), 'bright.png');
    expect(right.to).toBe(`/applications/${receipt}?done=corrected`);
    const status = await browser.get(`/applications/${receipt}`);
    expect(status.html).toContain('bright.png');
    expect((await browser.get(at)).status).toBe(422);
  });
});
