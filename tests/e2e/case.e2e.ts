import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, launchBrowser, phone } from './browser.ts';
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

const asStaff = (name: string, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...desk }, async (page) => {
    await signInAs(page, name, town.password);
    await journey(page);
  });

interface Sent {
  readonly receipt: string;
  readonly secret: string;
}

/** An application with the form's own example, as a program sends it. */
async function send(procedure: string): Promise<Sent> {
  const address = `${town.origin}/api/v1/procedures/${procedure}`;
  const { examples } = (await (await fetch(address)).json()) as { examples: unknown[] };
  const answer = await fetch(`${address}/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `journey-${procedure}` },
    body: JSON.stringify({ answers: examples[0] }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()) as Sent;
}

const asApplicant = ({ receipt, secret }: Sent, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...phone, ...withoutScripts }, async (page) => {
    await open(page, '/applications');
    await page.getByLabel('受付番号').fill(receipt);
    await page.getByLabel('照会番号').fill(secret);
    await press(page, '状況を確認する');
    await journey(page);
  });

async function openCase(page: Page, { receipt }: Sent): Promise<void> {
  await open(page, `/staff/cases?view=section&q=${receipt}`);
  await follow(page, new RegExp(receipt));
}

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

describe('an application', () => {
  it('is corrected, decided by the chief, and answered by a letter', async () => {
    const sent = await send('jido-teate');
    await asStaff('clerk', async (page) => {
      await openCase(page, sent);
      await press(page, /審査を始める/);
      await follow(page, /補正を求める/);
      await page.getByLabel('申請者への説明').fill('電話番号をご確認ください。');
      await press(page, '補正を求める');
      await page.getByLabel('電話番号', { exact: true }).check();
      await page.getByLabel(/直し方（電話番号）/).fill('日中つながる番号をお願いします。');
      await press(page, '補正を求める');
    });
    await asApplicant(sent, async (page) => {
      expect(await textOf(page)).toContain('電話番号をご確認ください。');
      await follow(page, '内容を直す');
      await page.getByLabel('電話番号').fill('');
      await press(page, '直した内容を送る');
      await page.getByLabel('電話番号').fill('０９０-1234-5678');
      await press(page, '直した内容を送る');
    });
    await asStaff('clerk', async (page) => {
      await openCase(page, sent);
      expect(await textOf(page)).toContain('090-1234-5678');
      await follow(page, /決定を準備する/);
      await press(page, 'このひな形にする');
      for (const blank of await page.locator('main input[type=text]:visible').all()) {
        const name = (await blank.getAttribute('name')) ?? '';
        if (name !== 'amount' && (await blank.inputValue()) === '') await blank.fill('見本');
      }
      await press(page, '決定の内容を保存する');
      await press(page, '決裁に回す');
    });
    await asStaff('chief', async (page) => {
      await open(page, '/staff/approvals');
      await page.locator('main table a').first().click();
      await press(page, '決裁する');
    });
    await asApplicant(sent, async (page) => {
      expect(await textOf(page)).toContain('申請のとおりに決まりました。');
      const letter = page.locator('main a[href*="/letters/"]').first();
      const paper = await page.request.get((await letter.getAttribute('href')) ?? '');
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
      const all = await page.request.get(`/applications/${sent.receipt}/everything.zip`);
      expect((await all.body()).subarray(0, 2).toString()).toBe('PK');
    });
  });
});
