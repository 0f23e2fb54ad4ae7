import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateLimits } from '#platform/http/schema.ts';
import { announceNow, createCall } from './calls/commands.ts';
import { commentsHref, deskHref, tableHref } from './model.ts';
import { openComments, visitor } from './testing.ts';

type World = Awaited<ReturnType<typeof openComments>>;
let world: World;
let id = '';
const loader = { kind: 'system', name: 'test' } as const;

beforeAll(async () => {
  world = await openComments();
  id = await world.inTown(async (unit) => {
    const made = await createCall(unit, loader, world.form({ asksName: 'required' }));
    await announceNow(unit, loader, made);
    return made;
  });
});
afterAll(() => world.database.close());

const write = '/public-comments/shishin/write';
const typed = (more: Record<string, string> = {}) => ({
  ...{ key: 'key-of-the-page', blocks: '2', name: '見本 太郎', section0: '第1章 目的' },
  ...{ text0: '目的に子どもを加えてください。', text1: '', ...more },
});
const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');

describe('pages of a public comment', () => {
  it('take a comment, and lead only its author back to it', async () => {
    const more = await world.send(write, typed({ more: '1' }));
    expect(more.status).toBe(200);
    expect(await more.text()).toContain('name="text2"');
    const nameless = await world.send(write, typed({ name: '' }));
    expect(nameless.status).toBe(422);
    expect(await nameless.text()).toContain('目的に子どもを加えてください。');
    const sent = await world.send(write, typed());
    expect(sent.status).toBe(303);
    const mine = (sent.headers.get('Location') ?? '').split('?')[0] ?? '';
    const [cookie = ''] = cookiesOf(sent);
    expect((await world.ask(mine)).headers.get('Location')).toBe('/public-comments/find');
    const own = await world.ask(mine, { Cookie: cookie });
    expect(own.headers.get('Cache-Control')).toBe('no-store');
    expect(await own.text()).toContain('目的に子どもを加えてください。');
    const secret = cookie.split('=')[1] ?? '';
    const receipt = mine.split('/').at(-1) ?? '';
    const find = (numbers: Record<string, string>) => world.send('/public-comments/find', numbers);
    expect((await find({ receipt, secret })).headers.get('Location')).toBe(mine);
    expect((await find({ receipt, secret: 'wrong' })).status).toBe(422);
    expect((await find({ receipt: 'wrong', secret })).status).toBe(422);
  });

  it('show staff of the section who said it, and nobody else', async () => {
    for (const path of [commentsHref(id), tableHref(id), `${deskHref(id)}/edit`]) {
      world.who.actor = visitor;
      expect((await world.ask(path)).status).toBe(303);
      world.who.actor = world.finance;
      expect((await world.ask(path)).status).toBe(403);
    }
    world.who.actor = world.clerk;
    const list = await (await world.ask(`${commentsHref(id)}?q=子ども&filed=no`)).text();
    expect(list).toContain('見本 太郎');
    expect(list).toContain('目的に子どもを加えてください。');
    const all = { all: '1', row: 'new', q: '子ども', section: '', filed: 'no', channel: '' };
    const filed = await world.send(`${tableHref(id)}/file`, all);
    expect(filed.status).toBe(303);
    const left = await (await world.ask(`${commentsHref(id)}?filed=no`)).text();
    expect(left).not.toContain('目的に子どもを加えてください。');
    const none = await (await world.ask(`${commentsHref(id)}?q=道路`)).text();
    expect(none).not.toContain('見本 太郎');
    world.who.actor = visitor;
  });

  it('give back what was typed after the last day, with where to send it', async () => {
    world.clock.now = new Date('2026-07-01T00:10:00+09:00');
    expect((await world.ask(write)).status).toBe(303);
    const late = await world.send(write, typed({ key: 'key-of-another' }));
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(html).toContain('目的に子どもを加えてください。');
    expect(html).toContain('見本市役所 市民課');
    world.clock.now = new Date('2026-06-01T03:00:00Z');
  });

  it('answer 429 with what was typed when too many come from one place', async () => {
    expect((await world.send(write, typed())).status).toBe(303);
    await world.inTown((unit) => unit.db.update(rateLimits).set({ hits: 10_000 }));
    const last = await world.send(write, typed());
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await last.text()).toContain('目的に子どもを加えてください。');
  });
});
