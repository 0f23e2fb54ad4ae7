import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, openPage } from './browser.ts';

export const withoutScripts: BrowserContextOptions = { javaScriptEnabled: false };

/** Chromium notes every answer of 400 and above; a form that comes back is meant to be one. */
const returnedForm = /status of 422/;

/**
 * One person's visit in a browser of their own. It ends when the journey does, and fails when the
 * console held an error.
 */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  journey: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !returnedForm.test(text)) errors.push(text);
  });
  try {
    await journey(page);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** Opens an address and looks at the page with axe. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAccessible(page);
}

/** Presses a button that leads to a page, and looks at that page with axe. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expectAccessible(page);
}

/** Follows a link of the page's own content, and looks at where it leads with axe. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('link', { name, exact: true }).click();
  await expectAccessible(page);
}

/** Fills the fields of a form by the beginning of their labels. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.getByLabel(new RegExp(`^${label}`)).fill(value);
  }
}

export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Signs a member of staff of the demo town in, by the form. */
export async function signInAs(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/staff/sign-in');
  await fill(page, { メールアドレス: `${name}@example.jp`, パスワード: password });
  await page.getByRole('button', { name: 'サインインする', exact: true }).click();
}
