import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { createFiles } from '#platform/files/create-files.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import type { Platform } from '#platform/platform.ts';
import { mediaHref, variantHref, videoHref } from './addresses.ts';
import { removeMedium, replaceFile, saveAttachment, saveImage, saveVideo } from './commands.ts';
import { publicRoutes } from './public.routes.ts';
import { findMedium, listMedia, listUses } from './queries.ts';
import { staffRoutes } from './staff.routes.tsx';
import { prepareAttachment, prepareImage, prepareVideo } from './uploads.ts';
import { forgetUses, noteUses } from './uses.ts';

const suzaka = '202070';
const clerk: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 直子',
  departmentIds: [],
  permissions: new Set(['content.media']),
};
const page = {
  owner: 'news',
  id: newId(),
  href: '/news/matsuri',
  title: { ja: '祭り', en: 'Festival' },
};
/** The first bytes of an MP4 file, and enough more to ask for parts of it. */
const mp4 = Buffer.concat([
  Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'),
  Buffer.alloc(1000, 7),
]);
const everyQuery = { q: '', kind: '', missing: '', page: 1 } as const;

let platform: Platform;
let app: Hono<HttpEnv>;
let folder: string;
const inTown = <T>(work: (unit: Unit) => Promise<T>, town = suzaka) =>
  platform.database.inTown(town, work);

beforeAll(async () => {
  const database = await testDatabase();
  await addTestTowns(database, [suzaka, '205419']);
  folder = await mkdtemp(join(tmpdir(), 'tomoni-media-'));
  const base = testPlatform(database);
  platform = { ...base, files: createFiles({ ...base.settings, dataFolder: folder }) };
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (c.req.header('x-person') === 'clerk') c.set('actor', clerk);
    await next();
  });
  app = testApp(platform, routes.route('/', publicRoutes).route('/staff', staffRoutes));
});
afterAll(async () => {
  await platform.database.close();
  await rm(folder, { recursive: true });
});

