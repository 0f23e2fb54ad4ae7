import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, launchBrowser, phone } from './browser.ts';
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

const asStaff = (name: string, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...desk, ...withoutScripts }, async (page) => {
    await signInAs(page, name, town.password);
    await journey(page);
  });

const asCitizen = (journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...phone, ...withoutScripts }, journey);

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const getText = async (page: Page, address: string) => (await page.request.get(address)).text();

describe('a data set', () => {
  it('is found, filtered, seen as a map and a chart, and taken home', async () => {
    await asCitizen(async (page) => {
      await open(page, '/open-data');
      await page.locator('main input[name=q]').fill('ＡＥＤ');
      await press(page, 'データを検索する');
      await follow(page, 'AED設置箇所一覧');
      await page.locator('select[name=column]').selectOption({ label: '設置位置' });
      await page.locator('main input[name=value]').fill('入口');
      await press(page, '絞り込む');
      expect(await textOf(page)).toMatch(/入口/);
      await follow(page, '地図');
      await page.locator('main svg a').first().click();
      expect(await textOf(page)).toContain('この範囲の場所');
      await follow(page, 'グラフ');
      await page.locator('select[name=by]').selectOption({ label: '利用可能曜日' });
      await press(page, 'グラフを描く');
      expect(await textOf(page)).toContain('利用可能曜日ごとの行数');
      await follow(page, '列の説明');
      const csv = await getText(page, '/open-data/aed.csv');
      expect(csv.startsWith('\uFEFF全国地方公共団体コード,ID')).toBe(true);
      expect(csv.trim().split('\r\n').length).toBeGreaterThan(20);
    });
  });
});

/** As an office saves it in CP932: a title above, a note below, days of the era, wide digits, a formula. */
const bridges = Buffer.from(
  [
    '97df986138944e9378208bb482e882e582a488ea97972c2c2c0d0a2c2c2c0d0a94d48d862c8bb482cc96bc914f2c',
    '8aae90ac82b582bd93fa2c92b782b38169828d816a0d0a312c91e58bb42c52382e342e312c82508251814482540d',
    '0a322c8fac8bb42c97df986138944e328c8e333093fa2c380d0a332c3d48595045524c494e4b2822687474703a2f',
    '2f7822292c4833312e342e33302c22312c323034220d0a81a692b782b382cd8a54909482c582b781422c2c2c0d0a',
  ].join(''),
  'hex',
);

describe('a file of an office', () => {
  it('is read, confirmed, mended and published; what is made with it is sent and taken back', async () => {
    await asStaff('editor', async (page) => {
      await open(page, '/staff/open-data');
      await follow(page, 'データセットを追加する');
      await fill(page, { '題名 ': '橋りょう一覧', アドレス名: 'bridges' });
      await page.locator('textarea[name=description]').fill('市が管理する橋の一覧です。');
      await press(page, '保存する');
      await page.locator('input[name=file]').setInputFiles({
        ...{ name: '橋.csv', mimeType: 'text/csv', buffer: bridges },
      });
      await press(page, '読み取る');
      expect(await page.locator('select[name=encoding]').inputValue()).toBe('shift_jis');
      expect(await textOf(page)).toContain('3行を読み取りました');
      await press(page, '取り込む');
      expect(await textOf(page)).toContain('直す値は1件');
      await page.getByLabel('2行目「完成した日」の直した値').fill('令和8年2月28日');
      await press(page, '値を直す');
      await press(page, '公開する');
    });
    await asCitizen(async (page) => {
      expect(await getText(page, '/open-data/bridges.csv')).toContain(
        '1,大橋,2026-04-01,12.5\r\n2,小橋,2026-02-28,8\r\n3,"\'=HYPERLINK(""http://x"")",2019-04-30,1204',
      );
      await open(page, '/open-data/bridges');
      await follow(page, '活用事例を送る');
      await fill(page, {
        名前: '橋めぐり',
        説明: '橋を歩く地図です。',
        '作った人・団体': '橋の会',
      });
      await press(page, '送る');
      expect(await textOf(page)).toContain('確認中');
      await press(page, '取り下げる');
      expect(await textOf(page)).not.toContain('確認中');
    });
  });
});

