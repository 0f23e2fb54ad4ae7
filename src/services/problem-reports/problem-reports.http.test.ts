import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { listTopic, pageTopic } from './model.ts';
import { listPhotos } from './photos/commands.ts';
import { findReport } from './reports/queries.ts';
import { type Browser, openWeb } from './web.testing.ts';

let town: Awaited<ReturnType<typeof openWeb>>;
let jpeg: File;

beforeAll(async () => {
  town = await openWeb();
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#7a8' } });
  const shot = await picture
    .withExif({ IFD0: { Make: 'cam of Hanako' } })
    .jpeg()
    .toBuffer();
  jpeg = new File([new Uint8Array(shot)], '見本 花子の家.jpg', { type: 'image/jpeg' });
});
afterAll(() => town.close());

const far = { latitude: '36.61', longitude: '138.36' };
const begin = async (browser: Browser): Promise<string> => {
  const { to } = await browser.post('/problem-reports/new', { category: 'road' });
  return to.replace(/\/place$/, '');
};
const idOf = (draft: string): string => draft.split('/').at(-1) ?? '';

describe('reporting', () => {
  it('keeps what was typed and the photos through every fault, and is one report however often it is sent', async () => {
    const browser = town.browser();
    const draft = await begin(browser);
    const nowhere = await browser.post(`${draft}/place`, { place: '', latitude: '北' });
    expect([nowhere.status, nowhere.html]).toEqual([422, expect.stringContaining('value="北"')]);
    const place = { place: '仁礼の橋', ...far };
    expect((await browser.post(`${draft}/place`, place)).to).toBe(`${draft}/details`);
    const text = new File(['hello'], 'a.txt', { type: 'image/jpeg' });
    const fault = await browser.post(`${draft}/details`, {
      text: '',
      name: '見本',
      photos: [jpeg, text],
    });
    expect(fault.status).toBe(422);
    expect(fault.html).toContain('困っていることを入力してください');
    expect(fault.html).toContain('ファイルの中身は');
    expect(fault.html).toContain('value="見本"');
    const photo = /photos\/([0-9a-f-]{36})/.exec(fault.html)?.[1] ?? '';
    const kept = await browser.get(`${draft}/photos/${photo}`);
    expect([kept.status, Buffer.from(kept.bytes).includes('Hanako')]).toEqual([200, false]);
    expect((await town.browser().get(`${draft}/photos/${photo}`)).status).toBe(303);
    const many = await browser.post(`${draft}/details`, {
      text: '穴です',
      photos: Array(4).fill(jpeg),
    });
    expect([many.status, many.html]).toEqual([422, expect.stringContaining('写真は4枚まで')]);
    expect((await browser.post(`${draft}/details`, { text: '橋に穴があります' })).to).toBe(
      `${draft}/check`,
    );
    const check = await browser.get(`${draft}/check`);
    for (const words of ['仁礼の橋', '橋に穴があります', '市民課', '14日以内', photo]) {
      expect(check.html).toContain(words);
    }
    const sent = await browser.post(`${draft}/check`);
    expect(sent.to).toMatch(/^\/voices\/[0-9a-f-]{36}\/mine\?done=sent$/);
    const again = await browser.post(`${draft}/check`);
    expect(again.to).toBe(sent.to);
    // Whoever pressed twice may have seen the second answer only.
    expect(again.headers.getSetCookie().join()).toContain('tomoni_voice');
    const before = town.clock.now;
    town.clock.now = new Date(before.getTime() + 11 * 60_000);
    const later = await browser.get(`${draft}/check`);
    town.clock.now = before;
    expect(later.headers.getSetCookie().join()).not.toContain('tomoni_voice');
    const photos = await town.inTown((unit) => listPhotos(unit, idOf(draft)));
    expect(photos.map(({ id, state }) => [id, state])).toEqual([[photo, 'waiting']]);
  });

  it('shows what is near before it is sent, and counts whoever has the problem too once', async () => {
    const { id } = await town.report({ text: '車道に穴があります', place: '駅前' });
    const browser = town.browser();
    const draft = await begin(browser);
    const landmark = /<option value="([^"]+)">須坂駅/.exec(
      (await browser.get(`${draft}/place`)).html,
    );
    const place = { place: '駅の東', landmark: landmark?.[1] ?? '' };
    expect((await browser.post(`${draft}/place`, place)).to).toBe(`${draft}/near`);
    const near = await browser.get(`${draft}/near`);
    expect(near.html).toContain('車道に穴があります');
    expect(near.html).toContain('約0メートル');
    const follow = () => browser.post(`/problem-reports/${id}/follow`);
    expect((await follow()).to).toBe(`/problem-reports/${id}?done=followed`);
    expect((await follow()).to).toBe(`/problem-reports/${id}?done=already`);
    expect((await town.browser().get(`/problem-reports/${id}`)).html).toContain(
      '2人が困っています',
    );
  });

  it('asks about a point outside of the town, and takes it when it is meant', async () => {
    const browser = town.browser();
    const draft = await begin(browser);
    const outside = { place: '県境', latitude: '35.0', longitude: '135.0' };
    const asked = await browser.post(`${draft}/place`, outside);
    expect([asked.status, asked.html]).toEqual([
      422,
      expect.stringContaining('市の外でも、この場所で送る'),
    ]);
    const meant = await browser.post(`${draft}/place`, { ...outside, outside: 'yes' });
    expect(meant.to).toBe(`${draft}/details`);
  });

  it('answers 429 to a machine, with the page as it was', async () => {
    const browser = town.browser();
    const draft = await begin(browser);
    await browser.post(`${draft}/place`, { place: '仁礼', ...far });
    await browser.post(`${draft}/details`, { text: 'たくさん送ります' });
    const pool = town.database.pool;
    let last = await browser.get(`${draft}/check`);
    await pool.query("DELETE FROM http_rate_limits WHERE name = 'problem-reports.send'");
    for (let n = 0; n < 2 && last.status !== 429; n += 1) {
      await browser.post('/problem-reports/new/00000000-0000-7000-8000-000000000000/check');
      await pool.query(
        "UPDATE http_rate_limits SET hits = 120 WHERE name = 'problem-reports.send'",
      );
      last = await browser.post(`${draft}/check`);
    }
    expect(last.status).toBe(429);
    expect(last.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(last.html).toContain('たくさん送ります');
  });

  it.each<[string, Record<string, string>, number]>([
    ['/problem-reports/new', { category: 'nothing' }, 422],
    ['/problem-reports/new', {}, 422],
    ['/problem-reports/new/x/place', {}, 404],
    [`/problem-reports/new/${newId()}/place`, { place: '駅' }, 303],
    [`/problem-reports/${newId()}/follow`, {}, 404],
  ])('never fails at %s with %j', async (path, form, status) => {
    expect((await town.browser().post(path, form)).status).toBe(status);
  });
});

