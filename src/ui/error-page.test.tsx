import { expect, test } from 'vitest';
import type { ErrorPage } from '#platform/http/errors.ts';
import { renderError } from './error-page.tsx';
import { appAround, type Surroundings } from './testing.tsx';

const lost: ErrorPage = {
  status: 404,
  title: { ja: 'ページが見つかりません', en: 'Page not found' },
  text: { ja: 'ホームからお探しください。', en: 'Please start from the start page.' },
  code: 'not-found',
  requestId: '<request>',
};

async function errorAt(address: string, page: ErrorPage, surroundings?: Surroundings) {
  const app = appAround(surroundings);
  app.get('*', (c) => renderError(c, page));
  const response = await app.request(address);
  return { status: response.status, html: await response.text() };
}

test('says what happened, what to do, whom to ask and the number to tell them', async () => {
  const { status, html } = await errorAt('/gone', lost);
  expect(status).toBe(404);
  for (const part of ['ページが見つかりません', 'ホームからお探しください。', '026-248-9000'])
    expect(html).toContain(part);
  expect(html).toContain('&lt;request');
  expect(html).not.toContain('<request>');
});

test('on the desk the way back leads to the desk', async () => {
  const actor = {
    kind: 'staff',
    userId: 'u',
    staffId: 's',
    name: '花子',
    departmentIds: [],
    permissions: new Set<string>(),
  } as const;
  const { html } = await errorAt('/staff/gone', lost, { actor });
  expect(html).toContain('page-staff');
  expect(html).toContain('職員の画面へ戻る');
});

test('while the database is away one small page needs neither town nor layout', async () => {
  const { status, html } = await errorAt('/plan', { ...lost, status: 503 }, { language: 'en' });
  expect(status).toBe(503);
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('Page not found');
  expect(html).toContain('&#60;request&#62;');
  expect(html).not.toMatch(/<nav|<form|<script| style=/);
  expect(html.length).toBeLessThan(1500);
});