describe('a vote on a part of the budget', () => {
  it('is cast with a card, refused a second time, and its count is checked from the published file', async () => {
    await asCitizen(async (page) => {
      await open(page, '/participatory-budgets/dai-2');
      await follow(page, '投票する');
      const [code = '', born = ''] = await page.locator('main table code').allTextContents();
      await fill(page, { 投票番号: code, 生年月日: '昭和14年1月1日' });
      await press(page, '投票用紙に進む');
      expect(await textOf(page)).toContain('組み合わせを確認できませんでした');
      await fill(page, { 生年月日: born.replaceAll('-', '/') });
      await press(page, '投票用紙に進む');
      const boxes = await page.locator('input[name=choices]').all();
      for (const box of boxes.slice(0, 4)) await box.check();
      await press(page, '選んだものを確かめる');
      expect(await textOf(page)).toContain('4件選ばれています');
      await boxes[0]?.uncheck();
      await press(page, '選んだものを確かめる');
      expect(await textOf(page)).toContain('まだ投票は終わっていません');
      await press(page, 'この内容で投票する');
      expect(await page.locator('.ballot-receipt').textContent()).toMatch(/^\w{4}-\w{4}-\w{2}$/);
      // Who comes next to the same telephone finds nothing of what was chosen.
      await page.goto('/participatory-budgets/dai-2/vote/review');
      expect(pathOf(page)).toBe('/participatory-budgets/dai-2/vote/done');
      await press(page, '終わる');
      await page.goto('/participatory-budgets/dai-2/vote');
      await fill(page, { 投票番号: code, 生年月日: born });
      await press(page, '投票用紙に進む');
      expect(await textOf(page)).toContain('投票は、お一人1回です');
      await open(page, '/participatory-budgets/dai-1/count');
      const csv = await page.request.get('/participatory-budgets/dai-1/count/ballots.csv');
      const digest = createHash('sha256')
        .update(await csv.body())
        .digest('hex');
      expect(await textOf(page)).toContain(digest);
    });
  });
});

/** A settlement by its official names, in yen; the sum by nature is asked for. */
const settlement = (personnel: number) =>
  [
    ['区分', '項目', '決算額（円）'],
    ['歳入', '地方税', 23_000_000_000],
    ['目的別歳出', '民生費', 22_500_000_000],
    ['性質別歳出', '人件費', personnel],
  ]
    .map((row) => row.join(','))
    .join('\r\n');

describe('the finances', () => {
  it('lead a citizen from the year to a ratio, its steps, similar towns and the own tax', async () => {
    await asCitizen(async (page) => {
      await open(page, '/finance');
      expect(await textOf(page)).toMatch(/億円が入り、.+億円を使い/);
      await follow(page, '財政の健全度');
      await follow(page, '実質公債費比率');
      expect(await textOf(page)).toContain('早期健全化基準の25.0%まで');
      expect(await textOf(page)).toMatch(/3か年の平均：（.+）÷ 3 ＝ /);
      await follow(page, '似たまちとの比較をすべて見る');
      expect(await textOf(page)).toContain('類似団体20団体（本市を除く）');
      await open(page, '/finance/tax?by=salary&income=400');
      expect(await textOf(page)).toContain('市民税は、1年におよそ105,300円です');
      await follow(page, '150万円');
      expect(await textOf(page)).toContain('市民税がかからない見込みです');
      await page.getByText('自分の額を入力して計算する').click();
      await fill(page, { 市に納めた税額: '百円' });
      await press(page, '税額の使いみちを見る');
      expect(await textOf(page)).toContain('金額を数字で入力してください');
      await fill(page, { 市に納めた税額: '150,000円' });
      await press(page, '税額の使いみちを見る');
      expect(await textOf(page)).toContain('150,000円の使いみち');
    });
  });

  it('are brought in by staff, mended where sums differ, and published', async () => {
    await asStaff('finance', async (page) => {
      const bring = async (personnel: number) => {
        await open(page, '/staff/finance');
        await fill(page, { '年度 ': '2026', 年度末の人口: '49,000' });
        await page.locator('textarea[name=table]').fill(settlement(personnel));
        await press(page, '取り込んで確かめる');
      };
      await bring(22_000_000_000);
      expect(await textOf(page)).toContain('一致しません');
      await bring(22_500_000_000);
      expect(await textOf(page)).toContain('円（表の見出しから）');
      await press(page, '公表する');
      expect(await textOf(page)).toContain('訂正の理由を入力してください');
      await fill(page, { '理由・説明': '前年度の剰余金は基金に積み立てました。' });
      await press(page, '公表する');
      expect(pathOf(page)).toBe('/finance/2026');
      expect(await textOf(page)).toContain('前年度の剰余金は基金に積み立てました。');
    });
  });
});
