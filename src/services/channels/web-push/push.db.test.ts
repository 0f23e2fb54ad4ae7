import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { channelServer } from '../clients/server.testing.ts';
import { addBrowser } from '../following/commands.ts';
import { startMailing } from '../mail-lists/commands.ts';
import { claimRecipients } from '../mail-lists/hold.ts';
import type { Outcome } from '../mail-lists/journal.ts';
import { findMailing } from '../mail-lists/queries.ts';
import { type Channels, openChannels, suzaka } from '../testing.ts';
import { browsers } from './schema.ts';
import { sendPushes } from './send.ts';
import { vapidKeys } from './vapid.ts';

let town: Channels;
let service: Awaited<ReturnType<typeof channelServer>>;
const loopback = { protocols: ['http:'], refuses: () => false };
const choices = { topics: [], areas: [], kinds: [], frequency: 'now', urgent: true } as const;

beforeAll(async () => {
  town = await openChannels();
  service = await channelServer(({ path }) => ({ status: path === '/gone' ? 410 : 201 }));
});
afterAll(async () => {
  await service.close();
  await town.close();
});

/** A browser of a test: RFC 8291 and RFC 8188, the other way round. */
function newBrowser() {
  const pair = createECDH('prime256v1');
  const p256dh = pair.generateKeys('base64url');
  const auth = randomBytes(16);
  const derive = (salt: Buffer, key: Buffer, info: string | Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, info, length));
  return {
    keys: { p256dh, auth: auth.toString('base64url') },
    read: (body: Buffer) => {
      const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 21 + (body[20] ?? 0))];
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
      const key = derive(auth, pair.computeSecret(sender), info, 32);
      const cipher = body.subarray(21 + sender.length);
      const opener = createDecipheriv(
        'aes-128-gcm',
        derive(salt, key, 'Content-Encoding: aes128gcm\0', 16),
        derive(salt, key, 'Content-Encoding: nonce\0', 12),
      );
      opener.setAuthTag(cipher.subarray(-16));
      const plain = Buffer.concat([opener.update(cipher.subarray(0, -16)), opener.final()]);
      // The last octet that is no padding is the mark of the last record.
      return JSON.parse(plain.toString('utf8', 0, plain.lastIndexOf(2)));
    },
  };
}

/** RFC 8292: a token for this very service, signed with the key that the browser was given. */
function readVapid(header: string) {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(header) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key ?? '', 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  );
  const jwk = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  const given = Buffer.from(signature, 'base64url');
  const valid = verify('sha256', signed, { key: jwk, dsaEncoding: 'ieee-p1363' }, given);
  return { key, valid, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) };
}

it('reaches a browser, encrypted for it alone, and forgets those that are gone', async () => {
  const browser = newBrowser();
  const id = '01900000-0000-7000-8000-00000000000a';
  const started = await town.inTown(async (unit) => {
    for (const [path, { keys }] of [
      ['/here', browser],
      ['/gone', newBrowser()],
    ] as const) {
      await addBrowser(unit, undefined, { endpoint: `${service.url}${path}`, keys }, choices, 'ja');
    }
    await startMailing(unit, 'push', {
      ...{ id, owner: 'news', itemId: id, title: { ja: '断水', en: 'No water' }, since: unit.now },
      ...{
        text: '水が止まります。 http://town.example/l/abcdefg',
        topics: [],
        areas: [],
        urgent: true,
      },
    });
    const mailing = await findMailing(unit, id);
    return { mailing, ids: await claimRecipients(unit, id, 10) };
  });
  if (!started.mailing) throw new Error('no mailing');
  const outcomes: Outcome[] = [];
  const settle = (_id: string, outcome: Outcome) => void outcomes.push(outcome);
  const journal = { handsOver: () => undefined, answered: () => undefined, done: () => undefined };
  const batch = { platform: town.platform, town: suzaka, journal, settle, ...started };
  await sendPushes({ ...batch, mailing: started.mailing }, loopback);
  const asked = service.asked.find(({ path }) => path === '/here');
  expect(outcomes).toEqual([{ kind: 'sent' }]);
  expect(asked?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    urgency: 'high',
    ttl: '21600',
  });
  const shown = browser.read(asked?.body ?? Buffer.alloc(0));
  expect(shown).toMatchObject({
    title: '断水',
    body: '水が止まります。',
    url: '/l/abcdefg',
    tag: id,
  });
  const vapid = readVapid(String(asked?.headers.authorization));
  expect(vapid).toMatchObject({ valid: true, claims: { aud: service.url } });
  expect(vapid.key).toBe(vapidKeys(town.platform.secret).publicKey);
  const left = await town.inTown(({ db }) => db.select().from(browsers));
  expect(left.map(({ endpoint }) => endpoint)).toEqual([`${service.url}/here`]);
});

it('never asks a machine of our own', async () => {
  const asked = service.asked.length;
  const { postTo } = await import('./endpoint.ts');
  const request = { headers: {}, body: Buffer.alloc(0) };
  const https = service.url.replace('http:', 'https:');
  await expect(postTo(https, request)).rejects.toThrow('not an address');
  await expect(postTo('https://localhost.localdomain/x', request)).rejects.toThrow();
  expect(service.asked.length).toBe(asked);
});
