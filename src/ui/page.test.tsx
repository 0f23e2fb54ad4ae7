import { describe, expect, test } from 'vitest';
import type { HttpContext } from '#platform/http/context.ts';
import { printPage, publicPage, staffPage } from './page.tsx';
import { appAround, type Surroundings } from './testing.tsx';

const title = { ja: '総合計画', en: 'Plan' };
const item = (label: string, href: string, permission?: string) => ({
  label: { ja: label, en: label },
  href,
  permission,
  order: 1,
});

async function pageAt(
  address: string,
  page: (c: HttpContext) => Response,
  surroundings: Surroundings = {},
) {
  const app = appAround(surroundings);
  app.get('*', page);
  const response = await app.request(address);
  return { status: response.status, html: await response.text() };
}

const body = <p>本文</p>;
const show = (c: HttpContext) => publicPage(c, { title }, body);

describe('public page', () => {
  test('a whole document: language, title, one h1, accent, whom to ask', async () => {
    const { status, html } = await pageAt('/plan', show);
    expect(status).toBe(200);
    expect(html).toMatch(/^<!doctype html><html lang="ja" class="accent-green page-public"/);
    expect(html).toContain('<title>総合計画 | 須坂市</title>');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="tel:0262489000"');
    expect(html).toContain('平日 8時30分〜17時15分');
  });

  test('English, by the language of the request', async () => {
    const { html } = await pageAt('/plan?lang=en', show);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Plan | Suzaka City');
  });

  test('the language links keep the query and are the only ones that carry a language', async () => {
    const { html } = await pageAt('/plan?grade=late&lang=en', show, {
      publicMenu: [item('計画', '/plan')],
    });
    expect(html).toContain('href="/plan?grade=late&amp;lang=easy"');
    const withLanguage = html.match(/href="[^"]*lang=/g);
    expect(withLanguage).toHaveLength(3);
  });

  test('the search stands in the header once the town has one', async () => {
    expect((await pageAt('/plan', show)).html).not.toContain('<search');
    const publicMenu = [item('検索', '/search')];
    const { html } = await pageAt('/plan', show, { publicMenu });
    expect(html).toContain('action="/search"');
    expect(html).not.toContain('href="/search"');
    // The home page and the search itself bring a larger field.
    expect((await pageAt('/', show, { publicMenu })).html).not.toContain('<search');
  });

  test('the menu shows where one is', async () => {
    const publicMenu = [item('計画', '/plan'), item('財政', '/finance')];
    const { html } = await pageAt('/plan/policies/36', show, { publicMenu });
    expect(html).toContain('<a href="/plan" aria-current="page">');
    expect(html).toContain('<a href="/finance">');
  });

  test('reading aids become classes; the form leads back to the page', async () => {
    const { html } = await pageAt('/plan?grade=late', show, {
      aids: { textSize: 'largest', contrast: 'high' },
    });
    expect(html).toContain('class="accent-green page-public text-largest contrast-high"');
    expect(html).toContain('name="back" value="/plan?grade=late"');
  });

  test('the fonts come last, and nothing needs a script or an inline style', async () => {
    const { html } = await pageAt('/plan', show);
    expect(html).toMatch(/fonts[^"]*\.css"\/?><\/body>/);
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)|<style| style=| on\w+="/);
  });

  test('what a reader sends in the address is text, never markup', async () => {
    const { html } = await pageAt('/plan?x="><script>alert(1)</script>', show);
    expect(html).not.toContain('<script>');
  });

  test('status and module style sheets are the caller’s', async () => {
    const styles = ['services/plan/views/plan.css'];
    const { status, html } = await pageAt('/plan', (c) =>
      publicPage(c, { title, status: 422, styles, ownHeading: true }, body),
    );
    expect(status).toBe(422);
    expect(html).toContain('/assets/');
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(3);
    expect(html).not.toContain('<h1');
  });
});

describe('staff page', () => {
  const staff = {
    kind: 'staff',
    userId: 'u',
    staffId: 's',
    name: '須坂 花子',
    departmentIds: [],
    permissions: new Set(['plan.record']),
  } as const;
  const staffMenu = [
    item('入力', '/staff/plan', 'plan.record'),
    item('権限', '/staff/roles', 'organisation.assign'),
    item('仕事', '/staff'),
  ];
  const desk = (c: HttpContext) => staffPage(c, { title }, body);

  test('the menu holds what this person may open, the nearest place is current', async () => {
    const { html } = await pageAt('/staff/plan', desk, { actor: staff, staffMenu });
    expect(html).toContain('<a href="/staff/plan" aria-current="page">');
    expect(html).toContain('<a href="/staff">');
    expect(html).not.toContain('/staff/roles');
  });

  test('who is signed in, and the way out', async () => {
    const { html } = await pageAt('/staff', desk, { actor: staff });
    expect(html).toContain('須坂 花子');
    expect(html).toContain('method="post" action="/staff/sign-out"');
  });

  test('before signing in there is neither menu nor way out', async () => {
    const { html } = await pageAt('/staff/sign-in', desk, { staffMenu });
    expect(html).not.toContain('desk-menu');
    expect(html).not.toContain('sign-out');
  });
});

test('a sheet for printing has no menu and no tools', async () => {
  const { html } = await pageAt('/print', (c) => printPage(c, { title }, body), {
    publicMenu: [item('計画', '/plan')],
  });
  expect(html).toContain('page-print');
  expect(html).not.toMatch(/<nav|<form/);
});
