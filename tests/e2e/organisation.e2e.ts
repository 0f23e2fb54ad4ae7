import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const base = '/staff/organisation';

const atWork = (
  name: string,
  options: BrowserContextOptions,
  journey: (page: Page) => Promise<void>,
) =>
  visit(browser, { baseURL: town.origin, ...options }, async (page) => {
    await signInAs(page, name, town.password);
    await journey(page);
  });

/** Opens what is folded away under a summary, and looks at the page with axe. */
async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator('main summary', { hasText: summary }).click();
  await expectAccessible(page);
}

const alert = (page: Page) => page.getByRole('alert').textContent();

/** The first of April that many years on, as a form takes it. */
const inYears = (years: number): string => `${new Date().getUTCFullYear() + years}-04-01`;

describe('departments', () => {
  it('are read by everybody at the desk, as of any day', async () => {
    await atWork('clerk', phone, async (page) => {
      await open(page, base);
      expect(pathOf(page)).toBe(`${base}/departments`);
      await follow(page, '市民課');
      expect(await page.getByRole('rowheader', { name: '見本 要' }).count()).toBe(1);
      expect(await page.locator('main summary').count()).toBe(0);
      await follow(page, '見本 要');
      expect(await page.getByRole('rowheader', { name: '市民課 課長' }).count()).toBe(1);
      await open(page, `${base}/departments?on=1990-01-01`);
      expect(await page.getByText('この日にある課はありません').count()).toBe(1);
      expect((await page.request.get(`${base}/departments/new`)).status()).toBe(403);
    });
  });

  it('are added, renamed and closed by the administrator', async () => {
    await atWork('admin', desk, async (page) => {
      await open(page, `${base}/departments/new`);
      await fill(page, { 短い名前: '移住', 名称: '移住定住課' });
      await press(page, '課を登録する');
      expect(await alert(page)).toContain('英語の名称');
      expect(await page.getByLabel(/^名称/).inputValue()).toBe('移住定住課');
      await fill(page, {
        短い名前: 'iju',
        英語の名称: 'Settling Section',
        適用する日: '2022-04-01',
      });
      await page.getByLabel('政策推進課').check();
      await press(page, '課を登録する');
      expect(pathOf(page)).toBe(`${base}/departments/iju`);
      await unfold(page, '名称を変更する');
      await fill(page, { 名称: '移住支援課', 適用する日: inYears(1) });
      await press(page, '名称を変更する');
      expect(await page.locator('main').textContent()).toContain('移住支援課');
      await unfold(page, '課を終える');
      await fill(page, { 最後の日: '2022-04-02' });
      await press(page, '課を終える');
      expect(await alert(page)).toContain('今日か今日より後の日');
      await fill(page, { 最後の日: inYears(2) });
      await page.getByLabel('市民課').check();
      await press(page, '課を終える');
      await open(page, `${base}/departments/iju?lang=en`);
      expect(await page.locator('main').textContent()).toContain('Citizens Section');
    });
  });
});

describe('staff', () => {
  it('are found by name, and their roles are changed', async () => {
    await atWork('admin', phone, async (page) => {
      await open(page, `${base}/staff`);
      await fill(page, { 氏名または職員番号で探す: 'だれもいない' });
      await press(page, '探す');
      expect(await page.getByText('条件に合う職員は見つかりません').count()).toBe(1);
      await fill(page, { 氏名または職員番号で探す: '見本 文' });
      await press(page, '探す');
      await follow(page, '見本 文');
      await unfold(page, '役割を変更する');
      await page.getByLabel('企画担当').check();
      await press(page, '今日からこの役割にする');
      expect(await page.getByRole('rowheader', { name: '企画担当' }).count()).toBe(1);
    });
  });
});

describe('a delegation', () => {
  it('is entered by the member of staff, seen by the deputy, and cancelled', async () => {
    await atWork('chief', desk, async (page) => {
      await open(page, `${base}/delegations`);
      await fill(page, { 代理を頼む職員の職員番号: '見本-999', 理由: '出張のため' });
      await press(page, '代理を登録する');
      expect(await alert(page)).toContain('任せる権限');
      await page.getByRole('checkbox').first().check();
      await fill(page, { 始まりの日: '2022-04-01', 終わりの日: inYears(1) });
      await press(page, '代理を登録する');
      expect(await alert(page)).toContain('見つかりません');
      await fill(page, { 代理を頼む職員の職員番号: '見本-004' });
      await press(page, '代理を登録する');
      expect(await page.getByRole('rowheader', { name: '見本 直子' }).count()).toBe(1);
      await atWork('clerk', phone, async (deputy) => {
        await open(deputy, `${base}/delegations`);
        expect(await deputy.getByRole('rowheader', { name: '見本 要' }).count()).toBe(1);
      });
      await press(page, /^代理を取り消す/);
      expect(await page.getByText('頼んでいる代理はありません').count()).toBe(1);
    });
  });
});

