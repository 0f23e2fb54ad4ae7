import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNotices } from '#engines/notifications/contract.ts';
import { listStaffWith } from '#engines/organisation/contract.ts';
import { findTags, orderFaults } from './cap/cap.testing.ts';
import { sampleTelegram } from './jma/telegram.testing.ts';
import { readXml } from './jma/xml.ts';
import { issueOrder, liftOrders } from './orders/commands.ts';
import { forgetSafety } from './safety/commands.ts';
import { findOpenSituation } from './situation/queries.ts';
import { commander } from './testing.ts';
import { openTownWeb, origin, type TownWeb, hookToken as token } from './web.testing.ts';

let web: TownWeb;
beforeAll(async () => {
  web = await openTownWeb();
});
afterAll(() => web.hall.close());

const get: TownWeb['get'] = (...asked) => web.get(...asked);
const post: TownWeb['post'] = (...asked) => web.post(...asked);
const during: TownWeb['during'] = (...asked) => web.during(...asked);

describe('POST /hooks/jma', () => {
  const push = (body: string, authorization = `Bearer ${token}`) =>
    web.app.request(`${origin}/hooks/jma`, { method: 'POST', body, headers: { authorization } });

  it.each(['', 'Bearer', `Bearer ${token}x`, token])('refuses the token %j', async (given) => {
    expect((await push(sampleTelegram(), given)).status).toBe(401);
  });

  it.each([
    ['no XML at all', 'hello', '電文を読み取れません'],
    ['half a telegram', sampleTelegram().slice(0, 400), '電文を読み取れません'],
    ['another document', '<feed/>', '電文を読み取れません'],
    [
      'entities of its own',
      `<!DOCTYPE a [<!ENTITY x "y">]>${sampleTelegram()}`,
      'document type is not accepted',
    ],
  ])('says why it refuses %s', async (_, xml, reason) => {
    const answer = await push(xml);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(reason);
  });

  it('refuses ten megabytes unread', async () => {
    expect((await push('x'.repeat(10 * 1024 * 1024))).status).toBe(413);
  });

  it('takes a telegram and shows it', async () => {
    const answer = await push(sampleTelegram({ office: 'hook' }));
    expect(await answer.json()).toEqual({
      outcomes: { '202070': 'applied', '205419': 'elsewhere' },
    });
    expect((await get('/emergency')).body).toContain('レベル３大雨警報');
  });
});

describe('the alarm', () => {
  const emergencyWarning = [['33', 'レベル５大雨特別警報', '発表']] as const;
  const push = (kinds: typeof emergencyWarning, reportAt: string) =>
    web.app.request(`${origin}/hooks/jma`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: sampleTelegram({ office: 'alarm', kinds, reportAt }),
    });
  const notices = () =>
    web.hall.inTown(async (unit) => {
      const [first] = await listStaffWith(unit, { permission: 'emergency.switch' });
      return (await listNotices(unit, `staff:${first?.id}`, 1)).rows;
    });

  it('tells those who may switch, once, with the form filled in', async () => {
    await push(emergencyWarning, '2026-11-02T10:00:00+09:00');
    await push(emergencyWarning, '2026-11-02T11:00:00+09:00');
    const told = await notices();
    expect(told).toHaveLength(1);
    const { body } = await get(told[0]?.href ?? '', 'commander');
    expect(body).toMatch(/<option value="rain" selected/);
    expect(body).toMatch(/value="\d+年\d+月\d+日の大雨"/);
  });
});

describe('machines', () => {
  const order = { level: 4, hazard: 'rain', areas: ['*'], reason: '水位の上昇' } as const;
  const lift = { areas: ['*'], hazard: 'rain', reason: '' } as const;

  it('read CAP 1.2 alerts, elements in order, and a feed that leads to them', async () => {
    await web.start('real');
    await web.hall.inTown((unit) => issueOrder(unit, commander, order));
    const cap = await get('/emergency/cap.xml');
    expect(cap.type).toBe('application/cap+xml; charset=utf-8');
    expect(orderFaults(readXml(cap.body))).toEqual([]);
    const feed = readXml((await get('/emergency/cap.atom')).body);
    const [link] = findTags(feed, 'entry').flatMap((entry) => findTags(entry, 'link'));
    expect(link?.attributes.type).toBe('application/cap+xml');
    const one = await get(new URL(link?.attributes.href ?? '').pathname);
    expect(orderFaults(readXml(one.body))).toEqual([]);
    expect(one.body).toContain('<severity>Extreme</severity>');
    await web.hall.inTown((unit) => liftOrders(unit, commander, lift));
    await web.end();
    expect((await get(new URL(link?.attributes.href ?? '').pathname)).status).toBe(404);
  });

  it('read that nothing is on', async () => {
    const { body } = await get('/emergency/cap.xml');
    expect(orderFaults(readXml(body))).toEqual([]);
    expect(body).toContain('<status>System</status>');
    const api = JSON.parse((await get('/api/v1/emergency')).body);
    expect(api).toMatchObject({ emergency: false, title: null, orders: [], shelters: [] });
  });

  it('read the same from the API', async () => {
    await web.start('real');
    await web.hall.inTown((unit) => issueOrder(unit, commander, order));
    const api = JSON.parse((await get('/api/v1/emergency')).body);
    const whole = { id: '*', name: { ja: '市内全域' } };
    expect(api).toMatchObject({ emergency: true, orders: [{ level: 4, areas: [whole] }] });
    await web.hall.inTown((unit) => liftOrders(unit, commander, lift));
    await web.end();
  });
});

