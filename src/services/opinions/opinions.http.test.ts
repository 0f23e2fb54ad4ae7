import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '#engines/search/contract.ts';
import {
  addHop,
  decideInputs,
  findByReceipt,
  findInput,
  linkInputs,
  setModeration,
  startThread,
  withdrawInput,
} from '#engines/threads/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { rateLimits } from '#platform/http/schema.ts';
import { closeConsultation, withdrawConsultation } from './consultations/commands.ts';
import { opinionDatasets } from './datasets.ts';
import { ideas } from './schema.ts';
import { openOpinions, origin } from './testing.ts';
import { textSource } from './texts.ts';

type World = Awaited<ReturnType<typeof openOpinions>>;
const system = { kind: 'system', name: 'test' } as const;
let world: World;
let bus: string;
let park: string;
let voice: string;
const ideaIds: string[] = [];

beforeAll(async () => {
  world = await openOpinions();
  bus = await world.published({ slug: 'bus', title: 'これからのバス', titleEn: 'Our buses' });
  park = await world.published({ slug: 'park', form: 'ideas', title: '広場のアイデア' });
  await world.published({ slug: 'once', access: 'browser' });
  voice = await world.said(bus, '夕方のバスを増やしてください。');
  for (const title of ['朝市', '星を見る夜', '屋外カフェ']) {
    ideaIds.push(await world.said(park, `${title}を開きたいです。`, title));
  }
  const most = eq(ideas.id, ideaIds[1] ?? '');
  await world.inTown(({ db }) => db.update(ideas).set({ supporters: 9 }).where(most));
});
afterAll(() => world.database.close());

/** What the open data set of voices holds. */
async function openRows(unit: Unit) {
  const [set] = await opinionDatasets.list(unit);
  return set?.rows(unit, { limit: 1000 });
}