describe('the yearly transfer', () => {
  const table = (rows: readonly string[]) => ['職員番号\t区分\t課\t職名', ...rows].join('\n');

  it('is pasted, shows what is left without an owner, and is taken back', async () => {
    await atWork('admin', { ...phone, ...withoutScripts }, async (page) => {
      await open(page, `${base}/transfers`);
      await fill(page, { 件名: '定期異動' });
      await press(page, '下書きを作成する');
      expect(await alert(page)).toContain('日付を選んで');
      await fill(page, { 適用する日: inYears(1) });
      await press(page, '下書きを作成する');
      await unfold(page, '表を貼り付けて追加する');
      const wrong = table(['見本-999\t異動\t財政課\t主査', '見本-002\t栄転\t財政課\t主査']);
      await fill(page, { 貼り付ける表: wrong });
      await press(page, '表を取り込む');
      expect(await alert(page)).toContain('2行目：職員番号「見本-999」');
      expect(await alert(page)).toContain('3行目：区分「栄転」');
      const right = table(['見本-002\t異動\t財政課\t主査', '見本-003\t退職']);
      await fill(page, { 貼り付ける表: right });
      await press(page, '表を取り込む');
      expect(await page.getByRole('rowheader', { name: '見本-002 見本 計子' }).count()).toBe(1);
      expect(await page.getByText('政策推進課に職員がいなくなります').count()).toBe(1);
      const ownerless = page.getByRole('row', { name: '担当の課に職員がいなくなります' });
      expect(await ownerless.count()).toBeGreaterThan(0);
      expect(await ownerless.first().getByRole('link').getAttribute('href')).toMatch(
        /^\/staff\/(plan|cases|procedures)/,
      );
      await press(page, 'この異動を予約する');
      expect(await page.getByText('予約済み').count()).toBe(1);
      expect(await page.locator('main summary').count()).toBe(0);
      await press(page, '予約を取り消して下書きに戻す');
      await page.getByRole('row', { name: '見本 文' }).getByRole('button').click();
      await expectAccessible(page);
      expect(await page.getByText('政策推進課に職員がいなくなります').count()).toBe(0);
      await press(page, '下書きを削除する');
      expect(await page.getByText('人事異動はまだありません').count()).toBe(1);
    });
  });

  it('cannot be scheduled for today or without people', async () => {
    await atWork('admin', desk, async (page) => {
      await open(page, `${base}/transfers?lang=en`);
      await fill(page, { Title: 'Late', 'Takes effect on': '2022-04-01' });
      await press(page, 'Create draft');
      await press(page, 'Schedule this transfer');
      expect(await alert(page)).toContain('at least one member of staff');
      await unfold(page, 'Add one person');
      await fill(page, { 'Employee number': '見本-004', 'Title of the post': '主査' });
      await page.getByLabel(/^Department/).selectOption({ label: 'Finance Section' });
      await press(page, 'Add');
      await press(page, 'Schedule this transfer');
      expect(await alert(page)).toContain('a day after today');
    });
  });
});

describe('roles', () => {
  it('say which role may do what; the last one who manages cannot lock everybody out', async () => {
    await atWork('admin', desk, async (page) => {
      await open(page, `${base}/roles`);
      expect(await page.getByRole('row', { name: '組織・職員・役割を管理する' }).count()).toBe(1);
      await follow(page, 'システム管理者');
      await page.getByLabel('組織・職員・役割を管理する').uncheck();
      await press(page, '変更を保存する');
      expect(await alert(page)).toContain('管理できる職員がいなくなる');
      await open(page, `${base}/roles`);
      await follow(page, '広報担当');
      await page.getByLabel('操作の記録を見る').check();
      await press(page, '変更を保存する');
      expect(pathOf(page)).toBe(`${base}/roles`);
    });
  });
});
