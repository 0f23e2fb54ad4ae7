import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { startTown, type TestTown } from './town.ts';
import { fill, follow, open, press, signInAs, visit, withoutScripts } from './visit.ts';

let town: TestTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const asStaff = (name: string, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...desk, ...withoutScripts }, async (page) => {
    await signInAs(page, name, town.password);
    await open(page, '/staff/emergency');
    await journey(page);
  });

const asReader = (journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...phone, ...withoutScripts }, journey);

async function switchOn(page: Page, mode: string): Promise<void> {
  await page.getByLabel(mode).check();
  await page.getByLabel('災害の種類').selectOption('rain');
  await fill(page, { 日本語: '見本の大雨', やさしい日本語: '見本の 大雨', 英語: 'Sample rain' });
  await press(page, '切り替える');
}

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

describe('an emergency', () => {
  it('is rehearsed without a word outside', async () => {
    await asStaff('mayor', async (page) => {
      await switchOn(page, '訓練（外には何も出ません）');
      expect(await textOf(page)).toContain('訓練中です');
      await follow(page, '市民が見るページを確認する');
      expect(await textOf(page)).toContain('これは訓練です');
      await open(page, '/staff/emergency');
      await press(page, '訓練を終了する');
    });
    await asReader(async (page) => {
      await open(page, '/emergency');
      expect(await textOf(page)).toContain('現在、市が発令している避難情報はありません');
    });
  });

  it('replaces the home page, is confirmed by somebody else, and ends', async () => {
    await asStaff('mayor', async (page) => {
      await switchOn(page, '本番（市民に知らせます）');
      await page.getByRole('link', { name: '避難情報を出す' }).click();
      await page.getByLabel('警戒レベル4 避難指示').check();
      await page.getByLabel('市内全域').check();
      await press(page, '文面を確認する');
      expect(await page.getByLabel('やさしい日本語').inputValue()).toContain('避難指示');
      await press(page, 'この内容で発令する');
    });
    await asReader(async (page) => {
      await open(page, '/');
      expect(await textOf(page)).toContain('警戒レベル4 避難指示');
      await page.getByRole('link', { name: 'English' }).click();
      await expectAccessible(page);
      expect(await textOf(page)).toContain('Evacuation order');
      await open(page, '/plan?lang=ja');
      await page.getByRole('link', { name: '【緊急】見本の大雨' }).click();
      await expectAccessible(page);
    });
    await asStaff('chief', async (page) => {
      await page.getByRole('button', { name: '承認する' }).first().click();
      await expectAccessible(page);
      await press(page, '緊急体制を終了する');
      expect(await textOf(page)).toContain('発令中の避難情報が1件あります');
      await page.getByRole('link', { name: '避難情報を出す' }).click();
      await press(page, '解除する');
      await open(page, '/staff/emergency');
      await press(page, '緊急体制を終了する');
      expect(await textOf(page)).toContain('通常の体制です');
    });
    await asReader(async (page) => {
      await open(page, '/');
      expect(await page.locator('.alert-banner').count()).toBe(0);
    });
  });
});
