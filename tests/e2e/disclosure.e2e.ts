import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '#platform/read-pdf.ts';
import { textRuns } from '#services/disclosure/redaction/pdf-reader.ts';
import { createPdf } from '#ui/pdf/document.ts';
import { paragraph } from '#ui/pdf/write.ts';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { startTown, type TestTown } from './town.ts';
import { fill, follow, open, pathOf, press, signInAs, visit, withoutScripts } from './visit.ts';

let town: TestTown;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const hidden = '担当者 見本花子 026-000-0000';
const shown = '契約の金額は1,000,000円です。';
const wanted = '令和7年度の空調改修工事の契約書';

async function contract(): Promise<Buffer> {
  const pdf = createPdf({ title: '契約書', author: '見本花子', language: 'ja' });
  for (const line of [shown, hidden]) paragraph(pdf, line);
  return Buffer.from(await pdf.toBytes());
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const runs = await textRuns(pdf, 1);
  await pdf.destroy();
  return runs.map(({ text }) => text).join('');
}

const asCitizen = (journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...phone, ...withoutScripts }, journey);
const asStaff = (name: string, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...desk }, async (page) => {
    await signInAs(page, name, town.password);
    await journey(page);
  });

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const fold = (page: Page, name: string) =>
  page.locator('main summary').getByText(name, { exact: true }).click();

/** Sends the request and gives its numbers, as they are shown once. */
async function request(page: Page): Promise<{ receipt: string; secret: string }> {
  await open(page, '/disclosure');
  await follow(page, '開示を請求する');
  await press(page, '請求する');
  await page.getByLabel(/^電子データ/).check();
  await fill(page, {
    '見たい文書、知りたいこと': wanted,
    氏名: '見本 太郎',
    住所: '須坂市大字須坂',
    電話番号: '026-000-0000',
  });
  await press(page, '請求する');
  const [receipt = '', secret = ''] = await page.locator('#numbers + dl strong').allTextContents();
  return { receipt, secret };
}

/** The clerk's own section is asked, answers, and puts its document in. */
async function find(page: Page): Promise<void> {
  await fold(page, '各課に照会する');
  await page.getByLabel('市民課', { exact: true }).check();
  await page.locator('[name="searches.dueOn"]').fill('2030-01-31');
  await press(page, '各課に照会する');
  const request = pathOf(page);
  await open(page, '/staff/disclosure');
  await follow(page, new RegExp(wanted));
  await page.getByLabel('該当する文書がある').check();
  await fill(page, { 文書の名前と枚数: '空調改修工事契約書 | 1' });
  await press(page, '回答する');
  await open(page, request);
  await page.getByLabel(/^文書のファイル/).setInputFiles({
    ...{ name: '契約書.pdf', mimeType: 'application/pdf', buffer: await contract() },
  });
  await press(page, 'ファイルを登録する');
}

async function hide(page: Page): Promise<void> {
  const request = pathOf(page);
  await follow(page, 'マスキングする');
  await press(page, '選んだ行を隠す');
  await page.getByLabel(/見本花子/).check();
  await page.locator('[name="lines.categoryId"]').selectOption('person');
  await press(page, '選んだ行を隠す');
  await open(page, request);
  await press(page, '開示用のファイルを作る');
  const file = page.getByRole('link', { name: /^開示用のファイルを確かめる/ });
  await expect
    .poll(
      async () => {
        await page.goto(request);
        return file.count();
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(1);
  await expectAccessible(page);
}

describe('a request for documents', () => {
  it('is searched, redacted, decided by the chief, and fetched without the hidden words', async () => {
    expect(await wordsOf(await contract())).toContain('見本花子');
    await asCitizen(async (citizen) => {
      const { receipt } = await request(citizen);
      await asStaff('clerk', async (page) => {
        await open(page, '/staff/disclosure?view=all');
        await follow(page, new RegExp(receipt));
        await find(page);
        await hide(page);
        await fold(page, '決裁に回す');
        for (const part of ['rule', 'facts', 'appeal', 'withheld']) {
          expect(await page.locator(`[name="propose.${part}"]`).inputValue()).not.toBe('');
        }
        expect(await page.locator('[name="propose.outcome"]:checked').inputValue()).toBe('partial');
        await press(page, '決裁に回す');
        expect(page.url()).toContain('done=1');
      });
      // 総務課 is consulted before the chief decides.
      for (const [name, button] of [
        ['admin', '承認する'],
        ['chief', '決裁する'],
      ] as const) {
        await asStaff(name, async (page) => {
          await open(page, '/staff/approvals');
          await follow(page, new RegExp(wanted));
          expect(await textOf(page)).toContain('部分開示');
          await press(page, button);
        });
      }
      await open(citizen, `/disclosure/${receipt}`);
      expect(await textOf(citizen)).toContain('部分開示');
      const link = citizen.getByRole('link', { name: '空調改修工事契約書（PDF）' });
      const paper = await citizen.request.get((await link.getAttribute('href')) ?? '');
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
      const bytes = await paper.body();
      expect(await wordsOf(bytes)).toContain('1,000,000');
      expect(await wordsOf(bytes)).not.toMatch(/見本|花子|026-000/);
      expect(bytes.toString('latin1')).not.toContain('Author');
    });
  });
});
