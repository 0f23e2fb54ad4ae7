import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, launchBrowser, openPage, phone } from '../e2e/browser.ts';
import { signIn } from '../e2e/process.ts';
import { startTown, type TestTown } from '../e2e/town.ts';
import { collectPages, cookiesOf, type PublicPage, readPages, refuseForms } from './crawl.ts';
import { kindsOfPages } from './kinds.ts';
import { floor, measurePage, openMeasuredBrowser } from './lighthouse.ts';
import { findMarkupFaults } from './markup.ts';

const minutes = 60_000;

/** Where Java is; without it the markup is not checked, and the stage says so. */
const java = process.env.JAVA ?? '';

let town: TestTown;
let browser: Browser;
const pages: PublicPage[] = [];

/** What a page says of an address that is no more. */
const gone = '/kowareta-peji';

/** Turns the town to an emergency with an order, as the mayor would. */
async function startEmergency(): Promise<void> {
  const mayor = await signIn(town, town.password, 'mayor');
  const title = { titleJa: '見本の大雨', titleEasy: '見本の 大雨', titleEn: 'Sample rain' };
  await mayor.post('/staff/emergency', { mode: 'real', hazard: 'rain', ...title });
  await mayor.post('/staff/emergency/orders', {
    ...{ step: 'issue', level: '4', hazard: 'rain', areas: '*', reason: '川の水位の上昇' },
    textJa: '避難指示です。危険な場所から避難してください。',
    textEasy: '避難指示です。逃げて ください。',
    textEn: 'Evacuation order (避難指示). Leave now.',
  });
}

async function withdrawAddress(): Promise<void> {
  const admin = await signIn(town, town.password, 'admin');
  await admin.post('/staff/redirects', { source: gone, target: '', note: '' });
}

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  await withdrawAddress();
  pages.push(...(await collectPages(town.origin)), ...(await readPages(town.origin, [gone])));
}, 5 * minutes);
afterAll(async () => {
  await browser?.close();
  await town?.stop();
});

/** Looks at a page as it came; one that answers a form is shown again under its address. */
async function look(page: Page, { path, html, isAnswer }: PublicPage): Promise<readonly string[]> {
  const url = town.origin + path;
  if (isAnswer)
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  const faults = await accessFaults(page);
  await page.unroute(url);
  return faults;
}

async function accessFaultsOf(chosen: readonly PublicPage[]): Promise<readonly string[]> {
  const readings = [...new Set(chosen.map(({ reading }) => reading))];
  const found = readings.map(async (reading) => {
    const own = chosen.filter((one) => one.reading === reading);
    const page = await openPage(browser, phone);
    await page
      .context()
      .addCookies(cookiesOf(reading).map((one) => ({ ...one, url: town.origin })));
    const faults: string[] = [];
    for (const one of own) {
      for (const fault of await look(page, one)) faults.push(`${one.path} (${reading}): ${fault}`);
    }
    await page.context().close();
    return faults;
  });
  return (await Promise.all(found)).flat();
}

const markup = it.skipIf(java === '');

describe('every public page', () => {
  it('is found, with its errors', () => {
    const statuses = new Set(pages.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 404, 410, 422]);
    expect(pages.length).toBeGreaterThan(500);
  });

  markup(
    'passes the W3C Nu checker',
    async () => expect(await findMarkupFaults(java, pages)).toEqual([]),
    2 * minutes,
  );

  it(
    'has no fault that axe finds, and does not scroll sideways on a phone',
    async () => expect(await accessFaultsOf(pages)).toEqual([]),
    15 * minutes,
  );
});

describe('Lighthouse on mobile settings', () => {
  it(
    'gives each kind of page 100 for accessibility and best practices, 95 or more for speed',
    async () => {
      const measured = await openMeasuredBrowser();
      try {
        const low: unknown[] = [];
        for (const path of await kindsOfPages(town.origin)) {
          const { lost, ...scores } = await measurePage(town.origin + path, measured.port);
          console.info(path, scores);
          const isLow = Object.entries(floor).some(
            ([name, least]) => scores[name as keyof typeof floor] < least,
          );
          if (isLow) low.push({ path, ...scores, lost });
        }
        expect(low).toEqual([]);
      } finally {
        await measured.browser.close();
      }
    },
    20 * minutes,
  );
});

describe('every page in an emergency', () => {
  const paths = [
    ...['/', '/emergency', '/plan', '/news', '/search?q=保育', '/no/such/page'],
    ...['/emergency/safety', '/emergency/safety?told=help', '/emergency/safety/search'],
  ];
  const forms = ['/emergency/safety', '/emergency/safety/search'];

  it(
    'is as sound as on other days',
    async () => {
      await startEmergency();
      const shown = [
        ...(await readPages(town.origin, paths)),
        ...(await refuseForms(town.origin, forms)),
      ];
      expect(shown.filter(({ html }) => html.includes('見本の大雨'))).not.toEqual([]);
      if (java) expect(await findMarkupFaults(java, shown)).toEqual([]);
      expect(await accessFaultsOf(shown)).toEqual([]);
    },
    5 * minutes,
  );
});
