import { URI } from 'otpauth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone } from './browser.ts';
import { freePort } from './process.ts';
import { startTown, type TestTown } from './town.ts';
import { fill, follow, open, pathOf, press, signInAs, visit, withoutScripts } from './visit.ts';

let town: TestTown;
let browser: Browser;
let baseURL: string;

beforeAll(async () => {
  // A passkey belongs to a name; browsers make none for a bare address such as 127.0.0.1.
  const port = String(await freePort());
  baseURL = `http://localhost:${port}`;
  [town, browser] = await Promise.all([
    startTown({ PORT: port, TOMONI_PUBLIC_URL: baseURL }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

const person = (options: BrowserContextOptions, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL, ...options }, journey);

const chosen = '春の蔵の町を、歩いて、めぐる。';

/** What the authenticator app on the person's telephone knows. */
function authenticator(secret: string) {
  const app = URI.parse(`otpauth://totp/Tomoni:someone?secret=${secret}`);
  if (!('period' in app)) throw new Error('not a TOTP');
  /** The code of the present 30 seconds, or of the ones after it: clocks differ, both are taken. */
  return (steps: number): string => app.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** The link in the mail to this address, as an administrator reads it there. */
async function linkFor(address: string): Promise<string> {
  let link = '';
  await person(desk, async (page) => {
    await signInAs(page, 'admin', town.password);
    await open(page, '/staff/outbox');
    await page.getByRole('row', { name: address }).first().getByRole('link').click();
    await expectAccessible(page);
    link = /https?:\/\/\S+/.exec((await page.locator('pre').textContent()) ?? '')?.[0] ?? '';
  });
  return link;
}

describe('a member of staff with an authenticator app', () => {
  it('sets it up, and is asked for a code at the door from then on', async () => {
    let code = (_steps: number): string => '';
    let backupCode = '';
    let used = '';
    await person(desk, async (page) => {
      await signInAs(page, 'chief', town.password);
      await open(page, '/staff/account');
      await fill(page, { 現在のパスワード: 'a wrong password' });
      await press(page, '認証アプリを設定する');
      expect(await page.getByRole('alert').textContent()).toContain('現在のパスワード');
      await fill(page, { 現在のパスワード: town.password });
      await press(page, '認証アプリを設定する');
      const shown = await page.locator('main code').allTextContents();
      code = authenticator(shown[0] ?? '');
      backupCode = shown[1] ?? '';
      await fill(page, { 確認コード: '000000' });
      await press(page, '確認する');
      expect(await page.getByRole('alert').textContent()).toContain('一致しませんでした');
      used = code(0);
      await fill(page, { 確認コード: used });
      await press(page, '確認する');
      expect(await page.getByText('設定されています', { exact: true }).count()).toBe(1);
      await press(page, 'サインアウトする');
    });

    await person({ ...phone, ...withoutScripts }, async (page) => {
      await open(page, '/staff/plan');
      await fill(page, { メールアドレス: 'chief@example.jp', パスワード: town.password });
      await press(page, 'サインインする');
      expect(pathOf(page)).toBe('/staff/sign-in/code');
      const refusals = [];
      for (const wrong of ['123456', 'not-a-code', used]) {
        await fill(page, { 確認コード: wrong });
        await press(page, '確認する');
        refusals.push(await page.getByRole('alert').textContent());
      }
      expect(new Set(refusals).size).toBe(1);
      await follow(page, 'はじめからやり直す');
      await fill(page, { メールアドレス: 'chief@example.jp', パスワード: town.password });
      await press(page, 'サインインする');
      await fill(page, { 確認コード: code(1) });
      await press(page, '確認する');
      expect(pathOf(page)).toBe('/staff');
    });

    await person(desk, async (page) => {
      await signInAs(page, 'chief', town.password);
      await fill(page, { 確認コード: backupCode });
      await press(page, '確認する');
      expect(pathOf(page)).toBe('/staff');
      await open(page, '/staff/account');
      expect(await page.getByRole('cell', { name: 'パスワードと予備コード' }).count()).toBe(1);
      await fill(page, { 現在のパスワード: town.password });
      await press(page, '認証アプリの設定を解除する');
      expect(await page.getByText('まだ設定されていません').count()).toBe(1);
    });
  });
});

describe('a member of staff with a passkey', () => {
  it('adds this device, comes in with it, and removes it', async () => {
    await person(desk, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
        },
      });
      await signInAs(page, 'planner', town.password);
      await open(page, '/staff/account');
      await page.getByRole('button', { name: 'この端末をパスキーとして登録する' }).click();
      await page.getByRole('rowheader', { name: 'パスキー' }).waitFor();
      await expectAccessible(page);
      await press(page, 'サインアウトする');
      await open(page, '/staff/plan');
      await page.getByRole('button', { name: 'パスキーでサインインする' }).click();
      await page.waitForURL('**/staff/plan');
      await open(page, '/staff/account');
      expect(await page.getByRole('cell', { name: 'パスキー', exact: true }).count()).toBe(1);
      await press(page, /^削除する パスキー/);
      expect(await page.getByRole('rowheader', { name: 'パスキー' }).count()).toBe(0);
    });
  });

  it('is told why there is no button at an address without a name', async () => {
    await person({ ...phone, baseURL: town.origin }, async (page) => {
      await page.goto('/sign-in');
      await page.getByText('アドレスは数字だけのため').waitFor();
      await expectAccessible(page);
      expect(await page.getByRole('button', { name: /パスキー/ }).count()).toBe(0);
    });
  });

  it('is told when the device does not know them', async () => {
    await person(phone, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      });
      await open(page, '/staff/sign-in?lang=en');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await page.getByText('The passkey could not be confirmed').waitFor();
      await expectAccessible(page);
    });
  });
});

