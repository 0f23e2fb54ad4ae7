import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Debian's Chromium, told not to call anybody. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/**
 * No accessibility fault that axe can find, and no sideways scrolling. Scripts off does not stop
 * axe: it runs in the tool's own world.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = (await page.evaluate(
    `${axeSource};axe.run(document, { resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
  expect(faults, page.url()).toEqual([]);
  const sideways = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
