import type { Browser, Page } from 'playwright-core';
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

const asStaff = (name: string, journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...desk, ...withoutScripts }, async (page) => {
    await signInAs(page, name, town.password);
    await journey(page);
  });

const asCitizen = (journey: (page: Page) => Promise<void>) =>
  visit(browser, { baseURL: town.origin, ...phone, ...withoutScripts }, journey);

/** A picture of one pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

/** Opens a page again and again until it says something that a job brings about. */
async function untilSays(page: Page, address: string, words: string): Promise<void> {
  do await page.goto(address);
  while (!(await textOf(page)).includes(words));
  await expectAccessible(page);
}

const letter =
  '駅前の自転車置き場に屋根をつけてください。雨の日に困っています。電話は090-1234-5678です。';

describe('a letter to the mayor', () => {
  it('is sent from a phone, masked, answered with a reason, and read by everybody', async () => {
    let mine = '';
    await asCitizen(async (page) => {
      await open(page, '/participate');
      await follow(page, '市長への手紙');
      await press(page, '手紙を送る');
      expect(await textOf(page)).toContain('手紙の内容を入力してください');
      await page.locator('textarea[name=text]').fill(letter);
      await page.locator('input[name=wish][value=public]').check();
      await press(page, '手紙を送る');
      expect(await textOf(page)).toContain('声を受け付けました');
      mine = pathOf(page);
    });
    const id = mine.split('/')[2] ?? '';
    await asStaff('planner', async (page) => {
      await untilSays(page, '/staff/moderation', '駅前の自転車置き場');
      expect(await textOf(page)).not.toContain('090-1234-5678');
      await page.locator(`input[name=inputs][value="${id}"]`).check();
      await press(page, '選んだ声を公開する');
      await open(page, `/staff/voices/${id}`);
      expect(await textOf(page)).toContain('090-1234-5678');
      await page.locator('select[name=outcome]').first().selectOption('taken-up');
      await page.locator('textarea[name=text]').first().fill('来年度に屋根を設けます。');
      await page
        .locator('textarea[name=reason]')
        .first()
        .fill('利用が多く、雨の日の安全のためです。');
      await press(page, '決裁に回す');
    });
    await asStaff('chief', async (page) => {
      await open(page, '/staff/approvals');
      await follow(page, /駅前の自転車置き場/);
      await press(page, '決裁する');
    });
    await asCitizen(async (page) => {
      await open(page, `/voices/${id}`);
      const text = await textOf(page);
      expect(text).toContain('［電話番号］');
      expect(text).toContain('来年度に屋根を設けます。');
      expect(text).toContain('利用が多く、雨の日の安全のためです。');
    });
  });
});

describe('a voice that was hidden', () => {
  it('is shown after its author appealed and another person looked again', async () => {
    const said = '担当の説明は分かりにくく、聞く気になれませんでした。直してください。';
    await asCitizen(async (author) => {
      await open(author, '/opinions/letter');
      await author.locator('textarea[name=text]').fill(said);
      await author.locator('input[name=wish][value=public]').check();
      await press(author, '手紙を送る');
      const mine = pathOf(author);
      const id = mine.split('/')[2] ?? '';
      await asStaff('chief', async (page) => {
        await untilSays(page, '/staff/moderation', said);
        await page.locator(`input[name=inputs][value="${id}"]`).check();
        await press(page, '選んだ声を公開しない');
        expect(await textOf(page)).toContain('公開しない理由を選んでください');
        await page.locator('select[name=reason]').selectOption('abuse');
        await press(page, '選んだ声を公開しない');
      });
      await open(author, mine);
      expect(await textOf(author)).toContain('公開しない理由：人を傷つける言葉');
      await author.locator('textarea[name=text]').fill('説明のしかたへの意見です。');
      await press(author, '申し立てる');
      await asStaff('planner', async (page) => {
        await open(page, '/staff/moderation/appeals');
        await page.locator('input[name=outcome][value=shown]').check();
        await page.locator('textarea[name=answer]').fill('意見の範囲の表現です。');
        await press(page, '判断を決める');
      });
      await open(author, mine);
      expect(await textOf(author)).toContain('意見の範囲の表現です。');
      await follow(author, '公開したページを見る');
      expect(await textOf(author)).toContain(said);
    });
  });
});

describe('a thread', () => {
  it('leads from the first voice to the result, and from the plan back to the voice', async () => {
    await asCitizen(async (page) => {
      await open(page, '/threads');
      await follow(page, '通学路の安全');
      const text = await textOf(page);
      for (const step of ['1件の声が届きました', '市の決定', '施策35', '結果']) {
        expect(text).toContain(step);
      }
      await follow(page, /この声のページを見る/);
      expect(await textOf(page)).toContain('路面表示を新しく設けます');
    });
  });
});

describe('opinions to a consultation', () => {
  it('are grouped, signed off and read by theme', async () => {
    await asStaff('planner', async (page) => {
      await open(page, '/staff/analysis');
      await page
        .locator('select[name=voices]')
        .selectOption({ label: 'これからのバスと移動のしかた' });
      await page.locator('input[name=themes]').fill('5');
      await press(page, '分析を始める');
      await untilSays(page, page.url(), '内容を確認したので公開する');
      await press(page, '内容を確認したので公開する');
    });
    await asCitizen(async (page) => {
      await open(page, '/opinions/consultations/bus-2026');
      await follow(page, /テーマごとに読む/);
      expect(await textOf(page)).toContain('市民全体の割合ではありません');
      await follow(page, '地図');
    });
  });
});

