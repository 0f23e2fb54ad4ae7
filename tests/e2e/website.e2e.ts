import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { startTown, type TestTown } from './town.ts';
import { follow, open, press, signInAs, visit, withoutScripts } from './visit.ts';

let town: TestTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const asStaff = (name: string, journey: (page: Page) => Promise<void>, scripts = false) =>
  visit(
    browser,
    { baseURL: town.origin, ...desk, ...(scripts ? {} : withoutScripts) },
    async (page) => {
      await signInAs(page, name, town.password);
      await journey(page);
    },
  );

const asReader = (journey: (page: Page) => Promise<void>, scripts = false) =>
  visit(browser, { baseURL: town.origin, ...phone, ...(scripts ? {} : withoutScripts) }, journey);

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const title = '冬の資源物の集め方が変わります';

describe('a piece of news', () => {
  it('is written once, checked, approved and found everywhere', async () => {
    await asStaff('clerk', async (page) => {
      await open(page, '/staff/news/new');
      await page.locator('input[name=title]').fill(title);
      await page.locator('textarea[name=summary]').fill('12月から、集める曜日が変わります。');
      await page.locator('textarea[name=body]').fill('くわしくは[こちら](/news)を見てください。');
      await page.locator('input[name=topics][value=waste]').check();
      await page.locator('button[value=save]').click();
      await expectAccessible(page);
      expect(await textOf(page)).toContain('こちら');
      await follow(page, '編集する');
      await page
        .locator('textarea[name=body]')
        .fill('新しい曜日は、[お知らせの一覧](/news)を見てください。');
      await page.locator('button[value=save]').click();
      await expectAccessible(page);
      await press(page, '決裁に進める');
      // The chief looks only when the answer is there.
      await page.getByRole('button', { name: '決裁に進める' }).waitFor({ state: 'detached' });
    });
    await asStaff('chief', async (page) => {
      await open(page, '/staff/approvals');
      await follow(page, new RegExp(title));
      await press(page, '決裁する');
    });
    await asReader(async (page) => {
      await open(page, '/');
      await follow(page, title);
      expect(await textOf(page)).toContain('新しい曜日は');
      await open(page, '/search?q=資源物');
      await follow(page, new RegExp(title));
      await press(page, 'はい');
    });
    const feed = await (await fetch(`${town.origin}/topics/waste/feed.atom`)).text();
    expect(feed).toContain(title);
  });

  it('is checked while it is typed, and mended by one key', async () => {
    await asStaff(
      'editor',
      async (page) => {
        await open(page, '/staff/news/new');
        await page.locator('input[name=title]').fill('催しの日　時のお知らせ');
        const body = page.locator('.ProseMirror').first();
        await body.click();
        await page.keyboard.type('日　時は１２月５日です。');
        const fix = page.getByRole('button', { name: /直す/ }).first();
        await fix.waitFor();
        await expectAccessible(page);
        await fix.click();
        await expectAccessible(page);
        await page.locator('button[value=save]').click();
        await expectAccessible(page);
      },
      true,
    );
  });
});

describe('a reader', () => {
  it('is helped by suggestions, readings and a calendar', async () => {
    await asReader(async (page) => {
      await open(page, '/search');
      await page.locator('main input[type=search]').fill('児童');
      await page.getByRole('option').first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/[?&]q=/);
      await expectAccessible(page);
      await open(page, '/calendar');
    }, true);
    await asReader(async (page) => {
      await open(page, '/news');
      await page.locator('summary').filter({ hasText: '読みやすさ' }).click();
      await page.locator('button[name=furigana][value=on]').click();
      await expectAccessible(page);
      expect(await page.locator('main ruby').count()).toBeGreaterThan(10);
    });
  });
});
