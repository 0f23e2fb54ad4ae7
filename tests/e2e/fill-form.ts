import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './browser.ts';

/** What to write by the last part of an input's name, or by its type; anything else gets a word. */
const byName: Readonly<Record<string, string>> = {
  family: '見本',
  given: '花子',
  familyKana: 'みほん',
  givenKana: 'ハナコ',
  postcode: '３８２－００１３',
  prefecture: '長野県',
  city: '須坂市',
  street: '須坂1528-1',
  year: '2026',
  month: '12',
  day: '10',
};

async function valueFor(input: Locator): Promise<string> {
  const name = (await input.getAttribute('name'))?.split('.').at(-1) ?? '';
  const mode = await input.getAttribute('inputmode');
  const type = await input.getAttribute('type');
  if (byName[name] !== undefined) return byName[name];
  if (type === 'email' || mode === 'email') return 'hanako@example.jp';
  if (type === 'tel' || mode === 'tel') return '０２６－２４８－１２３４';
  return mode === 'decimal' || mode === 'numeric' ? '2' : '見本';
}

/** Fills what is empty on the screen of a form, as somebody in a hurry would; optional parts too. */
export async function fillScreen(page: Page): Promise<void> {
  const texts = page.locator(
    'main input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]):visible, main textarea:visible',
  );
  for (const input of await texts.all()) {
    if ((await input.inputValue()) === '') await input.fill(await valueFor(input));
  }
  const groups = new Set<string>();
  for (const choice of await page.locator('main input[type=radio]').all()) {
    const name = (await choice.getAttribute('name')) ?? '';
    if (groups.has(name)) continue;
    groups.add(name);
    const chosen = page.locator(`main input[type=radio][name="${name}"]:checked`);
    if ((await chosen.count()) === 0) await choice.check();
  }
  for (const select of await page.locator('main select:visible').all()) {
    if (
      (await select.inputValue()) === '' &&
      !(await select.getAttribute('name'))?.endsWith('era')
    ) {
      await select.selectOption({ index: 1 });
    }
  }
}

/** From the first screen to the review; axe looks at every page on the way. */
export async function fillForm(page: Page): Promise<void> {
  for (let visited = 0; visited < 20; visited += 1) {
    await expectAccessible(page);
    if (page.url().endsWith('/review')) return;
    await fillScreen(page);
    await page.getByRole('button', { name: '保存して次へ進む' }).click();
  }
  throw new Error(`the form does not end: ${page.url()}`);
}
