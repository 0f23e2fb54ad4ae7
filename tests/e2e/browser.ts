import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';

/** Every page has it from the start: Chromium reads it once, where it would compile an evaluated text anew. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Debian's Chromium, told not to call anybody. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      ...more,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each context would decode the slices of the web font anew; Debian's Noto has the same shapes.
      '--disable-remote-fonts',
    ],
  });
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

const withoutScripts = new WeakSet<BrowserContext>();

/** A page in a context of its own; close the context with `page.context().close()`. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'ja-JP', ...options });
  // Half a minute, the default, is short on a machine that also tests two databases meanwhile.
  context.setDefaultTimeout(90_000);
  await context.addInitScript(axeSource);
  if (options.javaScriptEnabled === false) withoutScripts.add(context);
  return context.newPage();
}

const twins = new WeakMap<Browser, Promise<Page>>();

/** One twin for all pages without scripts of a browser: nobody signs in there. */
function twinOf(browser: Browser): Promise<Page> {
  const twin = twins.get(browser) ?? openPage(browser, {});
  twins.set(browser, twin);
  return twin;
}

/**
 * axe needs timers, which a page with scripts off has not: it looks at a twin of the page as it
 * stands, with what the page left out still left out.
 */
async function forAxe<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser();
  if (!browser || !withoutScripts.has(page.context())) return look(page);
  const [body, twin] = await Promise.all([page.content(), twinOf(browser)]);
  const size = page.viewportSize();
  if (size) await twin.setViewportSize(size);
  await twin.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body }));
  try {
    await twin.goto(page.url());
    return await look(twin);
  } finally {
    await twin.unroute(page.url());
  }
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** With `preload` axe would fetch the style sheets again, against our content security policy. */
const runAxe = `axe.run(document, { resultTypes: ['violations'], preload: false })
  .then(({ violations }) => JSON.stringify(violations))`;

const findFaults = async (page: Page): Promise<readonly Fault[]> =>
  JSON.parse(await page.evaluate<string>(runAxe));

/** Accessibility faults that axe can find, and sideways scrolling. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  const violations = await forAxe(page, findFaults);
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
  const sideways = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return sideways > 0 ? [...faults, `scrolls sideways by ${sideways}`] : faults;
}

export async function expectAccessible(page: Page): Promise<void> {
  // Whatever was pressed before may still be on its way to another page.
  await page.waitForLoadState();
  expect(await accessFaults(page), page.url()).toEqual([]);
}