let keys = 0;
async function send(body: object, key = `key-of-api-${++keys}`) {
  const answer = await world.app.request(`${origin}/api/v1/opinions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
  return { answer, told: (await answer.json()) as Record<string, string> };
}

/** The voice that an answer of the API names. */
const recorded = ({ receipt = '', secret = '' }: Record<string, string>) =>
  world.inTown(async (unit) => {
    const found = await findByReceipt(unit, receipt, secret);
    return findInput(unit, { kind: 'staff', actor: system }, found?.id ?? '');
  });

describe('POST /api/v1/opinions', () => {
  it('takes an opinion to a consultation; nobody keeps the answer with its secret', async () => {
    const { answer, told } = await send({ topic: 'bus', text: '土曜も走らせてください。' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(await recorded(told)).toMatchObject({ kind: 'opinions.entry', subject: bus });
  });

  it.each([
    [{ text: '除雪をお願いします。' }, undefined],
    [{ topic: '除雪', text: '順番を知りたいです。' }, '除雪'],
  ])('takes as a letter what no consultation asks about', async (body, title) => {
    const { answer, told } = await send(body);
    expect(answer.status).toBe(201);
    expect(await recorded(told)).toMatchObject({ kind: 'opinions.letter', title, wish: 'private' });
  });

  it('gives the same key the same answer, and refuses it for other words or another topic', async () => {
    const body = { topic: 'bus', text: '同じ意見' };
    const first = await send(body, 'same-key-1');
    expect((await send(body, 'same-key-1')).told).toEqual(first.told);
    for (const other of [{ ...body, text: '別の意見' }, { text: '同じ意見' }]) {
      expect((await send(other, 'same-key-1')).answer.status).toBe(409);
    }
  });

  it('says what to mend', async () => {
    const { answer, told } = await send({ text: ' ' });
    expect([answer.status, JSON.stringify(told)]).toEqual([422, expect.stringContaining('"text"')]);
    expect((await send({ text: 'あ' }, 'short')).answer.status).toBe(422);
    expect((await send({ text: 'あ'.repeat(2001) })).answer.status).toBe(422);
    expect((await send({ topic: 'once', text: 'あ' })).answer.status).toBe(422);
  });

  it('takes nothing more once it has closed', async () => {
    const id = await world.published({ slug: 'short' });
    await world.inTown((unit) => closeConsultation(unit, system, id, '終わりました'));
    const { answer, told } = await send({ topic: 'short', text: '遅れました' });
    expect([answer.status, told.code]).toEqual([409, 'closed']);
  });
});

const form = (more: Record<string, string> = {}) => ({
  ...{ text: '駅前にベンチがほしいです。', wish: 'public', key: `key-of-form-${++keys}` },
  ...more,
});
const keyIn = (page: string) => /name="key" value="([^"]+)"/.exec(page)?.[1];

describe.each(['/opinions/letter', '/opinions/consultations/bus/write'])('the form %s', (path) => {
  it('sends once, however often it is pressed, and loses no second version', async () => {
    const first = form();
    const sent = await world.post(path, first);
    expect(sent.status).toBe(303);
    expect((await world.post(path, first)).headers.get('location')).toBe(
      sent.headers.get('location'),
    );
    const changed = await world.post(path, { ...first, text: '書き直しました。' });
    const page = await changed.text();
    expect([changed.status, page]).toEqual([422, expect.stringContaining('書き直しました。')]);
    const again = await world.post(path, {
      ...{ ...first, text: '書き直しました。', key: keyIn(page) ?? '' },
    });
    expect(again.headers.get('location')).not.toBe(sent.headers.get('location'));
  });

  it('keeps what was typed when something is missing, and when too many were sent', async () => {
    const missing = await world.post(path, { ...form(), wish: '' });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('駅前にベンチがほしいです。');
    await world.inTown(({ db }) => db.update(rateLimits).set({ hits: 100_000 }));
    const answer = await world.post(path, form());
    await world.inTown(({ db }) => db.delete(rateLimits));
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await answer.text()).toContain('駅前にベンチがほしいです。');
  });
});

describe('what everybody reads', () => {
  const everywhere = [
    ...['/opinions/consultations/bus', '/opinions/consultations/bus/entries.csv'],
    ...['/opinions/consultations/bus/entries.json', '/opinions/consultations/bus/feed.atom'],
    '/opinions/consultations/bus/feed.json',
  ];
  const said = '夕方のバスを増やしてください。';

  it('is the same on the page, in exports and in feeds, and is gone from all when hidden', async () => {
    const texts = async () =>
      Promise.all(everywhere.map(async (path) => (await world.get(path)).text()));
    for (const text of await texts()) expect(text).toContain(said);
    const hide = (moderation: 'hidden' | 'shown') =>
      world.inTown((unit) => setModeration(unit, system, voice, { moderation, reason: '見本' }));
    await hide('hidden');
    for (const text of await texts()) expect(text).not.toContain(said);
    await hide('shown');
  });

  it('is the same in threads, search, open data and the analysis: nowhere once it is hidden or withdrawn', async () => {
    const one = await world.said(bus, '早朝のバスで通院したいです。');
    const thread = await world.inTown(async (unit) => {
      const about = { title: '早朝の便', summary: '通院の足', departmentId: world.departmentId };
      const id = await startThread(unit, system, about);
      await linkInputs(unit, system, id, [one]);
      const hop = { kind: 'threads.theme', text: 'まとめました。', on: '2026-06-01' };
      await addHop(unit, system, id, hop);
      return id;
    });
    const pages = [`/voices/${one}`, `/threads/${thread}`, `/threads/${thread}/voices`];
    const met = async () => {
      const shown = await Promise.all(pages.map(async (path) => (await world.get(path)).text()));
      const others = await world.inTown(async (unit) => ({
        found: (await search(unit, { q: '通院したい' })).hits.filter(
          ({ href }) => href === `/voices/${one}`,
        ),
        open: JSON.stringify(await openRows(unit)),
        analysed: await textSource.get(unit, bus, [one]),
      }));
      const has = (text: string) => text.includes('早朝のバスで通院したい');
      return {
        ...{ shown: shown.filter(has).length, found: others.found.length },
        ...{ open: has(others.open), analysed: others.analysed.length },
      };
    };
    const everything = { shown: 3, found: 1, open: true, analysed: 1 };
    const nothing = { shown: 0, found: 0, open: false, analysed: 0 };
    expect(await met()).toEqual(everything);
    const reason = 'abuse';
    await world.inTown((unit) =>
      decideInputs(unit, system, [one], { moderation: 'hidden', reason }),
    );
    expect(await met()).toEqual(nothing);
    await world.inTown((unit) => decideInputs(unit, system, [one], { moderation: 'shown' }));
    expect(await met()).toEqual(everything);
    await world.inTown((unit) => withdrawInput(unit, { kind: 'staff', actor: system }, one));
    expect(await met()).toEqual(nothing);
  });

  it('comes whole, page by page, in the form that each program reads', async () => {
    const csv = await (await world.get('/opinions/ideas/park/entries.csv')).text();
    expect(csv).not.toContain('\uFEFF');
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(4);
    const json = (await (await world.get('/opinions/ideas/park/entries.json')).json()) as {
      entries: { title: string; url: string }[];
    };
    expect(json.entries.map(({ title }) => title)).toEqual(['朝市', '星を見る夜', '屋外カフェ']);
    expect(json.entries[0]?.url).toBe(`${origin}/voices/${ideaIds[0]}`);
    const feed = (await (await world.get('/opinions/ideas/park/feed.json')).json()) as object;
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });

  it('speaks English, and knows no draft and no other form at its address', async () => {
    expect(await (await world.get('/opinions?lang=en')).text()).toContain('Our buses');
    expect((await world.get('/opinions/ideas/bus')).status).toBe(404);
    expect((await world.get('/opinions/consultations/nowhere')).status).toBe(404);
  });

  it('ends with a withdrawal: the page says so, exports and the list of ideas have nothing', async () => {
    const id = await world.published({ slug: 'gone', form: 'ideas', title: '取り下げる募集' });
    await world.said(id, '池を掘りたいです。', '池');
    expect(await (await world.get('/opinions/ideas')).text()).toContain('池を掘りたいです。');
    await world.inTown((unit) => withdrawConsultation(unit, system, id, '日付の誤り'));
    const page = await world.get('/opinions/ideas/gone');
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('日付の誤り')]);
    expect((await world.get('/opinions/ideas/gone/entries.csv')).status).toBe(404);
    expect(await (await world.get('/opinions/ideas')).text()).not.toContain('池を掘りたいです。');
  });
});

describe('ideas', () => {
  const titles = async (query: string) =>
    [
      ...(await (await world.get(`/opinions/ideas${query}`)).text()).matchAll(
        /\/park\/[^>]+>([^<]+)</g,
      ),
    ]
      .map(([, title]) => title)
      .filter((title) => title !== 'アイデアを書く');

  it.each([
    ['', ['屋外カフェ', '星を見る夜', '朝市']],
    ['?sort=supported', ['星を見る夜', '屋外カフェ', '朝市']],
    ['?sort=supported&q=開きたい', ['星を見る夜', '屋外カフェ', '朝市']],
    ['?q=カフェ', ['屋外カフェ']],
    ['?of=park&q=朝', ['朝市']],
    ['?of=gone', []],
  ])('are listed over all collections as asked for: %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('are supported once from each browser; the list shows it at once', async () => {
    const href = `/opinions/ideas/park/${ideaIds[2]}`;
    expect(await (await world.get('/opinions/ideas')).text()).not.toContain('応援 1人');
    expect((await world.get(href)).headers.get('set-cookie')).toBeNull();
    const support = (cookie = '') =>
      world.app.request(`${origin}${href}/support`, {
        method: 'POST',
        headers: { origin, cookie },
      });
    const first = await support();
    const again = await support(first.headers.get('set-cookie')?.split(';')[0]);
    expect([first.status, again.status]).toEqual([303, 303]);
    expect(await (await world.get('/opinions/ideas')).text()).toContain('応援 1人');
  });
});
