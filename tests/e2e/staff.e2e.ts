import type { Browser, Page } from 'playwright-core';
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

async function openDesk(name: string, options = {}): Promise<Page> {
  const page = await openPage(browser, { baseURL: town.origin, ...desk, ...options });
  await page.goto('/staff');
  await page.getByLabel(/メールアドレス/).fill(`${name}@example.jp`);
  await page.getByLabel(/パスワード/).fill(town.password);
  await page.getByRole('button', { name: 'サインインする', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/staff');
  return page;
}

const indicator = '/staff/plan/indicators/koho-readers';

describe('a planner', () => {
  it('is told uniformly that the sign-in failed, then gets in', async () => {
    const page = await openPage(browser, { baseURL: town.origin, ...desk });
    for (const address of ['planner@example.jp', 'nobody@example.jp']) {
      await page.goto('/staff/sign-in');
      await page.getByLabel(/メールアドレス/).fill(address);
      await page.getByLabel(/パスワード/).fill('a wrong password');
      await page.getByRole('button', { name: 'サインインする', exact: true }).click();
      expect(await page.getByRole('alert').count()).toBeGreaterThan(0);
      await expectAccessible(page);
    }
    await page.context().close();
  });

  it('records a figure: an error keeps what was typed, a right one shows at once', async () => {
    const page = await openDesk('planner', { javaScriptEnabled: false });
    await expectAccessible(page);
    await page.goto('/staff/plan');
    await expectAccessible(page);
    await page.goto(indicator);
    await expectAccessible(page);
    await page.getByLabel(/^値 /).fill('九十くらい');
    await page.getByLabel(/^出典/).fill('市民アンケート 問5');
    await page.getByRole('button', { name: '入力した数値を登録する' }).click();
    await expectAccessible(page);
    expect(await page.getByLabel(/^値 /).inputValue()).toBe('九十くらい');
    expect(await page.getByLabel(/^出典/).inputValue()).toBe('市民アンケート 問5');

    await page.getByLabel(/^値 /).fill('９１．２');
    await page.getByLabel(/いつの時点/).fill('2026-06-30');
    const table = {
      name: '台帳.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('年,人\n2026,1\n'),
    };
    await page.getByLabel(/^根拠となるファイル/).setInputFiles(table);
    await page.getByRole('button', { name: '入力した数値を登録する' }).click();
    expect(await page.getByText('数値を登録しました').count()).toBe(1);
    await expectAccessible(page);
    const link = await page
      .getByRole('link', { name: '根拠のファイルを開く' })
      .getAttribute('href');
    const file = await page.request.get(link ?? '');
    expect(file.headers()['content-disposition']).toContain('attachment');
    expect(await file.text()).toContain('2026,1');
    expect((await fetch(town.origin + link, { redirect: 'manual' })).status).toBe(303);
    const elsewhere = await page.request.get(`${link}`.replace('koho-readers', 'sns-followers'));
    expect(elsewhere.status()).toBe(404);
    await page.goto('/plan/indicators/koho-readers');
    expect(await page.locator('main').textContent()).toContain('91.2');
  });

  it('corrects a figure; the old one stays visible with the reason', async () => {
    const page = await openDesk('planner');
    await page.goto(indicator);
    await page.getByRole('link', { name: '訂正する' }).first().click();
    await expectAccessible(page);
    await page.getByLabel(/^値 /).fill('90.8');
    await page.getByRole('button', { name: '訂正を登録する' }).click();
    await expectAccessible(page);
    await page.getByLabel(/^訂正の理由/).fill('集計のやり直し');
    await page.getByRole('button', { name: '訂正を登録する' }).click();
    expect(await page.getByText('訂正を登録しました').count()).toBe(1);
    await page.goto('/plan/indicators/koho-readers');
    const text = await page.locator('main').textContent();
    expect(text).toContain('集計のやり直し');
    expect(text).toContain('90.8');
    await expectAccessible(page);
  });

  it('imports a pasted table after looking at it; a fault stores nothing and keeps the table', async () => {
    const page = await openDesk('planner', { ...phone, javaScriptEnabled: false });
    await page.goto('/staff/plan/import');
    await expectAccessible(page);
    const table = (value: string) =>
      `指標\t値\t時点\t出典\nopen-datasets\t${value}\t令和8年6月30日\t台帳`;
    await page.getByLabel(/^表の貼り付け/).fill(table('たくさん'));
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    expect(await page.getByText('2行目「値」（たくさん）').count()).toBe(1);
    expect(await page.getByLabel(/^表の貼り付け/).inputValue()).toBe(table('たくさん'));
    await expectAccessible(page);
    await page.getByLabel(/^表の貼り付け/).fill(table('３６'));
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'この内容で取り込む' }).click();
    expect(await page.getByText('1件の数値を取り込みました').count()).toBe(1);
    await expectAccessible(page);
    await page.context().close();
  });

  it('writes an evaluation sheet, is told what to mend, publishes it', async () => {
    const page = await openDesk('planner', { javaScriptEnabled: false });
    const published = '/plan/evaluations/2025/35';
    expect((await page.request.get(published)).status()).toBe(404);
    await page.goto('/staff/plan/evaluations');
    await expectAccessible(page);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await expectAccessible(page);
    await page.getByLabel(/^決算額/).fill('たくさん');
    await page.getByLabel(/^課題/).fill('若い世代に届く方法を増やすこと');
    await page.getByRole('button', { name: '保存する' }).click();
    await expectAccessible(page);
    expect(await page.getByLabel(/^課題/).inputValue()).toBe('若い世代に届く方法を増やすこと');
    await page.getByLabel(/^決算額/).fill('２２，１１０，０００');
    await page.getByRole('button', { name: '保存する' }).click();
    expect(await page.getByText('保存しました').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '「公開済み」へ進める' }).click();
    await expectAccessible(page);
    await page.goto(published);
    expect(await page.locator('main').textContent()).toContain('若い世代に届く方法');
    await expectAccessible(page);
    await page.goto(`${published}/print`);
    await expectAccessible(page);
    await page.context().close();
  });
});

describe('the desk', () => {
  it('shows every component without a fault, on a phone too', async () => {
    for (const options of [desk, phone]) {
      const page = await openDesk('admin', options);
      await page.goto('/staff/design');
      await expectAccessible(page);
      await page.context().close();
    }
  });

  it.each([
    '/staff/jobs',
    '/staff/outbox',
    '/staff/audit',
    '/staff/measures',
    '/staff/account',
    '/staff/organisation/departments',
    '/staff/organisation/staff',
    '/staff/organisation/transfers',
    '/staff/organisation/roles',
  ])('opens %s for the administrator', async (path) => {
    const page = await openDesk('admin');
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expectAccessible(page);
    await page.context().close();
  });

  it('refuses a clerk of another department, and shows no form', async () => {
    const page = await openDesk('clerk');
    await page.goto(indicator);
    expect(await page.getByRole('button', { name: '入力した数値を登録する' }).count()).toBe(0);
    const answer = await page.request.post(indicator, {
      form: { value: '1', asOf: '2026-06-30', sourceNote: '台帳', key: 'e2e-another-department' },
      headers: { origin: town.origin },
    });
    expect(answer.status()).toBe(403);
    await page.context().close();
  });

  it('is closed again after signing out', async () => {
    const page = await openDesk('clerk');
    await page.getByRole('button', { name: 'サインアウトする' }).click();
    await page.goto('/staff/plan');
    expect(new URL(page.url()).pathname).toBe('/staff/sign-in');
    await expectAccessible(page);
  });
});