const picture = (colour: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

async function addImage(colour: string, details: object = { alt: '祭りのみこし' }) {
  const upload = { name: "祭り'26.jpg", content: await picture(colour) };
  const prepared = await prepareImage(platform.files, upload);
  const id = await inTown((unit) => saveImage(unit, clerk, platform.files, prepared, details));
  return inTown((unit) => findMedium(unit, id));
}

async function addVideo() {
  const prepared = await prepareVideo(platform.files, { name: 'a.mp4', content: mp4 }, 10_000);
  const details = { captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nこんにちは', published: true };
  const id = await inTown((unit) => saveVideo(unit, clerk, platform.files, prepared, details));
  return inTown((unit) => findMedium(unit, id));
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { headers });

async function post(path: string, fields: readonly (readonly [string, string | File])[]) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const headers = { 'x-person': 'clerk', Origin: 'http://localhost' };
  return app.request(path, { method: 'POST', body, headers });
}

describe('a picture', () => {
  it('is seen by everybody as long as something published uses it', async () => {
    const medium = await addImage('#123456');
    const path = mediaHref(medium);
    expect((await get(path)).status).toBe(404);
    const own = await get(path, { 'x-person': 'clerk' });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await inTown((unit) => noteUses(unit, { ...page, stage: 'draft' }, [medium.id]));
    expect((await get(path)).status).toBe(404);
    await inTown((unit) => noteUses(unit, { ...page, stage: 'published' }, [medium.id, newId()]));
    expect((await get(path)).status).toBe(200);
    expect((await get(`http://205419.example${path}`)).status).toBe(404);
    await inTown((unit) => forgetUses(unit, { ...page, stage: 'published' }));
    expect((await get(path)).status).toBe(404);
  });

  it('is kept for a year under the address with its hash, and led on from an old one', async () => {
    const medium = await addImage('#654321', { alt: '見本', published: true });
    const [small] = medium.variants.filter(({ name }) => name === '400.webp');
    if (!small) throw new Error('no small variant');
    const before = variantHref(medium, small);
    const first = await get(before);
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(first.headers.get('content-type')).toBe('image/webp');
    const files = [medium.fileId, ...medium.variants.map(({ fileId }) => fileId)];
    const upload = { name: '別.jpg', content: await picture('#fedcba') };
    const prepared = await prepareImage(platform.files, upload);
    await inTown((unit) => replaceFile(unit, clerk, platform.files, medium.id, prepared));
    const now = await inTown((unit) => findMedium(unit, medium.id));
    expect(now.revision).toBe(2);
    const old = await get(before);
    expect([old.status, old.headers.get('location')]).toEqual([302, variantHref(now, small)]);
    expect((await get(mediaHref(medium))).status).toBe(200);
    for (const id of files) {
      await expect(inTown((unit) => platform.files.open(unit, id))).rejects.toThrow();
    }
  });

  it('needs a description or is decoration, and says so in the field', async () => {
    for (const [details, part] of [
      [{}, '代替テキスト'],
      [{ alt: 'IMG_2041.JPG' }, 'ファイル名'],
      [{ alt: '鯉', decorative: true }, 'どちらか'],
    ] as const) {
      await expect(addImage('#111', details)).rejects.toMatchObject({
        fields: { alt: { ja: expect.stringContaining(part) } },
      });
    }
    expect(await addImage('#222', { decorative: true })).toMatchObject({ decorative: true });
  });

  it('that can run is none', async () => {
    const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');
    const prepared = prepareImage(platform.files, { name: 'a.png', content });
    await expect(prepared).rejects.toMatchObject({ reason: { code: 'file-type' } });
  });

  it('is not removed while something uses it', async () => {
    const medium = await addImage('#333');
    await inTown((unit) => noteUses(unit, { ...page, stage: 'draft' }, [medium.id]));
    const remove = () => inTown((unit) => removeMedium(unit, clerk, medium.id));
    await expect(remove()).rejects.toMatchObject({ reason: { code: 'media-in-use' } });
    expect(await inTown((unit) => listUses(unit, medium.id))).toHaveLength(1);
    await inTown((unit) => forgetUses(unit, page));
    await remove();
    await expect(inTown((unit) => findMedium(unit, medium.id))).rejects.toThrow();
  });
});

describe('a document', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

  it('is downloaded under its name and cannot act', async () => {
    const upload = { name: '名簿.csv', content: Buffer.from('a,b\r\n1,2\r\n') };
    const prepared = await prepareAttachment(platform.files, upload);
    const id = await inTown((unit) =>
      saveAttachment(unit, clerk, platform.files, prepared, { published: true }),
    );
    const { headers } = await get(`/media/${id}/x.html`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; .*%E5%90%8D%E7%B0%BF\.csv/);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('as PDF needs something that stands for it', async () => {
    const prepared = await prepareAttachment(platform.files, { name: 'a.pdf', content: pdf });
    const save = (details: object) =>
      inTown((unit) => saveAttachment(unit, clerk, platform.files, prepared, details));
    if (prepared.pdf) {
      await expect(save({})).rejects.toMatchObject({ fields: { alternativeText: {} } });
    }
    const id = await save({ alternativeHref: '/news/onaji' });
    expect(await inTown((unit) => findMedium(unit, id))).toMatchObject({
      alternative: { kind: 'page', href: '/news/onaji' },
    });
  });
});

describe('a video', () => {
  it('is sent in parts', async () => {
    const medium = await addVideo();
    const part = await get(videoHref(medium), { Range: 'bytes=4-7' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${mp4.length}`);
    expect(await part.text()).toBe('ftyp');
    const rest = await get(videoHref(medium), { Range: 'bytes=-10', 'If-Range': '"other"' });
    expect(rest.status).toBe(200);
    const none = await get(videoHref(medium), { Range: 'bytes=99999-' });
    expect([none.status, none.headers.get('content-range')]).toEqual([
      416,
      `bytes */${mp4.length}`,
    ]);
    const captions = await get(`/media/${medium.id}/captions.vtt`);
    expect(captions.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
    expect(await captions.text()).toContain('00:00:01.000 --> 00:00:02.000\nこんにちは');
  });

  it('with a voice needs captions or a transcript', async () => {
    const prepared = await prepareVideo(platform.files, { name: 'a.mp4', content: mp4 }, 10_000);
    const save = inTown((unit) => saveVideo(unit, clerk, platform.files, prepared, {}));
    await expect(save).rejects.toMatchObject({ fields: { captions: {} } });
  });
});

describe('the library', () => {
  it('takes several files at once and lists what lacks words', async () => {
    const file = async (colour: string, name: string) =>
      new File([new Uint8Array(await picture(colour))], name);
    const fields = [
      ['file', await file('#0a0', '一.jpg')],
      ['file', await file('#0b0', '二.jpg')],
    ] as const;
    const { status, headers } = await post('/staff/media/new', fields);
    expect([status, headers.get('location')]).toEqual([303, '/staff/media?missing=1']);
    const lacking = await inTown((unit) => listMedia(unit, { ...everyQuery, missing: '1' }));
    expect(lacking.media.map(({ name }) => name).sort()).toEqual(['一.jpg', '二.jpg']);
    const [first] = lacking.media;
    const refused = await post(`/staff/media/${first?.id}`, [['alt', '']]);
    expect(refused.status).toBe(422);
    await post(`/staff/media/${first?.id}`, [['alt', '百々川の緑地公園']]);
    const found = await inTown((unit) => listMedia(unit, { ...everyQuery, q: '緑地' }));
    expect(found).toMatchObject({ total: 1, lacking: 1 });
  });

  it('moves the focal point by pointer and by keyboard', async () => {
    const { id } = await addImage('#44f');
    const at = () => inTown((unit) => findMedium(unit, id));
    const cardBefore = (await at()).variants.find(({ name }) => name === 'card.jpg');
    await post(`/staff/media/${id}/focus`, [
      ['at.x', '75'],
      ['at.y', '50'],
      ['height', '200'],
    ]);
    expect(await at()).toMatchObject({ focalX: 0.25, focalY: 0.25, alt: { ja: '祭りのみこし' } });
    await post(`/staff/media/${id}/focus`, [
      ['x', '80'],
      ['y', '10'],
    ]);
    const { focalX, variants } = await at();
    expect(focalX).toBeCloseTo(0.8);
    expect(variants.find(({ name }) => name === 'card.jpg')?.fileId).not.toBe(cardBefore?.fileId);
  });

  it('is for those who hold the permission', async () => {
    expect((await get('/staff/media')).status).toBe(303);
    expect((await get('/staff/media', { 'x-person': 'clerk' })).status).toBe(200);
  });
});
