import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '#engines/accounts/contract.ts';
import { closeServer, createServer } from '#platform/http/serve.ts';
import { begin, keyIn, leaveNumber, openBrowser, openTown, origin, sendJson, type Town } from './applications.testing.ts';
let town: Town;
beforeAll(async () => { town = await openTown(); });
afterAll(() => town.close());
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==','base64');
describe('x', () => {
  it('100MB', async () => {
    const b = openBrowser(town.app);
    const path = await begin(b, 'risai-shomei');
    await town.fill(path);
    const { app, platform } = town;
    const server = createServer(app, { platform, sessionCookie, townOfHost: () => '202070' });
    server.listen(0, '127.0.0.1'); await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    for (const chunked of [false, true]) {
    const size = 100 * 1024 * 1024;
    const cookie = [...b.cookies].map(([k, v]) => `${k.split(' ')[0]}=${v}`).join('; ');
    const boundary = 'xyz';
    const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="description"\r\n\r\nhello\r\n--${boundary}\r\nContent-Disposition: form-data; name="photos"; filename="big.png"\r\nContent-Type: image/png\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    const t0 = Date.now();
    const result = await new Promise((resolve) => {
      const rq = request({ port, path: `${path}/damage`, method: 'POST', headers: { cookie, host: 'town.example', origin, 'x-forwarded-for':'1.2.3.4', 'content-type': `multipart/form-data; boundary=${boundary}`, ...(chunked ? {} : {'content-length': String(head.length + size + tail.length)}) } }, (res) => {
        let body = ''; res.setEncoding('utf8'); res.on('data', (d) => body += d); res.on('end', () => resolve([res.statusCode, body.length, body.match(/<h1[^>]*>([^<]*)/)?.[1], body.match(/[^<>]*MB[^<>]*/)?.[0]])); res.on('error', (e) => resolve(['res', e.message]));
      });
      rq.on('error', (e) => resolve(['req', e.message]));
      rq.write(head);
      const chunk = Buffer.alloc(1024*1024, 1); let n = 0;
      const go = () => { while (n < 100) { n++; if (!rq.write(chunk)) { rq.once('drain', go); return; } } rq.end(tail); };
      go();
    });
    console.log(chunked, JSON.stringify(result), Date.now() - t0, process.memoryUsage().rss/1e6);
    }
    await closeServer(server, 500);
  });
  it('names', async () => {
    const ex = await town.example('risai-shomei');
    const api = (name: string, key: string) => sendJson(town.app, '/api/v1/procedures/risai-shomei/applications', { answers: { ...ex, photos: [{ name, content: png.toString('base64') }] } }, key);
    console.log(Object.keys(ex));
    for (const [i, n] of ['\ud800.png', '😀'.repeat(200), `x${'😀'.repeat(200)}`, '../../x.png', 'a"\r\nX-Evil: 1.png', '\0', '..', 'a\u202egnp.exe', '=cmd|x.png', 'CON.png','%0d%0aSet-Cookie: x=1.png'].entries()) {
      const r = await api(n, `names-key-${i}`);
      console.log(JSON.stringify(n.slice(0,20)), r.status, r.html.slice(0,300));
    }
    const b = openBrowser(town.app);
    const path = await begin(b, 'risai-shomei');
    for (const n of ['😀'.repeat(200), `x${'😀'.repeat(200)}`, '../../x.png', 'x\u0000.png']) {
      const r = await b.post(`${path}/damage`, { photos: new File([png], n), do: 'add-files:photos' });
      console.log('html', JSON.stringify(n.slice(0, 10)), r.status, r.to);
    }
    const r = await b.get(`${path}/damage`);
    console.log(r.html.match(/\/files\/[^"]*"[^<]*<?/g));
  });
});
