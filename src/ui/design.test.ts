import { expect, test } from 'vitest';
import { guardOf } from '#platform/http/guard.ts';
import { designRoutes } from './design.routes.tsx';
import { appAround } from './testing.tsx';

test('the page of components is for staff', () => {
  const [guard] = designRoutes.routes.flatMap(({ handler }) => guardOf(handler) ?? []);
  expect(guard).toEqual({ kind: 'all-staff' });
});

test.each(['ja', 'en', 'easy'] as const)('every component can be drawn in %s', async (language) => {
  const app = appAround({
    language,
    actor: {
      kind: 'staff',
      userId: 'u',
      staffId: 's',
      name: '花子',
      departmentIds: [],
      permissions: new Set(),
    },
  });
  app.route('/staff', designRoutes);
  const response = await app.request('/staff/design');
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).not.toMatch(/NaN|undefined|\[object| style=|<script/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