describe('what everybody reads', () => {
  const views = ['', '?view=map', '/reports.geojson', '/reports.csv', '/feed.atom'];
  const see = async (id: string) => {
    const browser = town.browser();
    const pages = await Promise.all(views.map((view) => browser.get(`/problem-reports${view}`)));
    const page = await browser.get(`/problem-reports/${id}`);
    return [...pages.map(({ html }) => html.includes(id)), page.status === 200];
  };

  it('is the same on list, map, page, GeoJSON, CSV and feed, and gone from all once it is hidden', async () => {
    const shown = await town.report({ text: '見える通報です' });
    const secret = await town.report({ wish: 'private', text: '市役所だけに' });
    expect(await see(shown.id)).toEqual(Array(6).fill(true));
    expect(await see(secret.id)).toEqual(Array(6).fill(false));
    await town.hide(shown.inputId);
    expect(await see(shown.id)).toEqual(Array(6).fill(false));
  });

  it('goes by the one rule of the engine, whatever the lists of this service hold', async () => {
    const { id, inputId } = await town.report();
    const { pool } = town.database;
    await pool.query("UPDATE threads_inputs SET moderation = 'held' WHERE id = $1", [inputId]);
    town.platform.pages.drop('202070', [listTopic, pageTopic(id)]);
    expect(await see(id)).toEqual(Array(6).fill(false));
  });

  it('has photos only after a person released them', async () => {
    const browser = town.browser();
    const draft = await begin(browser);
    await browser.post(`${draft}/place`, { place: '仁礼', ...far });
    await browser.post(`${draft}/details`, { text: '写真つき', photos: jpeg });
    await browser.post(`${draft}/check`);
    const id = idOf(draft);
    const report = await town.inTown((unit) => findReport(unit, id));
    await town.shown(report?.inputId ?? '', '写真つき');
    const [photo] = await town.inTown((unit) => listPhotos(unit, id));
    const path = `/problem-reports/${id}/photos/${photo?.id}`;
    expect((await browser.get(path)).status).toBe(404);
    const clerk = town.browser(await town.actor('clerk'));
    const finance = town.browser(await town.actor('finance'));
    expect((await finance.post(`/staff${path}`, { state: 'shown' })).status).toBe(403);
    expect((await clerk.post(`/staff${path}`, { state: 'shown' })).status).toBe(303);
    const seen = await browser.get(path);
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  });
});

