import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { type Channel, outboxJobs, postMessage } from '#platform/jobs/outbox.ts';
import type { Job } from '#platform/module.ts';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { startTownInside } from './town.ts';
import { fill, follow, open, pathOf, press, signInAs, visit, withoutScripts } from './visit.ts';

const code = '202070';
let town: Awaited<ReturnType<typeof startTownInside>>;
let browser: Browser;

/** What the jobs and the channel below need to succeed. */
let paper = false;
const printed: string[] = [];

const print: Job<{ letterId: string }> = {
  name: 'letters.print',
  retryLimit: 0,
  run: async (_platform, { letterId }) => {
    if (!paper) throw new Error('no paper in the printer');
    printed.push(letterId);
  },
};

const fax: Channel = {
  name: 'fax',
  connected: () => true,
  send: async () => (paper ? { kind: 'sent' } : { kind: 'refused', reason: 'no paper at 026-245' }),
};

beforeAll(async () => {
  // No worker looks by itself: the journeys say when jobs run.
  [town, browser] = await Promise.all([startTownInside({ TOMONI_JOBS: '0' }), launchBrowser()]);
  await town.platform.queue.register([print, ...outboxJobs(fax)], []);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const administrator = (options: BrowserContextOptions, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...options }, async (page) => {
    await signInAs(page, 'admin', town.password);
    await journey(page);
  });

const runJobs = () => town.platform.queue.drain(town.platform);

describe('the outbox', () => {
  it('is empty at first, and says so', async () => {
    await administrator(phone, async (page) => {
      await open(page, '/staff/outbox');
      expect(await page.getByText('該当するメッセージはありません').count()).toBe(1);
      await open(page, '/staff/jobs?lang=en');
      expect(await page.getByText('No job has failed.').count()).toBe(1);
      expect(await page.getByText('Every message was delivered.').count()).toBe(1);
    });
  });

  it('keeps a mail readable while no mail server is set', async () => {
    await visit(browser, { ...phone, baseURL: town.origin }, async (page) => {
      await open(page, '/sign-in');
      await fill(page, { メールアドレス: 'hanako@example.jp' });
      await press(page, 'リンクを送る');
      expect(await page.getByText('メールは送信待ちになります').count()).toBe(1);
    });
    await runJobs();
    await administrator(desk, async (page) => {
      await open(page, '/staff/outbox');
      expect(await page.getByText('メールサーバーが設定されていません').count()).toBe(1);
      await page.getByRole('link', { name: /^送信待ち/ }).click();
      await expectAccessible(page);
      await follow(page, /サインインのリンク/);
      expect(await page.locator('pre').textContent()).toContain(`${town.origin}/sign-in/link?`);
      await open(page, '/staff/outbox?status=sent');
      expect(await page.getByText('該当するメッセージはありません').count()).toBe(1);
    });
  });
});

describe('what failed for good', () => {
  it('is listed with its reason, and is done again when the cause is gone', async () => {
    const letterId = newId();
    const { database, queue } = town.platform;
    await database.inTown(code, async (unit) => {
      await queue.enqueue(unit, print.name, { letterId });
      const message = { recipient: '026-245-0000', subject: '受付のお知らせ', body: '見本' };
      await postMessage(unit, { channel: fax.name, ...message });
    });
    await runJobs();
    await administrator({ ...phone, ...withoutScripts }, async (page) => {
      await open(page, '/staff/jobs');
      const job = page.getByRole('row', { name: print.name });
      expect(await job.textContent()).toContain('no paper in the printer');
      expect(await job.textContent()).toContain(letterId);
      const message = page.getByRole('row', { name: '受付のお知らせ' });
      expect(await message.textContent()).toContain('no paper at 026-245');

      paper = true;
      await press(page, `「${print.name}」をやり直す`);
      expect(await page.getByText('もう一度実行します').count()).toBe(1);
      await press(page, '「受付のお知らせ」を送り直す');
      expect(await page.getByText('もう一度送ります').count()).toBe(1);
      await runJobs();
      expect(printed).toEqual([letterId]);
      await open(page, '/staff/jobs');
      expect(await page.getByText('失敗した処理はありません').count()).toBe(1);
      await open(page, '/staff/outbox?status=sent');
      await follow(page, '受付のお知らせ');
      expect(await page.locator('main').textContent()).toContain('送信済みの本文には');
    });
  });
});

describe('the audit log', () => {
  it('shows who read personal data, and filters by a link or by the form', async () => {
    await administrator(desk, async (page) => {
      await page.goto('/staff/outbox');
      await open(page, '/staff/audit');
      await page.locator('main summary').click();
      await expectAccessible(page);
      await page.getByLabel('個人情報を見た記録だけを表示する').check();
      await press(page, '絞り込む');
      const rows = page.locator('main tbody tr');
      const all = await rows.allTextContents();
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((row) => !row.includes('個人情報を閲覧'))).toEqual([]);
      expect(all[0]).toContain('見本 守');
      await rows.first().getByRole('link', { name: 'outbox.read' }).click();
      await expectAccessible(page);
      expect(await page.getByLabel(/^操作の種類/).inputValue()).toBe('outbox.read');
      await fill(page, { この日まで: '2020-01-01' });
      await press(page, '絞り込む');
      expect(await page.getByText('条件に合う記録はありません').count()).toBe(1);
      await follow(page, '条件をすべて外す');
      expect(await rows.count()).toBeGreaterThan(1);
    });
  });

  it('pages back, on a phone, in English', async () => {
    await administrator(phone, async (page) => {
      await open(page, '/staff/audit?lang=en');
      const newest = await page.locator('main tbody tr').first().textContent();
      await follow(page, 'Older entries');
      expect(await page.locator('main tbody tr').first().textContent()).not.toBe(newest);
      await follow(page, 'Back to the newest');
      expect(page.url()).toBe(`${town.origin}/staff/audit`);
    });
  });

  it('is not open to a clerk', async () => {
    await visit(browser, { ...desk, baseURL: town.origin }, async (page) => {
      await signInAs(page, 'clerk', town.password);
      expect(pathOf(page)).toBe('/staff');
      expect(await page.getByRole('link', { name: '操作の記録' }).count()).toBe(0);
      const headers = { accept: 'text/html' };
      for (const path of ['audit', 'outbox', 'jobs']) {
        expect((await page.request.get(`/staff/${path}`, { headers })).status()).toBe(403);
      }
    });
  });
});