describe('sessions', () => {
  it('are listed; another one is out at once when it is ended', async () => {
    await person(desk, async (atDesk) => {
      await signInAs(atDesk, 'clerk', town.password);
      await person(phone, async (onPhone) => {
        await signInAs(onPhone, 'clerk', town.password);
        await open(onPhone, '/staff/account');
        expect(await onPhone.getByText('この端末', { exact: true }).count()).toBe(1);
        await press(onPhone, /^サインアウトさせる/);
        expect(await onPhone.getByRole('button', { name: /^サインアウトさせる/ }).count()).toBe(0);
      });
      await open(atDesk, '/staff');
      expect(pathOf(atDesk)).toBe('/staff/sign-in');
    });
  });

  it('of other browsers end when the password is changed', async () => {
    await person(phone, async (elsewhere) => {
      await signInAs(elsewhere, 'editor', town.password);
      await person(desk, async (page) => {
        await signInAs(page, 'editor', town.password);
        await open(page, '/staff/account');
        await follow(page, 'パスワードの変更');
        for (const password of ['みじかい', chosen]) {
          await fill(page, {
            現在のパスワード: town.password,
            '新しいパスワード ': password,
            '新しいパスワード（もう一度）': password,
          });
          await press(page, 'パスワードを変更する');
          const faults = await page.getByRole('alert').allTextContents();
          expect(faults.join().includes('12文字以上')).toBe(password !== chosen);
        }
        expect(pathOf(page)).toBe('/staff/account');
      });
      await elsewhere.goto('/staff');
      expect(pathOf(elsewhere)).toBe('/staff/sign-in');
      await signInAs(elsewhere, 'editor', chosen);
      expect(pathOf(elsewhere)).toBe('/staff');
    });
  });
});

/** Adds a member of staff and invites them, as an administrator does. */
async function invite(name: string, address: string): Promise<void> {
  await person(desk, async (page) => {
    await signInAs(page, 'admin', town.password);
    await open(page, '/staff/organisation/staff/new');
    await fill(page, { 職員番号: 'N-1', 氏名: name, 採用の日: '2022-04-01' });
    await page.getByLabel('担当者').check();
    await press(page, '職員を登録する');
    await open(page, '/staff/invitations');
    await press(page, '招待を送る');
    expect(await page.getByRole('alert').textContent()).toContain('職員を選んでください');
    await page.getByLabel(/^招待する職員/).selectOption({ label: `N-1 ${name}` });
    await fill(page, { メールアドレス: 'not an address' });
    await press(page, '招待を送る');
    expect(await page.getByLabel(/^メールアドレス/).inputValue()).toBe('not an address');
    await fill(page, { メールアドレス: address });
    await press(page, '招待を送る');
    expect(await page.getByRole('rowheader', { name }).count()).toBe(1);
  });
}