describe('a map of opinions', () => {
  it('is voted on, one statement after the other, added to, and read', async () => {
    await asCitizen(async (page) => {
      await open(page, '/opinions/statements/bus-map/vote');
      await press(page, '賛成');
      expect(await textOf(page)).toContain('「賛成」と受け取りました');
      await follow(page, 'この答えを変える');
      await press(page, '反対');
      expect(await textOf(page)).toContain('1 / 25');
      await page.goto('/opinions/statements/bus-map/add');
      await press(page, '意見を送る');
      expect(await textOf(page)).toContain('短い文で入力してください');
      await page.locator('textarea[name=text]').fill('日曜日の朝にもバスを走らせてほしい。');
      await page.getByRole('button', { name: '意見を送る' }).click();
      expect(await textOf(page)).toContain('声を受け付けました');
      await open(page, '/opinions/statements/bus-map/results');
      const text = await textOf(page);
      expect(text).toContain('グループを越えて共通する意見');
      expect(text).toContain('市民全体の意見を表すものではありません');
    });
  });
});

describe('a survey', () => {
  it('shows who answered, what they said and how sure that is', async () => {
    await asCitizen(async (page) => {
      await open(page, '/surveys/shimin-2025/results');
      expect(await textOf(page)).toContain('住んでいる人の割合');
      await open(page, '/surveys/shimin-2025/results/koho-readers');
      expect(await textOf(page)).toContain('年ごとの変化');
    });
  });
});

describe('a problem in a street', () => {
  it('is found on a map, seen beside those close by, sent with a photo, and brought to its end', async () => {
    let id = '';
    await visit(browser, { baseURL: town.origin, ...phone }, async (page) => {
      await open(page, '/problem-reports?view=map');
      await follow(page, '困りごとを知らせる');
      await press(page, /道路の穴/);
      expect(await textOf(page)).toContain('こういうときは電話で');
      await press(page, '地図の真ん中を選ぶ');
      await page.getByText('緯度と経度で入力する').click();
      expect(await page.getByLabel(/^緯度/).inputValue()).toMatch(/^36\.\d{6}$/);
      await fill(page, { 場所: '駅前の交差点', 緯度: '36.6538', 経度: '138.3129' });
      await press(page, '次へ進む');
      expect(await textOf(page)).toContain('ここから約0メートル');
      await follow(page, 'ちがう困りごとなので、続ける');
      id = pathOf(page).split('/')[3] ?? '';
      await page.locator('input[name=photos]').setInputFiles({
        ...{ name: 'a.png', mimeType: 'image/png' },
        buffer: onePixel,
      });
      await press(page, '次へ進む');
      expect(await textOf(page)).toContain('選んだ写真は預かっています');
      await page.locator('textarea[name=text]').fill('マンホールのふたが鳴ります。');
      await press(page, '次へ進む');
      await press(page, 'この内容で知らせる');
      expect(await textOf(page)).toContain('声を受け付けました');
    });
    await asStaff('clerk', async (page) => {
      await open(page, '/staff/problem-reports');
      await open(page, `/staff/problem-reports/${id}`);
      await press(page, '写真1を公開する');
      await page.locator('input[name=status][value=done]').check();
      await page.locator('textarea[name=text]').fill('ふたを取り替えました。');
      await press(page, '保存する');
      expect(await textOf(page)).toContain('ふたを取り替えました。');
    });
  });
});

describe('a public comment', () => {
  const title = 'ごみ減量・資源化計画（案）';

  it('is sent and changed from a phone, put into the table, and answered in public', async () => {
    await asCitizen(async (page) => {
      await open(page, '/participate');
      await follow(page, title);
      await follow(page, '意見を書く');
      await press(page, '意見を提出する');
      expect(await textOf(page)).toContain('意見を入力してください');
      await page.locator('textarea[name=text0]').fill('収集の曜日を増やしてください。');
      await press(page, '意見の欄を増やす');
      await page.locator('textarea[name=text1]').fill('分別表を英語でもつくってください。');
      await press(page, '意見を提出する');
      expect(await textOf(page)).toContain('意見を受け付けました');
      await follow(page, '意見を修正する');
      await page.locator('textarea[name=text0]').fill('収集の曜日と時間を増やしてください。');
      await press(page, '修正した意見を提出する');
      expect(await textOf(page)).toContain('収集の曜日と時間を増やしてください。');
    });
    await asStaff('clerk', async (page) => {
      await open(page, '/staff/public-comments');
      await follow(page, title);
      await follow(page, '届いた意見を開く');
      expect(await textOf(page)).not.toContain('収集の曜日を増やして');
      await page.locator('input[name=comments]').last().check();
      await press(page, '選んだ意見を行に入れる');
      await page.locator('textarea[name=summary]').fill('収集の曜日と時間を増やしてほしい。');
      await press(page, '行を保存する');
      await open(page, `${pathOf(page).split('/').slice(0, 5).join('/')}`);
      expect(await textOf(page)).toContain('一覧に入れていない意見があります：意見 No.1');
    });
    await asCitizen(async (page) => {
      await open(page, '/public-comments/kyodo-shishin');
      await follow(page, '意見と市の考え方を読む');
      await page.getByText('番号7の意見の本文を読む').click();
      await follow(page, '意見2');
      expect(await textOf(page)).toContain('電子申請でも受け付けます。');
    });
  });
});
