import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { atMost, type Bench } from './figure.ts';
import { root, startProduct, temporaryFolder } from './product.ts';

const pages = ['/', '/plan', '/plan/policies/36', '/plan/indicators/online-procedures'];

/** What a reader loads to read: markup, styles, scripts. Fonts and photos come after. */
const weighed: readonly string[] = ['Document', 'Stylesheet', 'Script', 'XHR', 'Fetch'];

/** Bytes on the wire, compressed, headers included, with an empty cache. */
async function weigh(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const types = new Map<string, string>();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (weighed.includes(types.get(requestId) ?? '')) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}

async function wordsOf(browser: Browser, url: string, scripts: boolean): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const words = (await page.locator('main').textContent()) ?? '';
  await context.close();
  return words;
}

async function findChromium(): Promise<string> {
  const part = new URL('bin/parts/system.js', `file://${root}/`).href;
  const { findChromium: find } = (await import(part)) as { findChromium(): string | undefined };
  const found = find();
  if (!found) throw new Error('no Chromium; install chromium, or set CHROMIUM');
  return found;
}

/** The heaviest public page as Chromium loads it, and how many pages say less without scripts. */
export default {
  name: 'weight',
  run: async () => {
    const folder = temporaryFolder();
    const product = await startProduct({ data: join(folder.path, 'data') });
    const executablePath = await findChromium();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const weights: number[] = [];
      let lessWithoutScripts = 0;
      for (const path of pages) {
        const url = `${product.origin}${path}`;
        weights.push(await weigh(browser, url));
        const without = await wordsOf(browser, url, false);
        const full = await wordsOf(browser, url, true);
        if (without.length === 0 || without.length < full.length) lessWithoutScripts++;
      }
      return [
        atMost(
          'heaviest public page, without fonts and photos',
          Math.max(...weights) / 1024,
          'KB',
          60,
        ),
        atMost('public pages that say less without scripts', lessWithoutScripts, 'pages', 0),
      ];
    } finally {
      await browser.close();
      await product.stop();
      folder.remove();
    }
  },
} satisfies Bench;