describe('an invitation', () => {
  it('is sent from the staff page, sets a password once, and opens the desk', async () => {
    const address = 'new-clerk@example.jp';
    await invite('見本 新', address);
    const link = await linkFor(address);
    await person(phone, async (page) => {
      await open(page, link);
      for (const repeat of [`${chosen}?`, chosen]) {
        await fill(page, { '新しいパスワード ': chosen, '新しいパスワード（もう一度）': repeat });
        await press(page, 'アカウントを開設する');
        const faults = await page.getByRole('alert').allTextContents();
        expect(faults.join().includes('同じパスワード')).toBe(repeat !== chosen);
      }
      expect(await page.getByText('アカウントを開設しました').count()).toBe(1);
      await fill(page, { メールアドレス: address, パスワード: chosen });
      await press(page, 'サインインする');
      expect(pathOf(page)).toBe('/staff');
    });
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('a citizen', () => {
  it('comes in by a link from the mail, changes the name, and deletes the account', async () => {
    const address = 'first-visit@example.jp';
    await person({ ...phone, ...withoutScripts }, async (page) => {
      await open(page, '/account');
      expect(pathOf(page)).toBe('/sign-in');
      await fill(page, { メールアドレス: 'first-visit' });
      await press(page, 'リンクを送る');
      expect(await page.getByRole('alert').textContent()).toContain('hanako@example.jp のような形');
      await fill(page, { メールアドレス: address });
      await press(page, 'リンクを送る');
      const link = await linkFor(address);
      await open(page, link);
      await press(page, 'サインインする');
      expect(pathOf(page)).toBe('/account');
      await fill(page, { お名前: '' });
      await press(page, '保存する');
      expect(await page.getByRole('alert').textContent()).toContain('お名前を入力');
      await fill(page, { お名前: '見本 初' });
      await press(page, '保存する');
      expect(await page.getByLabel(/^お名前/).inputValue()).toBe('見本 初');
      await follow(page, 'アカウントの削除');
      await press(page, 'アカウントを削除する');
      expect(pathOf(page)).toBe('/account/deleted');
      await open(page, link);
      await press(page, 'サインインする');
      expect(await page.getByRole('alert').textContent()).toContain('すでに使われています');
    });
  });

  it('of the demo town comes in by password, in English, and stays on this site', async () => {
    await person(desk, async (page) => {
      await open(page, '/sign-in?lang=en&return=//evil.example/');
      await follow(page, 'Sign in by password (demo town only)');
      await fill(page, { 'E-mail address': 'hanako@example.jp', Password: 'a wrong password' });
      await press(page, 'Sign in');
      expect(await page.getByRole('alert').textContent()).toContain('could not sign you in');
      await fill(page, { Password: town.password });
      await press(page, 'Sign in');
      expect(page.url()).toBe(`${baseURL}/account`);
      await open(page, '/staff');
      expect(pathOf(page)).toBe('/staff/sign-in');
      await open(page, '/account');
      await press(page, 'Sign out');
      expect(page.url()).toBe(`${baseURL}/`);
    });
  });
});

describe('the door', () => {
  it('rests after many failures, and says so to known and unknown addresses alike', async () => {
    await person(phone, async (page) => {
      const sentences = [];
      for (const email of ['finance@example.jp', 'nobody@example.jp']) {
        for (let failures = 0; failures < 10; failures += 1) {
          const form = { email, password: `a wrong password ${failures}` };
          const headers = { origin: baseURL };
          await page.request.post('/staff/sign-in', { form, headers });
        }
        await open(page, '/staff/sign-in?return=https://evil.example/');
        await fill(page, { メールアドレス: email, パスワード: town.password });
        await press(page, 'サインインする');
        sentences.push(await page.getByRole('alert').textContent());
      }
      expect(sentences[0]).toContain('15分ほど');
      expect(sentences[1]).toBe(sentences[0]);
    });
  });
});
