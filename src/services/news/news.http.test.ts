import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { createItem } from './items/commands.ts';
import { publishNow } from './publication/commands.ts';
import { news } from './service.ts';
import { type Newsroom, newDraft, openNewsroom } from './testing.ts';

describe('pages of the newsroom', () => {
  let room: Newsroom;
  let app: Hono<HttpEnv>;
  let who: StaffActor | undefined;
  let clerk: StaffActor;
  let shimin: string;

  beforeAll(async () => {
    room = await openNewsroom();
    clerk = await room.actor('clerk');
    shimin = await room.department('shimin');
    const platform = testPlatform(room.database);
    const { Hono: Router } = await import('hono');
    const routes = new Router<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      if (who) c.set('actor', who);
      await next();
    });
    if (news.routes?.public) routes.route('/', news.routes.public);
    if (news.routes?.staff) routes.route('/staff', news.routes.staff);
    if (news.routes?.api) routes.route('/api/v1', news.routes.api);
    app = testApp(platform, routes);
  });
  afterAll(() => room.database.close());

  const ask = (path: string) => app.request(`http://town.example${path}`);
  const send = (path: string, form: Record<string, string>) =>
    app.request(`http://town.example${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: 'http://town.example',
        'Sec-Fetch-Site': 'same-origin',
      },
    });
  const form = (more: Record<string, string>) => ({
    ...{ kind: 'article', departmentId: shimin, title: '公園の清掃', slug: 'http-park' },
    ...{ summary: '公園を掃除します。', body: '朝に集まってください。', act: 'save' },
    ...more,
  });

  it('keeps everything typed when something is missing', async () => {
    who = clerk;
    const answer = await send('/staff/news/new', form({ title: '', summary: '残る要約です。' }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('題名を入力してください');
    expect(html).toContain('残る要約です。');
  });

  it('stores nothing that runs, whatever a form or an editor sends', async () => {
    who = clerk;
    const body =
      '<p onclick="alert(1)">本文です。<script>alert(2)</script><img src=x onerror=alert(3)></p>';
    const answer = await send(
      '/staff/news/new',
      form({ slug: 'http-xss', body, 'body.format': 'html' }),
    );
    expect(answer.status).toBe(303);
    const id = /news\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    const preview = await (await ask(`/staff/news/${id}/versions/1`)).text();
    const main = preview.slice(preview.indexOf('class="news-article"'), preview.indexOf('</main>'));
    expect(main).toContain('本文です。');
    expect(main).not.toMatch(/onclick|onerror|<script/);
  });

  it('answers a second editor with both texts and 409, and keeps what was typed', async () => {
    who = clerk;
    const id = await room.inTown((unit) =>
      createItem(unit, clerk, newDraft(shimin, { slug: 'http-two' })),
    );
    const first = await send(
      `/staff/news/${id}/edit`,
      form({ slug: 'http-two', seen: '1', body: '先に保存した文です。' }),
    );
    expect(first.status).toBe(303);
    const second = await send(
      `/staff/news/${id}/edit`,
      form({ slug: 'http-two', seen: '1', body: '後から書いた文です。' }),
    );
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('先に保存した文です。');
    expect(html).toContain('後から書いた文です。');
    expect(html).toContain('name="seen" value="2"');
  });

  it('tells a second editor who is writing, and lets them take over', async () => {
    who = clerk;
    const id = await room.inTown((unit) =>
      createItem(unit, clerk, newDraft(shimin, { slug: 'http-lock' })),
    );
    expect((await ask(`/staff/news/${id}/edit`)).status).toBe(200);
    who = await room.actor('editor');
    const locked = await (await ask(`/staff/news/${id}/edit`)).text();
    expect(locked).toContain('編集中です');
    expect(locked).not.toContain('name="seen"');
    expect((await send(`/staff/news/${id}/lock`, {})).status).toBe(303);
    expect(await (await ask(`/staff/news/${id}/edit`)).text()).toContain('name="seen"');
  });

  it('shows what is public to everybody, and drafts to nobody', async () => {
    const boss = { ...clerk, permissions: new Set([...clerk.permissions, 'news.publish']) };
    await room.inTown(async (unit) => {
      await createItem(unit, clerk, newDraft(shimin, { slug: 'http-draft' }));
      const id = await createItem(unit, clerk, newDraft(shimin, { slug: 'http-live' }));
      await publishNow(unit, boss, id, { seen: 1 });
    });
    who = undefined;
    expect((await ask('/news/http-draft')).status).toBe(404);
    expect((await ask('/api/v1/news/http-draft')).status).toBe(404);
    const page = await ask('/news/http-live?lang=en');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('not available in English');
    const item = await (await ask('/api/v1/news/http-live')).json();
    expect(item).toMatchObject({ kind: 'article', href: '/news/http-live', body: { en: null } });
    expect((await ask('/staff/news')).headers.get('location')).toContain('/staff/sign-in');
  });
});
