import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { fillForm } from './fill-form.ts';
import { startTown, type TestTown } from './town.ts';
import { follow, open, pathOf, press, visit, withoutScripts } from './visit.ts';

let town: TestTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const come = (options: BrowserContextOptions, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...options }, journey);

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

/** From a question in plain words to the first page of the form. */
async function begin(page: Page, question: string, procedure: string): Promise<void> {
  await open(page, `/procedures?q=${encodeURIComponent(question)}`);
  await follow(page, procedure);
  await follow(page, '申請する');
  const self = page.getByLabel('自分の申請をする');
  if ((await self.count()) > 0) await self.check();
  await press(page, '申請を始める');
  await follow(page, '入力を始める');
}

interface Numbers {
  readonly receipt: string;
  readonly secret: string;
}

async function readNumbers(page: Page): Promise<Numbers> {
  const [receipt = '', secret = ''] = await page
    .locator('[aria-labelledby=numbers] dd')
    .allTextContents();
  return { receipt: receipt.trim(), secret: secret.trim() };
}

async function findAgain(page: Page, { receipt, secret }: Numbers): Promise<void> {
  await page.goto('/applications');
  await page.getByLabel('受付番号').fill(receipt);
  await page.getByLabel('照会番号').fill(secret);
  await press(page, '状況を確認する');
}

describe.each([
  ['on a phone with scripts off', { ...phone, ...withoutScripts }],
  ['at a desk', desk],
])('somebody without an account, %s', (_name, options) => {
  it('sends an application, finds it again by its numbers and takes it back', async () => {
    await come(options, async (page) => {
      await begin(page, '水道', '水道の使用開始の届出');
      await fillForm(page);
      await follow(page, /連絡先の確認/);
      await page.getByLabel('メールアドレス').fill('');
      await press(page, '連絡先を保存する');
      await follow(page, '申請内容の確認に進む');
      await press(page, 'この内容で送信する');
      expect(pathOf(page)).toMatch(/^\/applications\/[0-9A-Z-]{14}$/);
      const numbers = await readNumbers(page);
      await press(page, '共用のパソコンでの利用を終える');
      await page.goto(`/applications/${numbers.receipt}`);
      expect(pathOf(page)).toBe('/applications');
      await findAgain(page, { ...numbers, secret: '0000-0000-0000-0000' });
      expect(await textOf(page)).not.toContain('水道');
      await findAgain(page, numbers);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await expectAccessible(page);
      expect(await textOf(page)).toContain('ミホン');
      await follow(page, '申請を取り下げる');
      await press(page, '取り下げる');
      expect(await textOf(page)).toContain('この申請は取り下げられました。');
    });
  });
});

describe('somebody who is interrupted', () => {
  it('is told what to mend, keeps what was typed, and goes on by the link elsewhere', async () => {
    let resume = '';
    await come(phone, async (page) => {
      await begin(page, '犬', '犬の登録');
      await press(page, '保存して次へ進む');
      expect(await page.locator('.error-summary').count()).toBe(1);
      await page.getByLabel('姓（氏）').fill('見本');
      await press(page, '保存して中断する');
      resume = /https?:\/\/\S+\/resume\/[\w-]+/.exec(await textOf(page))?.[0] ?? '';
    });
    await come(phone, async (page) => {
      await open(page, resume);
      await follow(page, /^(入力を始める|続きを入力する)$/);
      expect(await page.getByLabel('姓（氏）').inputValue()).toBe('見本');
    });
  });
});
