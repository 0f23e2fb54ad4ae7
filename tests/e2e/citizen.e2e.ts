import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, expectAccessible, launchBrowser, openPage, phone } from './browser.ts';
import { startTown, type TestTown } from './town.ts';

let town: TestTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

async function withPage(
  options: BrowserContextOptions,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, { baseURL: town.origin, ...options });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    await journey(page);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}

const readers: [string, BrowserContextOptions][] = [
  ['at a desk', desk],
  ['on a phone with scripts off', { ...phone, javaScriptEnabled: false }],
  ['on a phone in the dark', { ...phone, colorScheme: 'dark' }],
];

describe.each(readers)('a citizen %s', (_name, options) => {
  it('goes from the front page to the evidence of a figure', async () => {
    await withPage(options, async (page) => {
      await page.goto('/');
      await expectAccessible(page);
      await page.getByRole('link', { name: '計画と進み具合をすべて見る' }).click();
      await expectAccessible(page);
      expect(await page.getByRole('rowheader').count()).toBe(24);
      await page
        .getByRole('link', {
          name: 'オンライン利用促進対象手続きのうち市がオンライン化している割合',
        })
        .click();
      expect(new URL(page.url()).pathname).toBe('/plan/indicators/online-procedures');
      await expectAccessible(page);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await expectAccessible(page);
      await page.getByRole('link', { name: '進み具合の決め方' }).click();
      await expectAccessible(page);
    });
  });

  it('reads the policy, the roles and a published evaluation', async () => {
    await withPage(options, async (page) => {
      await page.goto('/plan/policies/36');
      await expectAccessible(page);
      await page.goto('/plan/roles');
      await expectAccessible(page);
      await page.goto('/plan/evaluations');
      await expectAccessible(page);
      await page.getByRole('rowheader').first().getByRole('link').click();
      await expectAccessible(page);
    });
  });
});

describe('a citizen', () => {
  it('filters the indicators by progress, and is told when nothing matches', async () => {
    await withPage(desk, async (page) => {
      await page.goto('/plan');
      await page.getByLabel('施策').selectOption('39');
      await page.getByRole('button', { name: '絞り込む' }).click();
      expect(await page.getByRole('rowheader').count()).toBe(4);
      await expectAccessible(page);
      await page.goto('/plan?grade=no-data&policy=39');
      await expectAccessible(page);
      expect(await page.getByText('条件に合う指標はありません').count()).toBe(1);
    });
  });

  it('reads in English, which stays chosen', async () => {
    await withPage(desk, async (page) => {
      await page.goto('/plan?lang=en');
      await expectAccessible(page);
      await page.goto('/');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectAccessible(page);
    });
  });

  it('enlarges the text and raises the contrast without scripts', async () => {
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto('/plan');
      const before = await page
        .locator('main p')
        .first()
        .evaluate((p) => getComputedStyle(p).fontSize);
      await page.locator('summary', { hasText: '読みやすさ' }).click();
      await page.getByRole('button', { name: /特大/ }).click();
      const after = await page
        .locator('main p')
        .first()
        .evaluate((p) => getComputedStyle(p).fontSize);
      expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
      await expectAccessible(page);
    });
  });

  it('is told kindly when a page is not there', async () => {
    await withPage(desk, async (page) => {
      const answer = await page.request.get('/plan/indicators/nope');
      expect(answer.status()).toBe(404);
      await page.goto('/plan/policies/35');
      await expectAccessible(page);
    });
  });
});