describe('the desk', () => {
  it('moves a report on with a photo, and says what lacks', async () => {
    const { id } = await town.report();
    const clerk = town.browser(await town.actor('clerk'));
    const move = (form: Record<string, string | File>) =>
      clerk.post(`/staff/problem-reports/${id}/move`, form);
    const why = await move({ status: 'declined', text: '' });
    expect([why.status, why.html]).toEqual([422, expect.stringContaining('対応しない理由を')]);
    expect((await move({ status: 'done', text: '埋めました', photos: jpeg })).status).toBe(303);
    const page = await town.browser().get(`/problem-reports/${id}`);
    expect(page.html).toContain('埋めました');
    expect(page.html).toContain('対応したあとの写真1');
    expect((await clerk.get(`/staff/problem-reports/${id}`)).status).toBe(200);
    expect((await clerk.get('/staff/problem-reports?view=ended&map=1')).status).toBe(200);
    const bulk = await clerk.post('/staff/problem-reports', { status: 'working' });
    expect([bulk.status, bulk.html]).toEqual([422, expect.stringContaining('1件以上')]);
  });

  it('types in what was told by telephone, after a look at what is near', async () => {
    const { id } = await town.report({ category: 'light', place: '坂の途中' });
    const clerk = town.browser(await town.actor('clerk'));
    const told = {
      ...{ key: newId(), category: 'light', channel: 'phone', receivedOn: '2026-06-01' },
      ...{ place: '坂の上', latitude: '36.654', longitude: '138.3118', text: '灯りが消えました' },
    };
    const near = await clerk.post('/staff/problem-reports/new', told);
    expect([near.status, near.html]).toEqual([422, expect.stringContaining('坂の途中')]);
    expect((await clerk.post(`/staff/problem-reports/${id}/count`)).status).toBe(303);
    expect((await town.inTown((unit) => findReport(unit, id)))?.followers).toBe(2);
    const recorded = await clerk.post('/staff/problem-reports/new', { ...told, different: 'yes' });
    expect(recorded.html).toMatch(/受付番号 [0-9A-Z-]{14}/);
    expect(await town.inTown((unit) => findReport(unit, told.key))).toMatchObject({
      place: '坂の上',
    });
  });

  it('sets categories and sections, and says what is not understood', async () => {
    const planner = town.browser(await town.actor('planner'));
    const base = '/staff/problem-reports/settings';
    const wrong = await planner.post(base, { telephone: '', south: 'x', landmarks: '駅,北,東' });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('駅,北,東')]);
    const clerk = town.browser(await town.actor('clerk'));
    expect((await clerk.get(base)).status).toBe(403);
    const park = {
      ...{ slug: 'park', name: '公園', nameEn: 'Parks', icon: 'playground', active: 'yes' },
      ...{ departmentId: town.sections.shimin, targetDays: '0', nearMetres: '80', position: '5' },
    };
    const none = await planner.post(`${base}/new-category`, park);
    expect([none.status, none.html]).toEqual([422, expect.stringContaining('1から365')]);
    await planner.post(`${base}/new-category`, { ...park, targetDays: '14' });
    const chosen = await planner.post(`${base}/categories/park/routes`, {
      ...{ area: 'nirei', departmentId: town.sections.zaisei },
    });
    expect(chosen.status).toBe(303);
    expect((await planner.get(`${base}/categories/park`)).html).toContain('仁礼地区');
    expect((await town.browser().get('/problem-reports/new')).html).toContain('公園');
  });
});