describe('safety', () => {
  const hanako = {
    ...{
      state: 'safe',
      name: '見本　花子',
      kana: 'ミホン ハナコ',
      area: 'hitaki',
      place: '体育館',
    },
    ...{ phone: '０２６－２４８－１２３４', persons: '3', note: '', shared: 'yes' },
  };
  const place = '/emergency/safety';
  const look = async (asked: Record<string, string>) =>
    (await post(`${place}/search`, asked)).body.includes('体育館');

  it('is closed in ordinary times, and to citizens in a drill', async () => {
    expect((await get(place)).body).toContain('今は受け付けていません');
    expect((await post(place, hanako)).status).toBe(409);
    await during('drill', async () => {
      expect((await post(place, hanako)).status).toBe(409);
      expect((await post(`/staff${place}`, hanako, 'commander')).status).toBe(303);
    });
  });

  it('answers those only who know name and phone, or name, reading and district', async () => {
    await during('real', async () => {
      expect((await post(place, hanako)).to).toBe(`${place}?told=safe`);
      const name = '見本花子';
      expect(await look({ name, phone: '026-248-1234' })).toBe(true);
      expect(await look({ name, kana: 'みほんはなこ', area: 'hitaki' })).toBe(true);
      expect(await look({ name, phone: '026-248-1235' })).toBe(false);
      expect(await look({ name, kana: 'みほんはなこ', area: 'yutaka' })).toBe(false);
      expect(await look({ name: '見本', phone: '026-248-1234' })).toBe(false);
      expect((await post(`${place}/search`, { name })).status).toBe(422);
      const { shared: _, ...withheld } = hanako;
      await post(place, withheld);
      expect(await look({ name, phone: '026-248-1234' })).toBe(false);
    });
  });

  it('keeps what was typed when something is missing', async () => {
    await during('real', async () => {
      const { status, body } = await post(place, { ...hanako, phone: '12', name: '' });
      expect(status).toBe(422);
      expect(body).toContain('value="体育館"');
      expect(body).toContain('電話番号を、市外局番から');
    });
  });

  it('lists those who need help for staff, who mark what they did', async () => {
    await during('real', async () => {
      await post(place, { ...hanako, state: 'help', name: '見本 太郎', note: '=けが人がいる' });
      await post(place, hanako);
      const { body } = await get(`/staff${place}?open=1`, 'commander');
      expect([body.includes('見本 太郎'), body.includes('見本　花子')]).toEqual([true, false]);
      expect((await get(`/staff${place}`, 'passerBy')).status).toBe(403);
      const csv = await get(`/staff${place}.csv?open=1`, 'commander');
      expect(csv.body).toContain("'=けが人がいる");
      expect((await get(`/staff${place}.xlsx`, 'commander')).status).toBe(200);
      const [, id] = /safety\/([0-9a-f-]{36})\/handled/.exec(body) ?? [];
      const handle = () =>
        post(`/staff${place}/${id}/handled`, { note: '救急車を手配' }, 'commander');
      expect((await handle()).status).toBe(303);
      expect((await handle()).status).toBe(404);
      expect((await get(`/staff${place}?open=1`, 'commander')).body).not.toContain('見本 太郎');
    });
  });

  it('is looked up so often only', async () => {
    await during('real', async () => {
      const asked = { name: '見本花子', phone: '026-248-9999' };
      const statuses: number[] = [];
      for (let n = 0; n < 21; n++) statuses.push((await post(`${place}/search`, asked)).status);
      expect(statuses.at(-1)).toBe(429);
    });
  });

  it('is deleted 90 days after the end, with a trace', async () => {
    const audits = () =>
      web.hall.inTown(async ({ db }) => {
        const rows = await db.execute(
          `SELECT details FROM audit_entries WHERE action = 'emergency.safety-deleted'`,
        );
        return rows.rows.length;
      });
    const before = await audits();
    const later = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
    web.hall.database.hooks.now = () => later(89);
    await web.hall.inTown(forgetSafety);
    expect(await audits()).toBe(before);
    web.hall.database.hooks.now = () => later(91);
    await web.hall.inTown(forgetSafety);
    const traces = await audits();
    expect(traces).toBeGreaterThan(before);
    await web.hall.inTown(forgetSafety);
    expect(await audits()).toBe(traces);
    web.hall.database.hooks.now = () => new Date();
  });
});

describe('the export for L-Alert', () => {
  const place = '/staff/emergency/l-alert';

  it('is off, makes revisions when it is on, and marks drills', async () => {
    await during('drill', async () => {
      expect((await post(place, {}, 'commander')).status).toBe(422);
      const settings = { active: 'yes', sender: 'bosai@town.example' };
      await post(`${place}/settings`, settings, 'manager');
      await post(place, {}, 'commander');
      await post(place, {}, 'commander');
      const { body } = await get(place, 'commander');
      expect(body).toContain('対応しているとは言えません');
      const [, id] = /l-alert\/([0-9a-f-]{36})\/2"/.exec(body) ?? [];
      const document = readXml((await get(`${place}/${id}/2`, 'commander')).body);
      expect(document.children.map(({ name }) => name)).toEqual([
        ...['distributionID', 'senderID', 'dateTimeSent', 'distributionStatus'],
        ...['distributionType', 'combinedConfidentiality', 'language'],
        ...['distributionReference', 'contentObject'],
      ]);
      const said = (name: string) => findTags(document, name)[0]?.text;
      expect([said('distributionStatus'), said('distributionType')]).toEqual([
        'Exercise',
        'Update',
      ]);
      expect(said('distributionID')).toBe(`${id}.2`);
      const [alert] = findTags(document, 'alert');
      expect(alert && orderFaults(alert)).toEqual([]);
    });
    expect(await web.hall.inTown(findOpenSituation)).toBeUndefined();
  });
});
