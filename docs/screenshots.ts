import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../bin/parts/system.js';
import { type ServerProcess, startProcess } from '../tests/e2e/process.ts';

// The pictures of the README, of the built product with the demo town:
//   npm run build && npx tsx docs/screenshots.ts

const folder = join(import.meta.dirname, 'images');

const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];

const wide: BrowserContextOptions = { viewport: { width: 1280, height: 1200 } };
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
};

/** An anonymous reader's page in one language, in the light. */
function openPage(
  browser: Browser,
  language: Language,
  options: BrowserContextOptions,
): Promise<Page> {
  return browser.newPage({ ...options, locale: language, colorScheme: 'light' });
}

/** @param from the text at which the picture begins, when that is not the top of the page. */
async function take(page: Page, address: string, name: string, from?: RegExp): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready');
  if (from) {
    const heading = page.locator('main').getByRole('heading', { name: from }).first();
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${name}.png`);
}

async function takePublic(browser: Browser, origin: string, language: Language): Promise<void> {
  const page = await openPage(browser, language, wide);
  await take(page, `${origin}/`, `home-${language}`);
  await take(page, `${origin}/procedures/jido-teate`, `procedure-${language}`);
  await take(page, `${origin}/news`, `news-${language}`);
  await take(page, `${origin}/plan`, `plan-${language}`);
  await take(page, `${origin}/plan/indicators/online-procedures`, `indicator-${language}`);
  await take(page, `${origin}/finance/spending`, `spending-${language}`);
  await take(page, `${origin}/finance/outlook`, `outlook-${language}`, /おもな見通し|Main figures/);
  await page.goto(`${origin}/threads`);
  const thread = await page
    .getByRole('link', { name: '通学路の安全' })
    .first()
    .getAttribute('href');
  await take(page, `${origin}${thread}`, `thread-${language}`);
  await page.close();
  const small = await openPage(browser, language, phone);
  await take(small, `${origin}/plan`, `plan-phone-${language}`);
  await take(small, `${origin}/emergency`, `emergency-phone-${language}`);
  await small.goto(`${origin}/procedures/inu-toroku/apply`);
  const self = small.locator('[name=role][value=self]');
  if ((await self.count()) > 0) await self.check();
  await small.click('main form button[type=submit]');
  await take(small, `${small.url()}/dogs`, `form-phone-${language}`);
  await small.close();
}

async function takeDesk(
  browser: Browser,
  server: ServerProcess,
  language: Language,
): Promise<void> {
  const page = await openPage(browser, language, wide);
  await page.goto(`${server.origin}/staff/sign-in`);
  await page.fill('[name=email]', 'clerk@example.jp');
  await page.fill('[name=password]', server.password());
  await page.click('main form button[type=submit]');
  await take(page, `${server.origin}/staff`, `desk-${language}`);
  await take(page, `${server.origin}/staff/news/new`, `editor-${language}`);
  await page.goto(`${server.origin}/staff/cases?view=section`);
  const address = await page.locator('main table tbody a').nth(4).getAttribute('href');
  await take(page, `${server.origin}${address}`, `case-${language}`);
  await page.close();
}

const data = mkdtempSync(join(tmpdir(), 'tomoni-pictures-'));
mkdirSync(folder, { recursive: true });
const server = await startProcess({ TOMONI_DATA: data });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const language of languages) {
    await takePublic(browser, server.origin, language);
    await takeDesk(browser, server, language);
  }
} finally {
  await browser.close();
  await server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
